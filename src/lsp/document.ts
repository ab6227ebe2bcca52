import {Buffer} from 'node:buffer'
import type {Position, Range, TextDocumentContentChangeEvent} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Span} from '../article/types.ts'

/** What a character of a position is, as agreed with the editor. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32'

/** A text as the editor holds it, with the way between its positions and the offsets of findings. */
export class Document {
  readonly #document: TextDocument
  readonly #encoding: Encoding

  /** @throws TypeError when an editor sends a text that is not a string */
  constructor(uri: string, language: string, version: number, text: string, encoding: Encoding) {
    mustBeText(text)
    this.#document = TextDocument.create(uri, language, version, text)
    this.#encoding = encoding
  }

  get uri(): string {
    return this.#document.uri
  }

  get version(): number {
    return this.#document.version
  }

  /** Without a byte order mark, as the offsets of findings count. */
  get text(): string {
    return this.#document.getText().slice(this.#mark)
  }

  get #mark(): number {
    return this.#document.getText().startsWith('\uFEFF') ? 1 : 0
  }

  /** Takes up the changes of a newer version; those of an older one came too late. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): this {
    if (version < this.version) return this
    for (const {text} of changes) mustBeText(text)
    for (const change of changes) {
      const inUnits = 'range' in change ? {range: this.#inUnits(change.range), text: change.text} : change
      TextDocument.update(this.#document, [inUnits], version)
    }
    return this
  }

  /** @param offset into the text */
  positionAt(offset: number): Position {
    const {line, character} = this.#document.positionAt(offset + this.#mark)
    return {line, character: lengthIn(this.#line(line).slice(0, character), this.#encoding)}
  }

  rangeOf({start, end}: Span): Range {
    return {start: this.positionAt(start), end: this.positionAt(end)}
  }

  /** The reverse of `positionAt`; a place outside the text is its nearest one. */
  offsetAt(position: Position): number {
    return Math.max(0, this.#document.offsetAt(this.#unitOf(position)) - this.#mark)
  }

  #inUnits({start, end}: Range): Range {
    return {start: this.#unitOf(start), end: this.#unitOf(end)}
  }

  #unitOf({line, character}: Position): Position {
    const known = Math.max(0, line)
    return {line: known, character: unitsIn(this.#line(known), Math.max(0, character), this.#encoding)}
  }

  #line(line: number): string {
    return this.#document.getText({start: {line, character: 0}, end: {line: line + 1, character: 0}})
  }
}

function lengthIn(text: string, encoding: Encoding): number {
  if (encoding === 'utf-16') return text.length
  return encoding === 'utf-8' ? Buffer.byteLength(text) : [...text].length
}

/** How many UTF-16 units the first `length` characters of a text are. */
function unitsIn(text: string, length: number, encoding: Encoding): number {
  if (encoding === 'utf-16') return length
  let units = 0
  let left = length
  for (const character of text) {
    left -= lengthIn(character, encoding)
    if (left < 0) break
    units += character.length
  }
  return units
}

function mustBeText(text: unknown): void {
  if (typeof text !== 'string') throw new TypeError('the text of a document must be a string')
}
