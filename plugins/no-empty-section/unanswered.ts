import {voiceOf} from '../../src/analysis/profile/index.ts'
import type {Article, Block} from '../../src/article/types.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {say, title} from '../../src/rules/message.ts'

/** One may be what the author asks the reader. */
const fewest = 2
const question = /\?\W{0,3}(?:\[\d{1,3}\])?\W{0,3}$/
/** What a list of questions is introduced by: those may stay open. */
const introduced = /:\W{0,3}$|\bquestions?\b/i

/**
 * Numbered questions of a page for readers ("1. Can I claim compensation?") under which nothing stands: a chat assistant
 * planned to answer them. A team's own article may leave questions open.
 */
export function* unanswered(article: Article): Generator<Finding> {
  if (voiceOf(article).speaker !== 'third-party') return
  for (const items of questionLists(article.blocks)) {
    const before = article.blocks[(items[0]?.index ?? 0) - 1]
    if (items.length < fewest || (before && introduced.test(before.prose.text))) continue
    for (const {span, prose} of items)
      if (!isAskedAgain(article, prose.text))
        yield {
          span,
          severity: 'warning',
          message: say`Add the answer or delete ${title(prose.text)}: nobody answers it`,
          note: 'Readers see a question and no answer.',
          better: '**How long did it last?** For 62 minutes, from 09:14 to 10:16 UTC.'
        }
  }
}

/** The items of numbered lists that hold nothing but questions. */
function questionLists(blocks: readonly Block[]): Block[][] {
  const lists = new Map<number, Block[]>()
  for (const block of blocks)
    if (block.item?.ordered) lists.set(block.item.list, [...(lists.get(block.item.list) ?? []), block])
  return [...lists.values()].filter((items) => items.every(isQuestion))
}

const isQuestion = ({item, marks, prose}: Block): boolean =>
  item?.first === true &&
  question.test(prose.text) &&
  !marks.some(({kind, form}) => kind === 'link' && form === 'inline')

/** Contents of an article whose headings are questions. */
const isAskedAgain = ({blocks}: Article, text: string): boolean =>
  blocks.filter(({prose}) => prose.text.includes(text.trim())).length > 1
