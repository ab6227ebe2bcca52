import type {TimeInText} from './types.ts'

const rough = '(?:about\\s|around\\s|approximately\\s|approx\\.?\\s|roughly\\s|~\\s?)?'
/** "12 May 2024 at 09:14", "12 May 2024, 09:14", "12 May - 09:14". */
const dateFirst = new RegExp(
  `^(?:,?[ \\u00a0](?:at\\s|@\\s?|um\\s|à\\s|a las\\s|às\\s)?${rough}|\\s?[-–—|:]\\s|\\s\\()$`
)
/** "09:14 UTC on 12 May 2024", "09:14 UTC, 12 May 2024". */
const clockFirst = /^(?:,?[ \u00a0](?:on\s|am\s|le\s|el\s|em\s|of\s)?(?:the\s)?|\s\()$/

const hasDate = ({day, daysLater}: TimeInText): boolean => day !== undefined || daysLater !== undefined
const hasClock = ({minutes, isSlot}: TimeInText): boolean => minutes !== undefined || isSlot === true

/** A date and the clock time beside it say one thing. */
export function joined(text: string, found: readonly TimeInText[]): TimeInText[] {
  const behind = pairs(text, found, dateFirst, (a, b) => hasDate(a) && !hasClock(a) && hasClock(b) && !hasDate(b))
  return pairs(text, behind, clockFirst, (a, b) => hasClock(a) && !hasDate(a) && hasDate(b) && !hasClock(b))
}

function pairs(
  text: string,
  found: readonly TimeInText[],
  gap: RegExp,
  fits: (a: TimeInText, b: TimeInText) => boolean
): TimeInText[] {
  const out: TimeInText[] = []
  for (const time of found) {
    const last = out.at(-1)
    if (last && fits(last, time) && gap.test(text.slice(last.to, time.from)))
      out[out.length - 1] = {...last, ...time, from: last.from, to: time.to}
    else out.push(time)
  }
  return out
}
