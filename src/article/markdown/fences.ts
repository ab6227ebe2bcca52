import type {Span} from '../types.ts'
import {align} from './align.ts'

/** Where the code between two fences stands: without the indent before its first line, which the fences may have too. */
export function contentOfFence(value: string, source: string, span: Span): Span {
  const {end} = span
  if (!value) return span
  const first = behindLine(source, span)
  let at = first
  while (at < end && /[ \t>]/.test(source[at] as string)) at++
  for (; at >= first; at--) {
    const aligned = align(value, source, at, end, false)
    if (aligned) return {start: aligned.starts[0] as number, end: aligned.ends.at(-1) as number}
  }
  return span
}

/** Whether the code that begins there has a fence, and is not code for its indent alone. */
export const isFenced = (source: string, start: number): boolean =>
  /^\s{0,3}(?:`{3}|~{3})/.test(source.slice(start, start + 8))

/** Where the second line of a block begins; its start when it has one line only. */
function behindLine(source: string, {start, end}: Span): number {
  const ending = /\r\n|[\r\n]/g
  ending.lastIndex = start
  return ending.test(source) && ending.lastIndex <= end ? ending.lastIndex : start
}
