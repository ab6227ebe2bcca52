import {dateText, momentsIn, spanOf, timesIn, zoneOfSeason} from '../../src/analysis/times/index.ts'
import type {Article} from '../../src/article/types.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {code, say} from '../../src/rules/message.ts'

/**
 * Zones that are not in force on that day: `CEST` in November is an hour off, or the day is wrong. Once for each name, at
 * the first time. Many write the winter's name all year, so that is for information.
 */
export function* outOfSeason(article: Article): Generator<Finding> {
  const told = new Set<string>()
  for (const time of timesIn(article).times) {
    const {zone} = time
    const day = momentsIn(article).get(time)?.day
    if (!zone || told.has(zone) || day === undefined || time.minutes === undefined || time.impossible) continue
    const right = zoneOfSeason(zone, Number(dateText(day).slice(0, 4)), day)
    if (!right) continue
    told.add(zone)
    yield {
      span: spanOf(time),
      message: say`Write ${code(right.name)} or correct the day: ${right.place} has no ${code(zone)} on ${dateText(day)}`,
      note: 'Readers who convert the time are an hour off.',
      better: '27 November 2023 09:14 CET, 27 July 2023 09:14 CEST',
      severity: right.isSummer ? 'information' : 'warning',
      because: [{verdict: 'a zone of the other half of the year', rows: [{name: 'zone beside the time', words: zone}]}]
    }
  }
}
