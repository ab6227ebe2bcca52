// STUB to be overwritten
import type {Article, Profile} from './types.ts'
export function profileOf(_a: Pick<Article, 'sections' | 'voice' | 'data' | 'blocks'>, _given?: Profile): Article['profile'] { return {name: 'report', reason: 'stub'} }
