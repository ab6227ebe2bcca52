import {matchesOf} from '../../../article/text/match-all.ts'
import type {Span} from '../../../article/types.ts'

const tag = /<(\/?)([a-z][a-z0-9]{0,20})\b[^<>]{0,500}>/gi
const empty = /^(?:br|hr|img|input|link|meta|wbr)$/i
/** Browsers close them by themselves. */
const optional = /^(?:li|p|td|tr|th|dd|dt)$/i

/**
 * A range with the HTML tags around it that nothing else would be in without it: `<div class="related">` before and
 * `</ul></div>` behind. Nothing where tags would be left open.
 */
export function balanced(source: string, {start, end}: Span): Span | undefined {
  const before = tagsBefore(source, start)
  const open: string[] = []
  const from = {at: start}
  const close = (name: string): boolean => {
    while (open.length > 0 && open.at(-1) !== name && optional.test(open.at(-1) as string)) open.pop()
    if (open.at(-1) === name) return open.pop() !== undefined
    if (open.length > 0 || before[0]?.name !== name) return false
    from.at = before.shift()?.at as number
    return true
  }
  for (const [, slash, written] of matchesOf(tag, source.slice(start, end))) {
    const name = (written as string).toLowerCase()
    if (empty.test(name)) continue
    if (!slash) open.push(name)
    else if (!close(name)) return undefined
  }
  let to = end
  const behind = /\s{0,20}<\/([a-z][a-z0-9]{0,20})\s{0,9}>/iy
  behind.lastIndex = to
  for (let match = behind.exec(source); match && close((match[1] as string).toLowerCase()); match = behind.exec(source))
    to = behind.lastIndex
  return open.every((name) => optional.test(name)) ? {start: from.at, end: to} : undefined
}

/** The opening tags right before a place, the nearest first. */
function tagsBefore(source: string, end: number): {name: string; at: number}[] {
  const found: {name: string; at: number}[] = []
  for (let at = end; found.length < 9; ) {
    const text = source.slice(Math.max(0, at - 600), at)
    const match = /<([a-z][a-z0-9]{0,20})\b[^<>]{0,500}>\s{0,20}$/i.exec(text)
    if (!match) break
    at -= match[0].length
    found.push({name: (match[1] as string).toLowerCase(), at})
  }
  return found
}
