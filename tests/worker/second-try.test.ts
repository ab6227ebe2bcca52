import path from 'node:path'
import {afterEach, expect, test, vi} from 'vitest'

// Threads start from built files.
const {PatientChecker} = (await import(
  path.resolve('dist/src/worker/index.js')
)) as typeof import('../../src/worker/index.ts')
const {LateError} = (await import(
  path.resolve('dist/src/worker/answer.js')
)) as typeof import('../../src/worker/answer.ts')

const limit = 20_000
const job = {text: 'On [insert date].', path: 'a.md', about: {}, rules: {}}

/** A checker whose first tries all run out of time. */
const late = (error = new LateError(limit)) => ({
  check: vi.fn(async () => {
    await Promise.resolve()
    throw error
  }),
  expect: () => {},
  close: async () => {}
})

/** @param step milliseconds of processor time between two looks */
function spend(step: number): void {
  let spent = 0
  vi.spyOn(process, 'cpuUsage').mockImplementation(() => {
    spent += step * 1000
    return {user: spent, system: 0}
  })
}
afterEach(() => vi.restoreAllMocks())

test('a text that ran out of time on a busy machine is checked alone', async () => {
  spend(1)
  const {messages} = await new PatientChecker(late()).check(job, limit)
  expect(messages).toHaveLength(1)
})

test('a text that takes the processor time itself is refused', async () => {
  spend(limit / 4)
  const text = `![^a]\n\n${']'.repeat(60_000)}`
  const first = new LateError(limit)
  const second = await new PatientChecker(late(first)).check({...job, text}, limit).catch((error: unknown) => error)
  expect(second).toEqual(first)
  expect(second).not.toBe(first)
})

test('a text that had the machine for itself is not tried again', async () => {
  spend(limit)
  const first = new LateError(limit)
  expect(await new PatientChecker(late(first)).check(job, limit).catch((error: unknown) => error)).toBe(first)
})

test('what fails for another reason is not tried again', async () => {
  const checker = {...late(), check: () => Promise.reject(new Error('nested too deeply'))}
  await expect(new PatientChecker(checker).check(job, limit)).rejects.toThrow('nested too deeply')
})

test('nothing else begins while a text is tried alone', async () => {
  spend(1)
  const checker = late()
  const patient = new PatientChecker(checker)
  const order: string[] = []
  const slow = patient.check(job, limit).then(() => order.push('alone'))
  await vi.waitFor(() => expect(checker.check).toHaveBeenCalledTimes(1))
  // The second try of the first text has begun once its first one has failed.
  await new Promise((done) => setImmediate(done))
  checker.check.mockImplementation(async () => {
    // What waits for the second try hears of it first.
    await new Promise((done) => setImmediate(done))
    order.push('next')
    throw new Error('read')
  })
  const next = patient.check(job, limit).catch(() => {})
  await Promise.all([slow, next])
  expect(order).toEqual(['alone', 'next'])
})
