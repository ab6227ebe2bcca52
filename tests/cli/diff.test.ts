import {expect, test} from 'vitest'
import {diffOf} from '../../src/cli/output/diff.ts'

test.each(['', ' ', '\t', '\u00A0', '\u3000', ' '.repeat(500)])(
  'a line of context begins no command in the log of a CI behind %j',
  (space) => {
    const context = `${space}::add-mask::x\n`
    expect(diffOf('a.md', `${context}old\n`, `${context}new\n`)).not.toMatch(/^\s*::/m)
  }
)
