import type {Article, Block} from '../../article/types.ts'
import {surroundingsOf} from './context.ts'
import {timesIn} from './find-times.ts'
import {durationClause, durationLabel, endClause, endLabel, startClause, startLabel} from './label-words.ts'
import {labelsOf} from './labels.ts'
import type {Duration, Time} from './types.ts'

/** A time or a length with what it is called. */
export interface Labelled<T> {
  readonly value: T
  readonly label: string
}

/** What an article states of one incident in labels: when it began, when it ended, how long it took. */
export interface IncidentRecord {
  readonly starts: Labelled<Time>[]
  readonly ends: Labelled<Time>[]
  readonly durations: Labelled<Duration>[]
}

type Part = keyof IncidentRecord

const parts: readonly (readonly [part: Part, label: RegExp, clause: RegExp])[] = [
  // "Repaired declared" is an end, "Incident declared" a start.
  ['ends', endLabel, endClause],
  ['starts', startLabel, startClause],
  ['durations', durationLabel, durationClause]
]

/**
 * The records of an article: of each row of a table with such columns, of each section with such labels or fields, of
 * each paragraph that says it in sentences. Where only one section has them, those of the whole article are one.
 */
export function recordsOf(article: Article): IncidentRecord[] {
  const {headingOf} = surroundingsOf(article)
  const rows = new Map<string, IncidentRecord>()
  const sections = new Map<string, IncidentRecord>()
  const add = <T extends Time | Duration>(found: readonly T[], wanted: readonly Part[]): void => {
    for (const value of found) {
      const {block} = value
      for (const {text, by} of labelsOf(article, value)) {
        const isClause = by === 'line' && !isLabel.test(text)
        const part = parts.find(
          ([name, label, clause]) => wanted.includes(name) && (isClause ? clause : label).test(text)
        )
        if (!part) continue
        const [name] = part
        const key = isClause
          ? `block ${block.index}`
          : by === 'column'
            ? rowOf(block)
            : `section ${headingOf(block)?.index}`
        const home = by === 'column' || isClause ? rows : sections
        const record = home.get(key) ?? {starts: [], ends: [], durations: []}
        home.set(key, record)
        ;(record[name] as Labelled<T>[]).push({value, label: text})
        break
      }
    }
  }
  const {times, durations} = timesIn(article)
  add(
    times.filter(({minutes, isSlot, impossible}) => minutes !== undefined || isSlot || impossible),
    ['starts', 'ends']
  )
  add(durations, ['durations'])
  return [...rows.values(), ...whole([...sections.values()])]
}

/** "**Time to resolve**: ", "- Resolved ", but not "It was resolved at ". */
const isLabel = /[:=–—-][^\p{L}\d]{0,8}$|^\W{0,8}\p{Lu}[\p{L}-]{0,20}(?:\s\p{L}{1,20})?[^\p{L}\d]{1,8}$/u

const rowOf = ({cell}: Block): string => `row ${cell?.table} ${cell?.row}`

/** "Duration" may stand in the summary, start and end in a section of their own. */
function whole(records: readonly IncidentRecord[]): readonly IncidentRecord[] {
  const having = (part: Part): number => records.filter((record) => record[part].length > 0).length
  if ((['starts', 'ends', 'durations'] as const).some((part) => having(part) > 1)) return records
  return [
    {
      starts: records.flatMap(({starts}) => starts),
      ends: records.flatMap(({ends}) => ends),
      durations: records.flatMap(({durations}) => durations)
    }
  ]
}
