import type {Article} from '../../article/types.ts'
import type {Time} from './types.ts'
import {zoneHours} from './zone-offsets.ts'

/** Zones as articles write them. `-11:02` is none: "09:14-11:02" is a range. */
export const zone =
  '(?:UTC(?:\\s?[+-]\\d{1,2}(?::?\\d\\d)?)?|GMT(?:\\s?[+-]\\d{1,2}(?::?\\d\\d)?)?|[CEMP][SD]?T\\b|AK[SD]T\\b|HST\\b|CES?T\\b|WES?T\\b|EES?T\\b|MSK\\b|[CEW]AT\\b|SAST\\b|PKT\\b|WIB\\b|BST\\b|IST\\b|JST\\b|KST\\b|SGT\\b|HKT\\b|A[CEW][SD]T\\b|NZ[SD]T\\b|Z\\b|\\+\\d\\d:?\\d\\d\\b|-\\d{4}\\b|local time\\b|(?:Eastern|Central|Mountain|Pacific)(?: (?:Standard|Daylight))? Time\\b)'

/** Minutes east of Greenwich; nothing for a name that stands for several zones. */
export function offsetOf(zone: string): number | undefined {
  const match = /^(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d\d)?$/.exec(zone)
  if (match) return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0))
  const hours = zoneHours[zone]
  return hours === undefined ? undefined : hours * 60
}

const namedZone = new RegExp(`\\b(?:[Tt]imes?|TIMES?|[Tt]imestamps?|[Tt]imeline|[Zz]one)\\b[^.\\n]{0,30}?(${zone})`)

/** The first zone that an article names: beside a time, in the head of a column, in "All times are in UTC". */
export const zoneOf = (article: Article, times: readonly Time[]): string | null =>
  times.find(({zone, block}) => zone && block.kind !== 'frontmatter')?.zone ?? statedZoneOf(article) ?? null

/** The zone that an article states for all its times: "All times are in UTC", "| Time (UTC) |". */
export function statedZoneOf({blocks}: Article): string | undefined {
  for (const {prose} of blocks) {
    const match = namedZone.exec(prose.text)
    if (match?.[1]) return match[1]
  }
  return undefined
}
