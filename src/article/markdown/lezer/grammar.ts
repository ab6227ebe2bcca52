import type {Tree} from '@lezer/common'
import {parser as commonmark} from '@lezer/markdown'
import {bareAddresses} from './bare-addresses.ts'
import {brackets} from './brackets.ts'
import {delimiters} from './delimiters.ts'
import {footnotes} from './footnotes.ts'
import {normalized, possibleLabels, withLabels} from './labels.ts'
import {listStarts} from './list-starts.ts'
import {plainWords} from './plain-words.ts'
import {tables} from './tables.ts'
import {tagBlocks} from './tag-blocks.ts'
import {tags} from './tags.ts'

const parser = commonmark.configure([
  tables,
  tagBlocks,
  listStarts,
  delimiters,
  tags,
  brackets,
  bareAddresses,
  footnotes,
  plainWords
])

/** Labels that definitions of the tree have. */
function labelsOf(tree: Tree, text: string): {definitions: Set<string>; footnotes: Set<string>} {
  const definitions = new Set<string>()
  const footnotes = new Set<string>()
  tree.iterate({
    enter({name, from, to, node}) {
      if (name === 'FootnoteLabel') footnotes.add(normalized(text.slice(from, to)))
      const label = name === 'LinkReference' ? node.firstChild : null
      if (label) definitions.add(normalized(text.slice(label.from + 1, label.to - 1)))
      return name === 'Document' || name.endsWith('List') || /^(?:ListItem|Blockquote|FootnoteDefinition)$/.test(name)
    }
  })
  return {definitions, footnotes}
}

/**
 * The tree of a text. A label is only one where something defines it, before or behind: the text is read with all
 * that may be one, and again where one was used that is none.
 */
export function treeOf(text: string): Tree {
  const possible = possibleLabels(text)
  const {result, used} = withLabels(possible, () => parser.parse(text))
  if (used.size === 0) return result
  const real = labelsOf(result, text)
  for (const label of used)
    if (!(label.startsWith('^') ? real.footnotes.has(label.slice(1)) : real.definitions.has(label)))
      return withLabels(real, () => parser.parse(text)).result
  return result
}
