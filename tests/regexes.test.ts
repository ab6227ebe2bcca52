import {checkSync} from 'recheck'
import {beforeAll, expect, test} from 'vitest'
import {type Pattern, patternsOfBuild} from './patterns.ts'

let patterns: Map<string, Pattern>

beforeAll(() => {
  patterns = patternsOfBuild()
}, 120_000)

/** A star, a plus or an open count outside of a class: what the checker cannot read must not have one. */
const unbounded = (source: string): boolean =>
  /[*+]|\{\d+,\}/.test(source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, ''))

test('no regular expression is superlinear', {timeout: 600_000}, () => {
  expect(patterns.size).toBeGreaterThan(250)
  const superlinear = [...patterns].filter(([, {source, flags}]) => {
    const {status} = checkSync(source, flags, {checker: 'automaton', timeout: 60_000})
    return status === 'vulnerable' || (status === 'unknown' && unbounded(source))
  })
  expect(superlinear.map(([pattern]) => pattern)).toEqual([])
})
