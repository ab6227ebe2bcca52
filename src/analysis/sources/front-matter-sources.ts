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
  const isOfSource = keys.some((key) => aboutSource.test(key))
  const read = named.length > 0 || !isOfSource ? named : ['url']
  const own = named.length > 0 ? addressAt(data.url) : []
  return new Set(read.flatMap((key) => [data[key]].flat().flatMap(addressAt)).filter((found) => !own.includes(found)))
    .size
}

/** An address that leads somewhere, alone, behind a name or in a link. */
const leadsSomewhere = /https?:\/\/(?!(?:[\w-]{1,40}\.)?example\.(?:com|net|org)\b)[\w-]{1,63}\.[^\s)>\]]{2,2000}/i

/** No deeper than that: an alias of YAML may stand for what it is in. */
function addressAt(value: unknown): string[] {
  const texts =
    typeof value === 'object' && value !== null
      ? ['url', 'link', 'href'].map((key): unknown => Reflect.get(value, key))
      : [value]
  return texts.flatMap((text) => (typeof text === 'string' ? (leadsSomewhere.exec(text)?.[0] ?? []) : []))
}
