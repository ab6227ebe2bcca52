// STUB to be overwritten
import type {Article, Voice} from './types.ts'
export function voiceOf(_a: Pick<Article, 'blocks' | 'sentences' | 'sections' | 'data'>): Voice { return {speaker: 'third-party', reasons: []} }
