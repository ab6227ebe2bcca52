import {hasManyDelimiters} from '../many-delimiters.ts'

/** Markdown that this reader leaves to the other one. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** Old line endings, characters that a parser replaces. */
const unreadCharacters = /\r(?!\n)|\0|!\[\^/

/** Delimiter rows of one column. */
const unreadRows = /^[ \t>]*(?::-+:?|-+:)[ \t]*\r?$/m

/** Empty items before a carriage return, of which a tab is made; before a blank line and a block; in an item, under text. */
const unreadItems = [
  /^[ \t>]*(?:[+*-]|\d{1,9}[.)])[ \t]*\r$/m,
  /^[ \t>]*(?:[+*-]|\d{1,9}[.)])[ \t]*\n[ \t>]*\n[ \t>]*[ \t]\S/m,
  /[^\s>][ \t]*\n[ \t>]+(?:[+*-]|\d{1,9}[.)])[ \t]*$/m
]

/** The mark of a block that never comes. */
const mark = /^(?:[+*-]|\d{1,9}[.)]|\[\^[^\]\n]{1,200}\]:)$/

/** @throws Refusal for a text that the grammar reads differently, or not in linear time */
export function refuseOddities(text: string): void {
  if (unreadCharacters.test(text)) throw new Refusal('characters')
  if (unreadRows.test(text)) throw new Refusal('delimiter row')
  if (unreadItems.some((pattern) => pattern.test(text))) throw new Refusal('empty item')
  if (endsWithMark(text)) throw new Refusal('end')
  if (hasManyDelimiters(text)) throw new Refusal('delimiters')
}

/** Whether the last line is nothing but marks, and the last of them belongs to a block that never comes. */
function endsWithMark(text: string): boolean {
  const end = text.trimEnd().length
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end)
  const last = line.replace(/^[ \t>]+/, '')
  return last === '' ? line !== '' : mark.test(last)
}
