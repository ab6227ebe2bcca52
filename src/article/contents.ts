// STUB to be overwritten
import type {Block, ContentsEntry, Section} from './types.ts'
export function contentsOf(_blocks: readonly Block[], _sections: readonly Section[]): ContentsEntry[] { return [] }
