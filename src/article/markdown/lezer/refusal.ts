import {hasManyDelimiters} from '../many-delimiters.ts'

/** Markdown that this reader leaves to the other one. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** Old line endings, characters that a parser replaces. */
const unreadCharacters = /\r(?!\n)|\0|!\[\^/

/** Delimiter rows of one column, empty list items. */
const unreadLines = /^[ \t>]*(?::-+:?|-+:|[+*]|\d{1,9}[.)]|-[ \t])[ \t]*\r?$/m

/** @throws Refusal for a text that the grammar reads differently, or not in linear time */
export function refuseOddities(text: string): void {
  if (unreadCharacters.test(text) || unreadLines.test(text)) throw new Refusal('characters')
  if (hasManyDelimiters(text)) throw new Refusal('delimiters')
}
