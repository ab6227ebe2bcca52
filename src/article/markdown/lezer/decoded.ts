import {referenceAt} from '../align.ts'

/** A target, a title or a language as its reader gets it: escapes and character references resolved. */
export function decoded(text: string): string {
  if (!/[\\&]/.test(text)) return text
  let value = ''
  for (let at = 0; at < text.length; ) {
    const reference = text[at] === '&' ? referenceAt(text, at) : undefined
    if (text[at] === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) at++
    value += reference?.value ?? text[at]
    at = reference?.end ?? at + 1
  }
  return value
}
