import {anyOf} from '../text/any-of.ts'
import {isMostlyLink} from '../text/link-share.ts'
import type {Block, Contents, ContentsEntry, Section} from '../types.ts'
import {allSections} from './all-sections.ts'

const contentsTitle = anyOf(
  [
    'table of contents',
    'contents',
    'toc',
    'in this (?:article|post|report|guide|page)',
    'on this page',
    'inhalt',
    'inhaltsverzeichnis',
    'table des matières',
    'sommaire',
    'índice',
    'contenido',
    'sumário',
    'conteúdo'
  ],
  'i',
  '^',
  '\\s?:?$'
)
const entryNumber = /^(\d{1,3}(?:\.\d{1,3}){0,3})[.)]?\s{1,9}(?=\S)/
/** Longer lines are text. */
const longestEntry = 120

/** The blocks of a table of contents: its title, when it has one, and its entries. */
export interface ContentsBlocks {
  readonly title: Block | undefined
  readonly entries: readonly Block[]
}

/** Finds the table of contents: a list under a title that says so, or three links and more into the page. */
export function contentsBlocks(blocks: readonly Block[]): ContentsBlocks | undefined {
  for (const block of blocks) {
    if ((block.kind === 'heading' || block.kind === 'paragraph') && contentsTitle.test(block.prose.text.trim())) {
      const entries = entriesAfter(blocks, block.index + 1)
      if (entries.length >= 2) return {title: block, entries}
    }
    if (block.item && isInPageLink(block)) {
      const entries = entriesAfter(blocks, block.index)
      if (entries.length >= 3 && entries.every(isInPageLink)) return {title: undefined, entries}
      if (entries.length > 0) continue
    }
  }
  return undefined
}

function entriesAfter(blocks: readonly Block[], from: number): Block[] {
  const entries: Block[] = []
  const depth = blocks[from]?.item?.depth ?? 0
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at] as Block
    // In articles that lost their Markdown, numbered headings follow as items of an outer list.
    if (!block.item || block.item.depth < depth || block.prose.text.length > longestEntry) break
    if (block.item.first) entries.push(block)
  }
  return entries
}

function isInPageLink(block: Block): boolean {
  const link = block.marks.find(({kind}) => kind === 'link')
  return link?.url?.text.startsWith('#') === true && isMostlyLink(block)
}

/** The table of contents with the section that each entry leads to. */
export function contentsOf(blocks: readonly Block[], outline: readonly Section[]): Contents | undefined {
  const found = contentsBlocks(blocks)
  if (!found) return undefined
  const sectionFor = sectionFinder(allSections(outline))
  const entries = found.entries.flatMap((block): ContentsEntry[] => {
    const text = block.prose.text.trim()
    const link = block.marks.find(({kind}) => kind === 'link')
    const target = link?.url?.text ?? ''
    // An entry for another page promises nothing here.
    if (target && !target.startsWith('#')) return []
    const number = entryNumber.exec(text)?.[1] ?? (block.item?.ordered ? String(block.item.number) : undefined)
    const title = text.replace(entryNumber, '')
    const start = block.prose.text.indexOf(title)
    const section = sectionFor(title, target.slice(1))
    return [
      {
        title,
        ...(number !== undefined && {number}),
        span: block.prose.span(start, start + title.length),
        ...(section && {section})
      }
    ]
  })
  return {...(found.title && {title: found.title.span}), entries, end: found.entries.at(-1)?.span.end ?? 0}
}

/** The first section that has the title of an entry, or to whose anchor it leads. */
function sectionFinder(sections: readonly Section[]): (title: string, anchor: string) => Section | undefined {
  const titles = new Map<string, number>()
  const slugs = new Map<string, number>()
  const note = (places: Map<string, number>, key: string, index: number): void => {
    if (!places.has(key)) places.set(key, index)
  }
  for (const [index, {title, number = ''}] of sections.entries()) {
    note(titles, normal(title), index)
    note(slugs, slugOf(title), index)
    note(slugs, slugOf(`${number} ${title}`), index)
  }
  return (title, anchor) => {
    const slug = decodeURIComponentSafe(anchor).toLowerCase()
    const places = [titles.get(normal(title)), slug === '' ? undefined : slugs.get(slug)]
    return sections[Math.min(...places.map((place) => place ?? sections.length))]
  }
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** As GitHub makes anchors; repeated dashes are one, for generators differ there. */
const slugOf = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/[\s-]+/g, '-')
    .replace(/^-|-$/g, '')

const normal = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\{#[^}]{1,80}\}/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
