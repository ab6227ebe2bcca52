import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import {hasManyDelimiters} from './many-delimiters.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze()

/**
 * The same without some constructs, for texts that hold it: micromark goes back over a line at each `]` of it, and half a
 * megabyte of `[insert date] ` takes it half a minute; stars and underscores in thousands take it longer.
 */
const parserWithout = (constructs: readonly string[]): typeof parser => parser().use(without, constructs).freeze()

function without(this: Processor, constructs: readonly string[]): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({disable: {null: [...constructs]}})
}

const labelConstructs = ['labelEnd', 'labelStartLink', 'labelStartImage', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall']
const emphasisConstructs = ['attention', 'strikethrough']

const manyBrackets = 2000

/**
 * The tree of a Markdown text, as GitHub reads it, with its front matter. In a text with thousands of brackets that are
 * no links, or of delimiters in one paragraph, these are read as letters.
 */
export function parse(file: VFile): Root {
  const source = String(file)
  // Without an address, a label or a definition behind it no bracket is a link.
  const isOnlyWords = !/\](?:[(:]|\[)/.test(source) && source.split('[').length > manyBrackets
  const left = [...(isOnlyWords ? labelConstructs : []), ...(hasManyDelimiters(source) ? emphasisConstructs : [])]
  return (left.length > 0 ? parserWithout(left) : parser).parse(file)
}
