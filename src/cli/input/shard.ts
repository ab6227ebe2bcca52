import {UsageError} from '../options/usage-error.ts'

/** A part of a whole, 1-based. */
export interface Shard {
  readonly shard: number
  readonly of: number
}

/**
 * What `2/8` names.
 *
 * @throws UsageError when it names no part
 */
export function partNamed(named: string): Shard {
  const [, part = '0', parts = '0'] = /^(\d{1,6})\/(\d{1,6})$/.exec(named) ?? []
  const [shard, of] = [Number(part), Number(parts)]
  if (shard < 1 || shard > of) throw new UsageError(`--shard must be a part such as 2/8, not \`${named}\``)
  return {shard, of}
}

/**
 * A part of a list, of eight every eighth, so that parts that run apart cover the
 * list once whatever its order of sizes.
 */
export const shardOf = <T>(list: readonly T[], {shard, of}: Shard): readonly T[] =>
  list.filter((_, at) => at % of === shard - 1)
