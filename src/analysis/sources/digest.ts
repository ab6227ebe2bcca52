import {anyOf} from '../../article/text/any-of.ts'
import type {Block} from '../../article/types.ts'

/** What a digest writes on the link of each of its entries: "[more](…)", "[Full text](…)". */
const pointer = anyOf(
  [
    'more',
    'full (?:text|story|article|report|post)',
    'sources?',
    'original(?: post| article)?',
    'via',
    'quellen?',
    'fuentes?',
    'fontes?',
    '原文'
  ],
  'i',
  '^\\W{0,3}',
  '\\W{0,3}$'
)

/** "Link: https://…", a line of its own. */
const addressLine = /^\W{0,3}(?:links?|urls?|sources?|original|via|原文|来源|链接)\W{0,3}:\s?https?:/im

const fewestAddressed = 5

/** A link alone may be of a text that has sources of its own elsewhere. */
const fewestLinked = 2

/** The blocks of entries of a digest that link what each was written from; an entry ends at a heading or a rule. */
export function sourcedEntries(blocks: readonly Block[]): ReadonlySet<Block> {
  const entries: Block[][] = [[]]
  for (const block of blocks) {
    if ((block.kind === 'heading' && !sourcesLabel.test(block.prose.text)) || block.kind === 'break') entries.push([])
    entries.at(-1)?.push(block)
  }
  const sourced = entries.filter((entry) => entry.some(linksSource) || endsWithSources(entry))
  // What is said between so many entries sums them up.
  const addressed = entries.filter((entry) => entry.some(({prose}) => addressLine.test(prose.text)))
  if (addressed.length >= fewestAddressed) return new Set(blocks)
  return new Set(sourced.length < fewestLinked ? [] : sourced.flat())
}

/** "**Sources**" and links below it or beside it, at the end of each section. */
const endsWithSources = (entry: readonly Block[]): boolean => {
  const label = entry.findIndex(({kind, prose}) => kind !== 'frontmatter' && sourcesLabel.test(prose.text))
  const below = label < 0 ? entry.slice(-1).filter(({prose}) => sourcesLine.test(prose.text)) : entry.slice(label + 1)
  return below.length > 0 && below.every(({marks}) => marks.some(({kind}) => kind === 'link'))
}

const sourceLabels = ['sources?', 'references', 'quellen?', 'fuentes?', 'fontes?', '来源', '出典']
const sourcesLine = anyOf(sourceLabels, 'iu', '^\\W{0,4}', '\\s?[:：]')
const sourcesLabel = anyOf(sourceLabels, 'iu', '^\\W{0,4}', '\\W{0,4}$')

/** A heading that is a link is the title of what its section tells. */
const linksSource = ({kind: block, prose, marks}: Block): boolean =>
  addressLine.test(prose.text) ||
  marks.some(
    ({kind, url, from, to}) =>
      kind === 'link' &&
      /^https?:/i.test(url?.text ?? '') &&
      (pointer.test(prose.text.slice(from, to)) || (block === 'heading' && from === 0 && to === prose.text.length))
  )
