import type {Article} from '../../article/types.ts'
import {timesIn} from '../times/index.ts'
import type {Update} from './types.ts'

/** The state alone in its line or heading, in brackets, or in front of a colon or a dash. */
const state = new RegExp(
  '^[[(]?(investigating|identified|monitoring|update|resolved)[\\])]?' +
    '(?=[ \\t]?[:–—]|[ \\t]-[ \\t]|[ \\t]?[([]?\\d|[ \\t]?$|\\])',
  'im'
)
/** Between a stamp and the state. */
const gap = /^[\s:|–—)\]-]{0,6}/

/** The updates of a status page, document order: `*Resolved* - We have …`, "14 May, 09:14 UTC - Resolved". */
export function updatesOf(article: Article): Update[] {
  return article.blocks.flatMap((block) => {
    const {kind, prose, quoted, item} = block
    // In a list of facts "Resolved: 09:14" is a label.
    if ((kind !== 'heading' && kind !== 'paragraph') || quoted > 0 || item) return []
    const [first] = timesIn(article).of(block)
    const isStamped = first !== undefined && !/[\p{L}\d]/u.test(prose.text.slice(0, first.from))
    const start = isStamped ? first.to + (gap.exec(prose.text.slice(first.to))?.[0].length ?? 0) : 0
    const label = state.exec(prose.text.slice(start))
    if (label?.index !== 0) return []
    const [words, name = ''] = label
    const from = start + words.indexOf(name)
    const isBehind =
      first !== undefined && !isStamped && /^\W{0,6}$/.test(prose.text.slice(start + words.length, first.from))
    return [
      {
        state: name.toLowerCase(),
        span: prose.span(from, from + name.length),
        time: isStamped || isBehind ? first : undefined
      }
    ]
  })
}
