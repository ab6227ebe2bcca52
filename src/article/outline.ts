// STUB to be overwritten
import type {Block, Section} from './types.ts'
export function outlineOf(_blocks: readonly Block[], _source: string): {outline: Section[]; sections: Section[]} { return {outline: [], sections: []} }
