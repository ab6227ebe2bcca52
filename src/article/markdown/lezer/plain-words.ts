import type {InlineContext, MarkdownConfig} from '@lezer/markdown'
import {mayHoldAddress} from './bare-addresses.ts'

/** Characters at which any other parser of inline marks begins; a blank only begins a line break. */
const begins = new Set(Array.from('\\&`*_~<[!]', (mark) => mark.charCodeAt(0)))

const isUnmarked = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code !== 32) return code > 126 || !begins.has(code)
  const next = text.charCodeAt(at + 1)
  return next !== 32 && next !== 9 && next !== 10
}

/** Passes over words at once, which every other parser would be asked about, character by character. */
export const plainWords: MarkdownConfig = {
  parseInline: [
    {
      name: 'PlainWords',
      parse(context: InlineContext, _next: number, at: number) {
        if (mayHoldAddress(context)) return -1
        const {text, offset} = context
        const from = at - offset
        let to = from
        while (to < text.length && isUnmarked(text, to)) to++
        return to > from ? to + offset : -1
      },
      before: 'Escape'
    }
  ]
}
