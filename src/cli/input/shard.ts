import {UsageError} from '../options/usage-error.ts'

/**
 * The part of a list that `2/8` names: every eighth, beginning with the second, so that parts that run apart cover the
 * list once whatever its order of sizes.
 *
 * @throws UsageError when it names no part
 */
export function shardOf<T>(list: readonly T[], named: string | undefined): readonly T[] {
  if (named === undefined) return list
  const [, part = '0', parts = '0'] = /^(\d{1,6})\/(\d{1,6})$/.exec(named) ?? []
  const [index, count] = [Number(part), Number(parts)]
  if (index < 1 || index > count) throw new UsageError(`--shard is \`${named}\`, expected a part such as 2/8`)
  return list.filter((_, at) => at % count === index - 1)
}
