import {describe, expect, test} from 'vitest'
import type {Table} from '../src/analysis/evidence.ts'

/**
 * Makes a test of each row of a table: each hit has another verdict without the row, in no miss does the row fire.
 * So a row that decides nothing, and one that is never seen to decide, fail.
 *
 * @param subjectsOf what the table is asked about in an example
 */
export function testRows<S, V, N extends string>(
  name: string,
  table: Table<S, V, N>,
  subjectsOf: (example: string) => readonly S[]
): void {
  const answersOf = (example: string) => {
    const answers = subjectsOf(example).map((subject) => ({subject, ...table.of(subject)}))
    expect(answers, `nothing to judge in: ${example}`).not.toEqual([])
    return answers
  }
  describe(`rows of ${name}`, () => {
    test.each(table.rows)('$name', ({name, hit, miss}) => {
      const rest = table.without(name)
      for (const example of hit) {
        const fired = answersOf(example).filter(({rows}) => rows.some((row) => row.name === name))
        expect(fired.length, `does not fire in its hit: ${example}`).toBeGreaterThan(0)
        const changed = fired.filter(({subject, verdict}) => !Object.is(rest.of(subject).verdict, verdict))
        expect(changed.length, `same verdict without it: ${example}`).toBeGreaterThan(0)
      }
      for (const example of miss)
        expect(
          answersOf(example).flatMap(({rows}) => rows.map((row) => row.name)),
          `fires in its miss: ${example}`
        ).not.toContain(name)
    })
  })
}
