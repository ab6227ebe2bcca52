import {lengthOf} from '../../../analysis/times/index.ts'
import {safe} from '../../output/escape.ts'
import type {OutlineTimeline} from './timeline.ts'

/** The timeline for a writer: when it began and ended, and its rows. */
export function timelineText({start, end, minutes, zone, rows}: OutlineTimeline): string[] {
  const length = minutes === null ? '' : `, ${lengthOf(minutes)}`
  const day = rows.some(({read}) => read !== null) ? '' : ', no date'
  return [
    `  times: ${safe(start)} to ${safe(end)}${length}, ${zone ? safe(zone) : 'no zone'}${day}`,
    ...rows.map(({line, written, read}) => {
      const understood = read === null || read === written ? '' : `  read as ${read}`
      return `    ${String(line).padStart(4)}  ${safe(written)}${understood}`
    })
  ]
}
