import type {Article, Span} from '../article/types.ts'

/** The line of a place, for a message: 1 is the first. */
export const lineNumberOf = ({source}: Article, {start}: Span): number =>
  (source.slice(0, start).match(/\r\n|[\r\n]/g)?.length ?? 0) + 1
