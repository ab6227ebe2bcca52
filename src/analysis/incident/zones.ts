import type {Article} from '../../article/types.ts'
import {offsetOf, statedZoneOf, type Time, timesIn} from '../times/index.ts'

const commonNames: Readonly<Record<string, string>> = {Z: 'UTC', GMT: 'UTC'}
const commonName = (zone: string): string => commonNames[zone] ?? zone.replace(/\s/g, '')

/** "IST (UTC+5:30)": the text decides what a name means that several zones share. */
const stated = /\b([A-Z]{2,4})(?:\stime)?\s?[(=]\s?((?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d\d)?)/g

/**
 * The zone of a time: its own, else the one that the article states for all. A zone beside another time says little of this
 * one, and front matter is written by programs.
 */
export function zonesOf(
  article: Article
): (time: Time) => {readonly zone: string | undefined; readonly offset: number | undefined} {
  const all = statedZoneOf(article)
  const own = new Set(timesIn(article).times.flatMap(({zone}) => (zone ? commonName(zone) : [])))
  const decided = new Map<string, string>()
  if ([...own].some((zone) => offsetOf(zone) === undefined))
    for (const {prose} of article.blocks)
      for (const [, name = '', zone = ''] of prose.text.matchAll(stated)) decided.set(name, zone.replace(/\s/g, ''))
  return ({zone: given, block}) => {
    const zone = given ?? (block.kind === 'frontmatter' ? undefined : all)
    if (zone === undefined) return {zone, offset: undefined}
    const name = commonName(zone)
    return {zone: name, offset: offsetOf(decided.get(name) ?? name)}
  }
}
