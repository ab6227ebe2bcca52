// Documents for the fuzzer: parts of Markdown in any order, and texts of ours with pieces taken, doubled or put in.
import fc from 'fast-check'

const parts = [
  '# Pumps fail',
  '## You might also like',
  '### What happened?',
  '**Brief:**',
  '[insert date]',
  '- [Why boxing champions retire late](https://n.test/1)',
  '1. item',
  '   - nested',
  '> quoted',
  '| a | b |\n|---|---|\n| TBD | 10:15 UTC |',
  '```\ncode',
  '```',
  '    indented',
  '<div align="center">',
  '</a>',
  '\t<br>',
  '<p>On [insert date].</p>',
  '<!--outagelint disable-->',
  '<!--outagelint enable-->words',
  '<!--',
  '-->',
  '[^1]',
  '[^1]: A note.',
  '[cite: 1]',
  ':contentReference[oaicite:0]{index=0}',
  'Many reported it fell.',
  'It came back at 13:55 PM UTC.',
  '[notice](https://n.test/2?utm_source=chatgpt.com)',
  '---',
  '===',
  '&nbsp;&amp;',
  '🔥',
  '\u00a0\u200b',
  '\\',
  ']',
  '*',
  '`'
]
const part = fc.constantFrom(...parts)
const gap = fc.constantFrom('\n', '\n\n', ' ', '', '\n> ', '\n  ')
const grown = fc.array(fc.tuple(part, gap), {minLength: 1, maxLength: 14}).map((pieces) => pieces.flat().join(''))

/**
 * An arbitrary of fast-check.
 *
 * @param {readonly string[]} texts that are mutated
 */
export function documents(texts) {
  const mutated = fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.nat(40), fc.oneof(part, fc.constant(''))), {
        maxLength: 5
      })
    )
    .map(([text, edits]) =>
      edits.reduce((now, [place, taken, put]) => {
        const at = Math.floor(place * now.length)
        return now.slice(0, at) + put + now.slice(at + taken)
      }, text)
    )
  return fc.oneof({arbitrary: grown, weight: 3}, mutated)
}
