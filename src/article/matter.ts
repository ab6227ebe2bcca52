import {load} from 'js-yaml'
import {parse} from 'smol-toml'
import type {Block} from './types.ts'

/** Front matter larger than this is no front matter of an article; YAML may grow when it is read. */
const largest = 16_384

/** Front matter as data; empty when there is none or it cannot be read. */
export function dataOf(blocks: readonly Block[]): Readonly<Record<string, unknown>> {
  const block = blocks.find(({kind}) => kind === 'frontmatter')
  if (!block || block.prose.text.length > largest) return {}
  try {
    const data = block.format === 'toml' ? parse(block.prose.text) : load(block.prose.text)
    return data && typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
