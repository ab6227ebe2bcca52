import type {Article, Span} from '../types.ts'
import type {Judged} from './verdict.ts'

/** What goes with a block that is certainly unrelated: nothing where any of it may stay, or not cleanly. */
export function removalOf({source}: Article, {items, span}: Judged): Span | undefined {
  if (items.some(({verdict}) => verdict !== 'unrelated')) return undefined
  return wholeLines(source, span)
}

/** A block with its lines and the blank ones above it; a title glued to a paragraph goes with its dash. */
function wholeLines(source: string, {start, end}: Span): Span {
  const before = source.slice(0, start)
  const line = source.slice(before.lastIndexOf('\n') + 1, start)
  const rest = source.slice(end)
  const tail = rest.search(/\r?\n|$/)
  const from = line.trim() === '' || /^[\s>]{0,99}(?:[-*+]|#{1,6})?\s{0,9}$/.test(line) ? start - line.length : start
  const glue =
    from === start
      ? (/\s{0,9}[-–—]?\s{0,9}$/.exec(before)?.[0].length ?? 0)
      : (/(?:\r?\n[ \t]{0,9}){0,9}$/.exec(source.slice(0, from))?.[0].length ?? 0)
  return {start: from - glue, end: /^[\s)>]{0,99}$/.test(rest.slice(0, tail)) ? end + tail : end}
}
