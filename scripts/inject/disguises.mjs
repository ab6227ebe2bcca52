// The same slot, written so that a search for its letters misses it.
const middle = (text, mark) => {
  const at = Math.floor(text.length / 2)
  return text.slice(0, at) + mark + text.slice(at)
}
const replaced = (text, pairs) => [...text].map((letter) => pairs[letter] ?? letter).join('')
const letters = (text, change) => text.replace(/[A-Za-z]+/, change)

/** Each takes `[insert date]`. */
export const disguises = {
  'zero-width space': (slot) => middle(slot, '\u200b'),
  'zero-width joiner': (slot) => middle(slot, '\u200d'),
  'word joiner': (slot) => middle(slot, '\u2060'),
  'byte order mark': (slot) => middle(slot, '\ufeff'),
  'soft hyphen': (slot) => middle(slot, '\u00ad'),
  'soft hyphen entity': (slot) => middle(slot, '&shy;'),
  'no-break space': (slot) => slot.replaceAll(' ', '\u00a0'),
  'no-break space entity': (slot) => slot.replaceAll(' ', '&nbsp;'),
  'thin space': (slot) => slot.replaceAll(' ', '\u2009'),
  'two spaces': (slot) => slot.replaceAll(' ', '  '),
  cyrillic: (slot) => replaced(slot, {a: 'а', e: 'е', o: 'о', i: 'і', c: 'с'}),
  greek: (slot) => replaced(slot, {o: 'ο', a: 'α', i: 'ι', n: 'ո'}),
  'full width': (slot) =>
    [...slot].map((c) => (/[!-~]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join(''),
  'full-width brackets': (slot) => replaced(slot, {'[': '［', ']': '］'}),
  mathematical: (slot) => slot.replace(/[a-z]/g, (c) => String.fromCodePoint(0x1d41a + c.charCodeAt(0) - 97)),
  'other brackets': (slot) => replaced(slot, {'[': '【', ']': '】'}),
  'corner brackets': (slot) => replaced(slot, {'[': '⟦', ']': '⟧'}),
  escaped: (slot) => replaced(slot, {'[': '\\[', ']': '\\]'}),
  entities: (slot) => replaced(slot, {'[': '&#91;', ']': '&#x5D;'}),
  'named entities': (slot) => replaced(slot, {'[': '&lbrack;', ']': '&rsqb;'}),
  'emphasis inside': (slot) => letters(slot, (word) => `**${word}**`),
  'emphasis around': (slot) => `*${slot}*`,
  'bold around': (slot) => `**${slot}**`,
  'underlined around': (slot) => `__${slot}__`,
  'emphasised brackets': (slot) => slot.replace('[', '**[').replace(']', ']**'),
  'struck out': (slot) => `~~${slot}~~`,
  marked: (slot) => `<mark>${slot}</mark>`,
  coloured: (slot) => `<span style="color:red">${slot}</span>`,
  'over two lines': (slot) => slot.replace(' ', '\n'),
  'spaced brackets': (slot) => slot.replace('[', '[ ').replace(']', ' ]'),
  'double brackets': (slot) => `[${slot}]`,
  capitals: (slot) => slot.toUpperCase(),
  underscores: (slot) => slot.replaceAll(' ', '_'),
  hyphens: (slot) => slot.replaceAll(' ', '-'),
  reversed: (slot) =>
    `\u202e${[...slot]
      .reverse()
      .join('')
      .replace(/[[\]]/g, (c) => (c === '[' ? ']' : '['))}\u202c`
}
