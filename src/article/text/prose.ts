import type {Alignment} from '../markdown/align.ts'
import type {Prose, Span} from '../types.ts'

/** Where a piece of text stands: unit by unit, as a slice of the source from an offset on, or as a whole in a range. */
type Piece = Alignment | number | Span

/** Collects text with its places, piece by piece. A line ending is `\n` in it, however the file writes it. */
export class ProseBuilder {
  length = 0
  readonly #texts: string[] = []
  readonly #pieces: Piece[] = []
  readonly #froms: number[] = []

  /** What was added from an offset on. Only the pieces behind it are joined: readers ask once for each mark. */
  textSince(offset: number): string {
    let index = this.#froms.length
    while (index > 0 && (this.#froms[index] ?? this.length) > offset) index--
    return this.#texts
      .slice(index)
      .join('')
      .slice(offset - (this.#froms[index] ?? this.length))
  }

  /** Adds a value whose places are known unit by unit. */
  add(value: string, alignment: Alignment): void {
    this.#add(value, alignment)
  }

  /** Adds a value that stands in the source as it is, from `start` on. */
  addSlice(value: string, start: number): void {
    this.#add(value, start)
  }

  /** Adds a value that stands for the source range as a whole, as a line break stands for `<br>`. */
  addOpaque(value: string, span: Span): void {
    this.#add(value, span)
  }

  #add(value: string, piece: Piece): void {
    // Of a carriage return and the line feed behind it the first stands for both.
    for (let from = 0; from < value.length; ) {
      const at = value.indexOf('\r', from)
      const end = at < 0 ? value.length : at
      this.#push(value.slice(from, end), partOf(piece, from, end))
      if (at < 0) return
      from = at + (value[at + 1] === '\n' ? 2 : 1)
      this.#push('\n', placeIn(piece, at, from))
    }
  }

  #push(text: string, piece: Piece): void {
    if (text === '') return
    this.#froms.push(this.length)
    this.#texts.push(text)
    this.#pieces.push(piece)
    this.length += text.length
  }

  /** @param empty the place of an empty prose */
  build(empty: number): Prose {
    const text = this.#texts.join('')
    let known: {starts: Int32Array; ends: Int32Array} | undefined
    return {
      text,
      span: (from, to) => {
        if (from < 0 || to < from || to > text.length)
          throw new RangeError(`No range ${from} to ${to} in ${text.length} units`)
        // Built on first use: most blocks are never asked for a span.
        known ??= this.#places()
        const {starts, ends} = known
        if (from === to) {
          const at = starts[from] ?? ends[ends.length - 1] ?? empty
          return {start: at, end: at}
        }
        return {start: starts[from] as number, end: ends[to - 1] as number}
      }
    }
  }

  #places(): {starts: Int32Array; ends: Int32Array} {
    const starts = new Int32Array(this.length)
    const ends = new Int32Array(this.length)
    for (const [index, piece] of this.#pieces.entries()) {
      const from = this.#froms[index] as number
      const to = this.#froms[index + 1] ?? this.length
      if (typeof piece === 'number') {
        for (let at = from; at < to; at++) {
          starts[at] = piece + at - from
          ends[at] = piece + at - from + 1
        }
      } else if ('starts' in piece) {
        starts.set(piece.starts, from)
        ends.set(piece.ends, from)
      } else {
        starts.fill(piece.start, from, to)
        ends.fill(piece.end, from, to)
      }
    }
    return {starts, ends}
  }
}

function partOf(piece: Piece, from: number, to: number): Piece {
  if (typeof piece === 'number') return piece + from
  if ('start' in piece || (from === 0 && to === piece.starts.length)) return piece
  return {starts: piece.starts.slice(from, to), ends: piece.ends.slice(from, to)}
}

function placeIn(piece: Piece, from: number, to: number): Span {
  if (typeof piece === 'number') return {start: piece + from, end: piece + to}
  return 'start' in piece ? piece : {start: piece.starts[from] as number, end: piece.ends[to - 1] as number}
}

/** Prose for a value that could not be aligned: each part of it stands at the whole range. */
export function opaqueProse(value: string, span: Span): Prose {
  const text = value.replace(/\r\n?/g, '\n')
  return {
    text,
    span(from, to) {
      if (from < 0 || to < from || to > text.length)
        throw new RangeError(`No range ${from} to ${to} in ${text.length} units`)
      return span
    }
  }
}

/** Prose for a slice of the source as it is, but for its line endings. */
export function rawProse(source: string, {start, end}: Span): Prose {
  const text = source.slice(start, end)
  if (text.includes('\r')) {
    const builder = new ProseBuilder()
    builder.addSlice(text, start)
    return builder.build(start)
  }
  return {
    text,
    span(from, to) {
      if (from < 0 || to < from || to > text.length)
        throw new RangeError(`No range ${from} to ${to} in ${text.length} units`)
      return {start: start + from, end: start + to}
    }
  }
}

/** A part of a prose as a prose. */
export function sliceProse(prose: Prose, from: number, to: number): Prose {
  return {text: prose.text.slice(from, to), span: (a, b) => prose.span(from + a, from + b)}
}

/** Index into a prose of what stands at an offset of the source, or of the first thing behind it. */
export function indexAt({text, span}: Prose, offset: number): number {
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (span(middle, middle + 1).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
