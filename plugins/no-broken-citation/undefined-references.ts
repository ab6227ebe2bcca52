import {matchesOf} from '../../src/article/text/match-all.ts'
import type {Article} from '../../src/article/types.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {code, say} from '../../src/rules/message.ts'

/**
 * `[the first report][report]` whose label nothing defines, and `[Discussion in #ops]`: a reader sees the brackets. `a[i][j]`
 * is of a program.
 */
const reference = /(?<![\w\]\\])\[(\p{L}[^[\]\n]{2,80})\]\[([\p{L}\d][^[\]\n]{0,40})\](?![[(:])/gu
const channel =
  /(?<![\w\]\\])\[(?:discussion|thread|chat|slack|messages?)\s(?:\p{L}{1,12}\s){0,3}#[\w-]{2,40}\](?![[(:])/giu

export function* undefinedReferences({blocks}: Article): Generator<Finding> {
  for (const {kind, prose, marks, quoted} of blocks) {
    // "[INC-42][P1] Payments fail" has tags.
    if ((kind !== 'paragraph' && kind !== 'cell') || quoted > 0) continue
    const {text} = prose
    if (!text.includes('[')) continue
    for (const {index, 0: words} of [...matchesOf(reference, text), ...matchesOf(channel, text)]) {
      if (marks.some(({kind, from, to}) => kind === 'code' && from < index + words.length && to > index)) continue
      yield {
        span: prose.span(index, index + words.length),
        severity: 'warning',
        note: 'Readers see the brackets and no link.',
        better: 'See the [first report](https://northwind.test/reports/42).',
        message: say`Add its address or remove the brackets: ${code(words)} leads nowhere`
      }
    }
  }
}
