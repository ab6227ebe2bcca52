import type {Block} from '../../src/article/types.ts'

/** A question about whole blocks that is answered once for each: a paragraph may hold thousands of lengths. */
export function oncePerBlock(question: (block: Block) => boolean): (block: Block) => boolean {
  const answers = new Map<Block, boolean>()
  return (block) => {
    const answer = answers.get(block) ?? question(block)
    answers.set(block, answer)
    return answer
  }
}
