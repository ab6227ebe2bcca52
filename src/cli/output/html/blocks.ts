import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Block} from '../../../article/types.ts'
import type {Flag} from './flags.ts'
import {inlineOf, type Marked} from './inline.ts'

/** What the blocks of an article are shown with. */
export interface Rendering {
  readonly flags: readonly Flag[]
  readonly marked: Marked
  /** Ids of blocks that others of the page link to, by index. */
  readonly anchors: ReadonlyMap<number, string>
}

/** Blocks as a reader sees them: quotes, lists and tables are built again from what each block tells of itself. */
export const elementsOf = (blocks: readonly Block[], rendering: Rendering): ElementContent[] =>
  nested(blocks, 0, 0, rendering)

function nested(blocks: readonly Block[], quotes: number, lists: number, rendering: Rendering): ElementContent[] {
  const nodes: ElementContent[] = []
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block
    const run = (holds: (block: Block) => boolean): Block[] => {
      const start = at
      while (at < blocks.length && holds(blocks[at] as Block)) at++
      return blocks.slice(start, at)
    }
    if (block.quoted > quotes) {
      nodes.push(
        h(
          'blockquote',
          nested(
            run(({quoted}) => quoted > quotes),
            quotes + 1,
            lists,
            rendering
          )
        )
      )
    } else if (block.item && block.item.depth > lists) {
      const {list, depth} = block.item
      // An item that is nothing but a list has no block of its own, so its list stands for it.
      const isInside = ({item, quoted}: Block): boolean =>
        quoted === block.quoted && item !== undefined && (item.list === list || item.depth > depth)
      nodes.push(listOf(run(isInside), quotes, depth, rendering))
    } else if (block.cell) {
      const {table} = block.cell
      nodes.push(
        tableOf(
          run(({cell}) => cell?.table === table),
          rendering
        )
      )
    } else {
      nodes.push(elementOf(block, rendering))
      at++
    }
  }
  return nodes
}

function listOf(blocks: readonly Block[], quotes: number, depth: number, rendering: Rendering): Element {
  const items: Block[][] = []
  for (const block of blocks) {
    if (items.length === 0 || (block.item?.depth === depth && block.item.first)) items.push([block])
    else items.at(-1)?.push(block)
  }
  const own = blocks.find(({item}) => item?.depth === depth)?.item
  const start = own?.ordered && own.number !== 1 ? {start: own.number} : {}
  return h(
    own?.ordered ? 'ol' : 'ul',
    start,
    items.map((item) => h('li', [...box(item[0]), ...nested(item, quotes, depth, rendering)]))
  )
}

const box = (block: Block | undefined): string[] =>
  block?.item?.checked === undefined ? [] : [block.item.checked ? '☑ ' : '☐ ']

function tableOf(cells: readonly Block[], rendering: Rendering): Element {
  const rows: Block[][] = []
  for (const block of cells) {
    const row = block.cell?.row ?? 0
    if (rows.at(-1)?.[0]?.cell?.row === row) rows.at(-1)?.push(block)
    else rows.push([block])
  }
  return h(
    'table',
    h(
      'tbody',
      rows.map((row) =>
        h(
          'tr',
          row.map((block) => h(block.cell?.row === 0 ? 'th' : 'td', anchor(block, rendering), inline(block, rendering)))
        )
      )
    )
  )
}

/** Headings of an article stand below those of the page. */
const headingsAbove = 3
const deepestHeading = 6

function elementOf(block: Block, rendering: Rendering): Element {
  const id = anchor(block, rendering)
  const text = inline(block, rendering)
  switch (block.kind) {
    case 'heading': {
      const level = block.level ?? 1
      return h(`h${Math.min(level + headingsAbove, deepestHeading)}.l${level}`, id, text)
    }
    case 'code':
      return h('pre', id, h('code', text))
    case 'comment':
    case 'frontmatter':
      return h('pre.aside', id, text)
    case 'break':
      return h('hr')
    case 'definition':
      return h('p.aside', id, text.length > 0 ? text : `[${block.definition?.label}]: ${block.definition?.url.text}`)
    default:
      return h('p', id, [...footnote(block), ...text])
  }
}

const footnote = ({footnote}: Block): ElementContent[] =>
  footnote === undefined ? [] : [h('span.image', [`[${footnote}] `])]

const anchor = (block: Block, {anchors}: Rendering): {id?: string} => {
  const id = anchors.get(block.index)
  return id === undefined ? {} : {id}
}

const inline = (block: Block, {flags, marked}: Rendering): ElementContent[] => inlineOf(block, flags, marked)
