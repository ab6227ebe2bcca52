// STUB to be overwritten
import type {Article, Source} from './types.ts'
export function sourcesOf(_a: Pick<Article, 'blocks' | 'sentences' | 'sections' | 'source'>): Source[] { return [] }
