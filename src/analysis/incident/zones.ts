import type {Article} from '../../article/types.ts'
import {offsetOf, type Time, timesIn, zoneOf} from '../times/index.ts'

const names: Readonly<Record<string, string>> = {Z: 'UTC', GMT: 'UTC'}
const nameOf = (zone: string): string => names[zone] ?? zone.replace(/\s/g, '')

/** "IST (UTC+5:30)": the text decides what a name means that several zones share. */
const stated = /\b([A-Z]{2,4})(?:\stime)?\s?[(=]\s?((?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d\d)?)/g

/**
 * The zone of a time: its own, else the only one that the article names beside times or in "All times are UTC". Front matter
 * is written by programs, whose zone the text does not tell.
 */
export function zonesOf(
  article: Article
): (time: Time) => {readonly zone: string | undefined; readonly offset: number | undefined} {
  const {times} = timesIn(article)
  const written = times.filter(({zone, block}) => zone && block.kind !== 'frontmatter')
  const own = new Set(written.map(({zone = ''}) => nameOf(zone)))
  const only = own.size > 1 ? undefined : zoneOf(article, times)
  const decided = new Map<string, string>()
  if ([...own].some((zone) => offsetOf(zone) === undefined))
    for (const {prose} of article.blocks)
      for (const [, name = '', zone = ''] of prose.text.matchAll(stated)) decided.set(name, zone.replace(/\s/g, ''))
  return ({zone: given, block}) => {
    const zone = given ?? (block.kind === 'frontmatter' ? undefined : (only ?? undefined))
    if (zone === undefined) return {zone, offset: undefined}
    const name = nameOf(zone)
    return {zone: name, offset: offsetOf(decided.get(name) ?? name)}
  }
}
