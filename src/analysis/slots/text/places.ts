import type {Folded} from '../../../article/text/skeleton.ts'
import {asksForWords, isInterfaceTalk, reportsWords} from '../words/speech.ts'
import type {Text} from './readable-texts.ts'

/** As much of the text around a slot as decides: on a line of half a megabyte more would be slow. */
const context = 400

export const before = (folded: Folded, at: number): string => folded.text.slice(Math.max(0, at - context), at)

export const after = (folded: Folded, at: number): string => folded.text.slice(at, at + context)

/** "Choose Settings → [Your Name]", "press [Enter]": what a page or a keyboard says. */
export const isInterface = (before: string): boolean =>
  /[\p{L}\d*_\])"”]\s{0,2}(?:→|›|»|⇒|[-=]>)\s{0,2}(?:\[[^\]\n]{1,40}\],?\s(?:then|and)?\s?)?$/u.test(before) ||
  isInterfaceTalk.test(before)

/** "[insert name]" in quotation marks is somebody's prompt; those around a value of front matter are its own. */
export function isInQuotation(before: string, after: string, role: Text['role']): boolean {
  if (role === 'value') return false
  // A slot for a quotation fills its marks: `"[Quote from the director]"`.
  if (/^["“”\s]{0,3}$/.test(before) && /^["“”\s]{0,3}$/.test(after)) return false
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const opened = (line.match(/[“„«「『]/g)?.length ?? 0) - (line.match(/[”»」』]/g)?.length ?? 0)
  const straight = (line.match(/"/g)?.length ?? 0) % 2 === 1
  return /["“”»」』]/.test(after) && (straight || (!line.includes('"') && opened > 0))
}

/** "There were [insert number] users," she said: whoever wrote that down did not finish it. */
export function isSpoken(before: string, after: string): boolean {
  const length =
    (/["“][^"“”\n]{0,400}$/.exec(before)?.[0].length ?? 0) + (/^[^"“”\n]{0,400}["”]/.exec(after)?.[0].length ?? 0)
  const around = `${before.slice(-200)} ${after.slice(0, 200)}`
  return length > 40 && reportsWords.test(around) && !asksForWords.test(around)
}

export function isInCode({block, folded}: Text, from: number, to: number): boolean {
  const start = folded.at(from)
  const end = folded.at(to)
  if (block.marks.some((mark) => mark.kind === 'code' && mark.from <= start && mark.to >= end)) return true
  const tag = block.marks.findLast((mark) => mark.from <= start && codeTag.test(mark.tag ?? ''))?.tag
  return tag !== undefined && !tag.startsWith('/')
}

/** Begin and end of what is code in HTML. */
const codeTag = /^\/?(?:code|kbd|samp)$/

/** Characters at each side of a slot that are looked at for the ends of its sentence. */
const longestAround = 300

export function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestAround), at + 1)
  const behind = text.slice(at, at + longestAround)
  const from = at + 1 - before.length + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), 0)
  return text.slice(from, at + (/[.!?]\s|\n/.exec(behind)?.index ?? behind.length))
}

/** Whether a range is part of an address that stands without brackets. */
export function isInAddress({block, folded}: Text, from: number, to: number): boolean {
  const [start, end] = [folded.at(from), folded.at(to)]
  return block.marks.some(({kind, form, from, to}) => kind === 'link' && form === 'auto' && from <= start && to >= end)
}
