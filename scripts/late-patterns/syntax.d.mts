/** A piece of a pattern. */
export type Piece =
  | {readonly type: 'character'; readonly character: string}
  /** One of a few characters, or of any of many. */
  | {readonly type: 'class'; readonly members: readonly string[] | undefined; readonly digits: boolean}
  /** Takes no character: `^`, `\b`, a look around. */
  | {readonly type: 'nothing'}
  /** Takes any characters, or none. */
  | {readonly type: 'unknown'}
  | {readonly type: 'alternatives'; readonly alternatives: readonly (readonly Piece[])[]}
  | {readonly type: 'repeated'; readonly piece: Piece; readonly least: number; readonly most: number}

export function parsePattern(source: string): readonly (readonly Piece[])[]
