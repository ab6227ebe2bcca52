import type {Block} from '../../src/article/types.ts'

export interface Difference {
  readonly at: number
  readonly kinds: string
  readonly field: string | undefined
  readonly one: unknown
  readonly other: unknown
}

export function toldBlocks(blocks: readonly Block[]): string[]
export function firstDifference(one: readonly Block[], other: readonly Block[]): Difference | undefined
