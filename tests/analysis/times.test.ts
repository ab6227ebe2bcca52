import {describe, expect, test} from 'vitest'
import {dateText, dayNumber} from '../../src/analysis/times/calendar.ts'
import {timesIn} from '../../src/analysis/times/index.ts'
import {momentsIn} from '../../src/analysis/times/moments.ts'
import {writtenTimeOf} from '../../src/analysis/times/types.ts'
import {read} from '../../src/check/index.ts'

/** What is read of a text: `2024-07-19 14:00 GMT`, with `??` for what is not said. */
function readTimes(text: string): string[] {
  return timesIn(read(text)).times.map(({year, month, day, minutes, zone, ambiguous, impossible, isSlot}) => {
    const two = (number: number): string => String(number).padStart(2, '0')
    const date = day === undefined ? '' : `${year ?? '????'}-${two(month ?? 0)}-${two(day)}`
    const clock = minutes === undefined ? '' : `${two(Math.floor(minutes / 60))}:${two(Math.floor(minutes % 60))}`
    const signs = [ambiguous && 'ambiguous', impossible && 'impossible', isSlot && 'slot']
    return [date, clock, zone, ...signs].filter(Boolean).join(' ')
  })
}

describe('dates and times', () => {
  test.each([
    ['2024-07-19', '2024-07-19'],
    ['2024-07-19T14:05:06Z', '2024-07-19 14:05 Z'],
    ['2024-07-19T14:05:06.123+02:00', '2024-07-19 14:05 +02:00'],
    ['2024-07-19T14:05-05:00', '2024-07-19 14:05 -05:00'],
    ['2024-07-19 14:05 UTC', '2024-07-19 14:05 UTC'],
    ['2024/07/19 14:05', '2024-07-19 14:05'],
    ['19 July 2024', '2024-07-19'],
    ['19th of July, 2024', '2024-07-19'],
    ['July 19th, 2024', '2024-07-19'],
    ['July 19th, 2024 at 2pm PT', '2024-07-19 14:00 PT'],
    ['July 19th, 2024, 2:30 PM:', '2024-07-19 14:30'],
    ['Jul 19', '????-07-19'],
    ['19/07/2024', '2024-07-19'],
    ['07/19/2024', '2024-07-19'],
    ['07/08/2024', '2024-08-07 ambiguous'],
    ['19.07.2024', '2024-07-19'],
    ['am 19. Juli 2024', '2024-07-19'],
    ['19 juillet 2024', '2024-07-19'],
    ['19 de julio de 2024', '2024-07-19'],
    ['19 de julho de 2024', '2024-07-19'],
    ['14:05', '14:05'],
    ['14:05:59', '14:05'],
    ['14h05', '14:05'],
    ['at 14.05', '14:05'],
    ['14.05 Uhr', '14:05'],
    ['1400 GMT', '14:00 GMT'],
    ['2pm PT', '14:00 PT'],
    ['2.30pm', '14:30'],
    ['2:30 p.m. ET', '14:30 ET'],
    ['12:05 am', '00:05'],
    ['14:05 UTC+2', '14:05 UTC+2'],
    ['14:05 (CEST)', '14:05 CEST'],
    ['02:13 PM UTC on 19 July 2024', '2024-07-19 14:13 UTC'],
    ['14:00 PST Saturday Oct 30th', '????-10-30 14:00 PST'],
    ['2024-02-30', '2024-02-30 impossible'],
    ['29 February 2023', '2023-02-29 impossible'],
    ['2024-13-04', '2024-13-04 impossible'],
    ['22025-03-18', '22025-03-18 impossible'],
    ['May 12, 204.', '204-05-12 impossible'],
    ['25:61 UTC', 'UTC impossible'],
    ['23:00 AM', 'impossible'],
    ['??:?? UTC', 'slot'],
    ['End: [time]', 'slot'],
    ['2024-03-13 14:??', '2024-03-13 slot']
  ])('%s', (text, expected) => {
    expect(readTimes(text)).toEqual([expected])
  })

  test.each([
    ['from 09:14 to 11:02', ['09:14', '11:02']],
    ['09:14–11:02 UTC', ['09:14', '11:02 UTC']],
    ['2024-05-12 09:14-11:02', ['2024-05-12 09:14', '11:02']],
    ['23 May 2024 22:10 – 24 May 2024 01:00', ['2024-05-23 22:10', '2024-05-24 01:00']],
    ['On 19/07/2024 and 07/08/2024', ['2024-07-19', '2024-08-07']],
    ['version 1.14.05 took 3.30 of 24.99, 16:9, a 3:1 ratio, 10.0.0.1:80, may 20 users', []],
    ['On May 12, 200 users wrote', ['????-05-12']],
    ['`2024-05-12 09:14` in a log', []]
  ])('%s', (text, expected) => {
    expect(readTimes(text)).toEqual(expected)
  })
})

describe('durations', () => {
  test.each([
    ['2h 15m', 135],
    ['2h15m', 135],
    ['35h 36m', 2136],
    ['2 hours and 15 minutes', 135],
    ['90 minutes', 90],
    ['1.5 hours', 90],
    ['1:30 hours', 90],
    ['two and a half hours', 150],
    ['an hour and a half', 90],
    ['an hour and a quarter', 75],
    ['half an hour', 30],
    ['forty-five minutes', 45],
    ['one hour twenty-two minutes', 82],
    ['1d 2h', 1560],
    ['PT2H51M', 171],
    ['one day', 1440],
    ['45 Minuten', 45],
    ['1 Std. 20 Min.', 80],
    ['1 Std. und 20 Min', 80],
    ['2 Stunden und 15 Minuten', 135],
    ['2 Tage', 2880],
    ['1,5 Stunden', 90],
    ['zwei Stunden', 120],
    ['eine halbe Stunde', 30],
    ['anderthalb Stunden', 90],
    ['eine Stunde und zehn Minuten', 70],
    ['45 Sek.', 0.75],
    ['2 heures', 120],
    ['1 heure et 20 minutes', 80],
    ['2 heures et demie', 150],
    ['trois heures et demie', 210],
    ['une demi-heure', 30],
    ['2 jours', 2880],
    ['3 horas', 180],
    ['1 hora y 20 minutos', 80],
    ['2 horas y media', 150],
    ['media hora', 30],
    ['dos días', 2880],
    ['cuarenta minutos', 40],
    ['1 hora e 20 minutos', 80],
    ['2 horas e meia', 150],
    ['meia hora', 30],
    ['duas horas', 120],
    ['três dias', 4320]
  ])('%s is %d minutes', (text, minutes) => {
    expect(timesIn(read(`It took ${text}.`)).durations.map((duration) => duration.minutes)).toEqual([minutes])
  })

  test.each([
    'at 14:00 hours',
    'three times a day',
    'in 5s and 3 m',
    'dreimal am Tag, um eine Minute',
    '3 Tagungen, 2 Stundenpläne, 5 Minutenzeiger',
    'à 3 heures du matin',
    'vers 14 heures',
    'de 9 heures à 12 h',
    'une fois par jour',
    '2 heureux, 3 joueurs',
    'a las 14 horas',
    'una vez al día',
    'às 3 horas',
    '3 horas da manhã',
    'um dia'
  ])('no length in “%s”', (text) => {
    expect(timesIn(read(text)).durations).toEqual([])
  })
})

/** Each time with the day it was understood to be on. */
const days = (text: string): string[] => {
  const article = read(text)
  return [...momentsIn(article)].map(
    ([time, {day}]) => `${writtenTimeOf(time)} ${day === undefined ? '?' : dateText(day)}`
  )
}

describe('dates that are carried', () => {
  test.each([
    [
      'a heading',
      '## 12 May 2024\n\n- 09:14 One\n- 10:00 Two',
      '12 May 2024 2024-05-12|09:14 2024-05-12|10:00 2024-05-12'
    ],
    ['a line', '**12 May 2024**:\n\n- 09:14 One', '12 May 2024 2024-05-12|09:14 2024-05-12'],
    ['an item around', '- 12 May 2024\n  - 09:14 One', '12 May 2024 2024-05-12|09:14 2024-05-12'],
    [
      'a row before, past midnight',
      '- 2024-05-12 23:50 One\n- 00:10 Two',
      '2024-05-12 23:50 2024-05-12|00:10 2024-05-13'
    ],
    [
      'the cell before',
      '| Day | Time | |\n| - | - | - |\n| 12 May 2024 | 09:14 | x |\n| | 10:00 | y |',
      '12 May 2024 2024-05-12|09:14 2024-05-12|10:00 2024-05-12'
    ],
    ['the sentence before', 'On 12 May 2024 it broke. At 09:14 we saw it.', '12 May 2024 2024-05-12|09:14 2024-05-12'],
    [
      'the day before, in words',
      'It broke at 09:14 on 12 May 2024. The next day at 10:00 we mended it.',
      '09:14 on 12 May 2024 2024-05-12|The next day at 10:00 2024-05-13'
    ],
    ['the year', 'On 30 December 2023 and 2 January', '30 December 2023 2023-12-30|2 January 2024-01-02'],
    ['nothing', '- 09:14 One', '09:14 ?']
  ])('from %s', (_, text, expected) => {
    expect(days(text).join('|')).toBe(expected)
  })

  test('days and their numbers, across leap years', () => {
    for (const date of ['1999-12-31', '2000-02-29', '2024-02-29', '2024-12-31', '2100-03-01']) {
      const [year, month, day] = date.split('-').map(Number) as [number, number, number]
      expect(dateText(dayNumber(year, month, day))).toBe(date)
    }
  })
})
