import {load} from 'js-yaml'
import {parse} from 'smol-toml'
import {rawProse} from '../text/prose.ts'
import type {Block, BlockDraft} from '../types.ts'

/** Longer front matter does not belong to an article; YAML may grow when it is read. */
const largest = 16_384
/** A few lines of aliases can stand for gigabytes; YAML that people write repeats a list or two. */
export const mostAliases = 20

/** Front matter as data; empty when there is none or it cannot be read. */
export function dataOf(blocks: readonly Block[]): Readonly<Record<string, unknown>> {
  const block = blocks.find(({kind}) => kind === 'frontmatter')
  if (!block || block.prose.text.length > largest) return {}
  try {
    const data =
      block.format === 'toml'
        ? withPrototypes(parse(block.prose.text))
        : load(block.prose.text, {maxAliases: mostAliases})
    return data && typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : {}
  } catch {
    return block.format === 'yaml' ? readableLines(block.prose.text) : {}
  }
}

/** Tables of TOML have no prototype: they cannot be written as text. */
function withPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPrototypes)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, withPrototypes(own)]))
}

/** Generators of sites put up with more than YAML allows, such as a quotation that goes on at the margin. */
function readableLines(text: string): Readonly<Record<string, unknown>> {
  const data: Record<string, unknown> = {}
  for (const line of text.split(/\r?\n/)) {
    if (!/^[A-Za-z][\w-]{0,40}:(?:\s|$)/.test(line)) continue
    try {
      Object.assign(data, load(line))
    } catch {}
  }
  return data
}

/** The block between `---` or `+++` on the first line and the same on a line of its own. */
export function frontMatterOf(source: string): BlockDraft | undefined {
  const fence = /^(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/.exec(source)
  if (!fence) return undefined
  const [line, mark] = fence as unknown as [string, string]
  const eol = /\r\n|\r|\n|$/g
  for (let at = line.length; at < source.length; at = eol.lastIndex) {
    eol.lastIndex = at
    const end = eol.exec(source)?.index ?? source.length
    if (source.startsWith(mark, at) && source.slice(at, end).trim() === mark) {
      const prose = rawProse(source, {start: line.length, end: at})
      const format = mark === '---' ? 'yaml' : 'toml'
      return {
        kind: 'frontmatter',
        form: 'markdown',
        format,
        span: {start: 0, end: at + mark.length},
        prose,
        marks: [],
        quoted: 0
      }
    }
  }
  return undefined
}
