import type {Article, Block, Mark} from '../../src/article/types.ts'
import {defineRule} from '../../src/rule.ts'
import {quote} from '../../src/words.ts'
import {worlds} from './words.ts'

/** Mentions beside the link from which on the article is about that world itself. */
const ownSubject = 2

/** Flags links inside the text that lead to another world: betting, essay mills, pills, loans. */
export default defineRule({
  id: 'no-injected-link',
  category: 'link',
  severity: 'warning',
  description: 'flags links in the text that lead to another world: betting, essay mills, pills, loans',
  why: 'Such links are placed by others for their own search rank, often through a stolen password.',
  options: {allow: [] as string[]},
  *check(article, {allow}) {
    // Links beside the text are judged by their block.
    const beside = new Set(article.linkBlocks.flatMap(({items}) => items.map(({block}) => block)))
    for (const block of article.blocks) {
      if (beside.has(block)) continue
      for (const mark of block.marks) {
        if (mark.kind !== 'link' || !mark.url) continue
        const world = worldOf(mark, block)
        if (!world || allow.some((host) => mark.url?.text.includes(host)) || isAbout(article, world[1], block, mark))
          continue
        const anchor = block.prose.text.slice(mark.from, mark.to) || mark.url.text
        yield {
          span: mark.span,
          reason: `Unexpected link ${quote(anchor, 30)} to the world of ${world[0]}, expected its removal`,
          data: {world: world[0]}
        }
      }
    }
  }
})

/** The world that the anchor or the address names; hyphens of an address are blanks. */
function worldOf({url, from, to}: Mark, {prose}: Block): (typeof worlds)[number] | undefined {
  const address = (url?.text ?? '').replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[-_./+]/g, ' ')
  const anchor = prose.text.slice(from, to)
  return worlds.find(([, words]) => words.test(anchor) || words.test(address))
}

/** "The betting site was down for an hour": then a link to it is no stranger. */
function isAbout({blocks, title}: Article, words: RegExp, own: Block, {from, to}: Mark): boolean {
  if (title && words.test(title.text)) return true
  let mentions = 0
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'cell') continue
    const text = block === own ? `${block.prose.text.slice(0, from)} ${block.prose.text.slice(to)}` : block.prose.text
    if (words.test(text) && ++mentions >= ownSubject) return true
  }
  return false
}
