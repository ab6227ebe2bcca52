import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import type {VFile} from 'vfile'

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze()

/**
 * The same, with brackets for words: micromark goes back over a line at each `]` of it, and half a megabyte of
 * `[insert date] ` takes it half a minute.
 */
const wordParser = parser().use(withoutLabels).freeze()

function withoutLabels(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({
    disable: {null: ['labelEnd', 'labelStartLink', 'labelStartImage', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall']}
  })
}

const manyBrackets = 2000

/** The tree of a Markdown text, as GitHub reads it, with its front matter. */
export function parse(file: VFile): Root {
  const source = String(file)
  // Without an address, a label or a definition behind it no bracket is a link.
  const isOnlyWords = !/\](?:[(:]|\[)/.test(source) && source.split('[').length > manyBrackets
  return (isOnlyWords ? wordParser : parser).parse(file)
}
