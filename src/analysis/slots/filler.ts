import {sentencesOf} from '../../article/text/sentences.ts'
import {type Candidate, candidate} from './candidate.ts'
import type {Text} from './readable-texts.ts'
import {latin} from './words.ts'

/** Filler Latin, a sentence at a time: it need not begin with "lorem ipsum". */
export function* filler(text: Text): Generator<Candidate> {
  if (
    !/\b(?:ipsum|dolor|amet|eget|nec|lacus|sapien|nibh|risus|tempus|nulla|elit|auctor|diam)\b/i.test(text.folded.text)
  )
    return
  let open: {from: number; to: number} | undefined
  const flush = function* (): Generator<Candidate> {
    if (open) {
      const {from, to} = open
      yield {
        ...candidate(text, 0, 0, 'sure'),
        text: text.block.prose.text.slice(from, to),
        span: text.block.prose.span(from, to)
      }
    }
    open = undefined
  }
  for (const {from, to, text: sentence} of sentencesOf([text.block])) {
    const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
    const strange = words.filter((word) => latin.has(word)).length
    if (
      (strange >= 4 && strange >= words.length / 2) ||
      (/\blorem ipsum\b/i.test(sentence) && (words.length < 5 || strange >= words.length / 2))
    )
      open = {from: open?.from ?? from, to}
    else yield* flush()
  }
  yield* flush()
}
