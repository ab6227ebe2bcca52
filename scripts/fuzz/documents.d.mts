import type {Arbitrary} from 'fast-check'

export function documents(texts: readonly string[]): Arbitrary<string>
