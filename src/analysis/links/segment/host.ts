import type {Block} from '../../../article/types.ts'

/** Empty for an address within the same site. */
export const hostOf = (url: string): string => /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? ''

/** What many sites have written is gathered by the author of the article. */
export const areOfManySites = (urls: readonly string[], titles: number): boolean =>
  new Set(urls.map(hostOf).filter((host) => host !== '')).size > titles / 2

/** So many links of a page show whose they are. */
const fewestLinks = 20
/** On a page with recommendations more of its links lead to its own site. */
const mostOfGathered = 0.3

/** A page whose links lead to many sites, and to none of them most: its author has gathered them. */
export function isGathered(urls: readonly string[]): boolean {
  const count = new Map<string, number>()
  for (const url of urls) count.set(hostOf(url), (count.get(hostOf(url)) ?? 0) + 1)
  return urls.length >= fewestLinks && Math.max(...count.values()) <= mostOfGathered * urls.length
}

/** The addresses of all links, in their order. */
export const urlsIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({marks}) => marks.flatMap(({kind, url}) => (kind === 'link' && url ? url.text : [])))
