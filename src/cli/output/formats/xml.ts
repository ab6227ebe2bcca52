import {safe} from '../escape.ts'

/**
 * Text for an attribute or the content of an element, printable; a unit that is no character, as XML 1.0 does not allow
 * it, becomes a replacement character.
 */
export const xml = (text: string): string =>
  safe(text)
    .replace(/[^\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
