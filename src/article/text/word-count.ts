/** Beyond ASCII what `\s` means. */
const wideBlanks: ReadonlySet<number> = new Set(
  Array.from(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
    (blank) => blank.charCodeAt(0)
  )
)

const isBlank = (code: number): boolean =>
  code < 128 ? code === 32 || (code >= 9 && code <= 13) : wideBlanks.has(code)

const unspacedLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** The same where a language puts no spaces between words: two letters of such a script make one. */
export const wordCountWithUnspaced = (text: string): number =>
  wordCount(text) + Math.round((text.match(unspacedLetters)?.length ?? 0) / 2)

/** How many parts `text.split(/\s+/)` has. Of a whole article it would make thousands, only to count them. */
export function wordCount(text: string): number {
  let count = 1
  let isInGap = false
  for (let at = 0; at < text.length; at++) {
    const wasInGap = isInGap
    isInGap = isBlank(text.charCodeAt(at))
    if (isInGap && !wasInGap) count++
  }
  return count
}
