import {type Stemmer, stemmerFor} from '../../../article/text/stems.ts'
import type {Block, Sentence} from '../../../article/types.ts'
import {contentStemsOf} from './repetition.ts'

/** Of the words of a sentence, this share stands in the quotation below that it sums up. */
const shared = 0.3

/** What the block quotations of an article say, such as embedded posts. */
export class QuotedBelow {
  readonly #blocks: readonly Block[]
  /** By the index of the first block of a quotation. */
  readonly #stems = new Map<number, {readonly stem: Stemmer; readonly said: ReadonlySet<string>}>()

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks
  }

  /** Whether the quotation right below the paragraph of a sentence says the same. */
  has({text, block}: Sentence): boolean {
    const quotation = this.#quotation(block.index + 1)
    if (!quotation) return false
    const own = contentStemsOf(text, quotation.stem)
    return [...own].filter((word) => quotation.said.has(word)).length >= Math.max(2, shared * own.size)
  }

  #quotation(at: number) {
    if ((this.#blocks[at]?.quoted ?? 0) === 0) return undefined
    const known = this.#stems.get(at)
    if (known) return known
    const post: string[] = []
    for (let index = at; (this.#blocks[index]?.quoted ?? 0) > 0; index++)
      post.push((this.#blocks[index] as Block).prose.text)
    const words = post.join('\n')
    const stem = stemmerFor(words)
    const quotation = {stem, said: contentStemsOf(words, stem)}
    this.#stems.set(at, quotation)
    return quotation
  }
}
