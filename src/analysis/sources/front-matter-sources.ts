import {anyOf} from '../../article/text/any-of.ts'
import type {Article} from '../../article/types.ts'

const sourceKey = anyOf(
  ['sources?', 'source[_-]?(?:urls?|links?)', 'original(?:[_-]?(?:url|link|source))?', 'references?'],
  'i',
  '^',
  '$'
)

/** When a source was published, read or archived: `url` is its address, and not that of the page. */
const aboutSource = /^(?:source|archive)[_-]/i

/** How many addresses front matter names as those of the texts that an article retells: `source: https://…`. */
export function sourcesInFrontMatter(data: Article['data']): number {
  const keys = Object.keys(data)
  const named = keys.filter((key) => sourceKey.test(key))
  const read = named.length > 0 || !keys.some((key) => aboutSource.test(key)) ? named : ['url']
  const values = read.flatMap((key) => data[key])
  return new Set(values.flatMap(addressAt)).size
}

function addressAt(value: unknown): string[] {
  const address = typeof value === 'object' && value !== null ? Reflect.get(value, 'url') : value
  return typeof address === 'string' && /^https?:\/\//i.test(address) ? [address] : []
}
