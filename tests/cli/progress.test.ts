import {afterEach, expect, test, vi} from 'vitest'
import {Progress} from '../../src/cli/output/progress.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

/** What is written to a terminal, or to something else, by a run of three files that take a second each. */
function written(isTTY: boolean, CI: string): string {
  vi.useFakeTimers()
  vi.stubEnv('CI', CI)
  vi.stubEnv('TERM', 'xterm')
  let text = ''
  const write = (part: string): boolean => {
    text += part
    return true
  }
  const files = ['a.md', 'b\u001b[2J.md', `${'c'.repeat(100)}.md`].map((file) => ({file}))
  const progress = new Progress(files, {isTTY, columns: 40, write} as never)
  progress.step()
  for (let count = 0; count < 2; count++) {
    vi.advanceTimersByTime(1000)
    progress.step()
  }
  progress.clear()
  return text
}

test('a terminal sees how far the run is, on one line that is taken away', () => {
  const line = '\r\u001b[K'
  expect(written(true, '')).toBe(`${line}2/3 b\\u001b[2J.md${line}3/3 ${'c'.repeat(35)}${line}`)
})

test('nothing is written where nobody watches', () => {
  expect(written(false, '')).toBe('')
  expect(written(true, 'true')).toBe('')
})
