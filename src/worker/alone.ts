import {type Answer, type Job, LateError} from './answer.ts'
import {Pool} from './pool.ts'

/** How much longer than its processor time a text may take by the clock: a machine that gives less is stuck. */
const patience = 20
/** Milliseconds between two looks at the processor time. */
const pause = 50

/**
 * Checks a text in a thread of its own and judges it by processor time. Node 20 has no processor time of a thread, so
 * the whole process counts: nothing else may run in it.
 *
 * @param limit milliseconds of processor time
 * @throws LateError when the text takes longer
 * @throws Error when it cannot be read, or takes too much memory
 */
export async function checkAlone(job: Job, limit: number): Promise<Answer> {
  const pool = new Pool(1)
  let clock: NodeJS.Timeout | undefined
  try {
    // The start of the thread is not the text's.
    await pool.check({...job, text: ''}, limit * patience)
    const spent = processorTime()
    const late = new Promise<never>((_, reject) => {
      const look = (): void => {
        if (spent() > limit) reject(new LateError(limit))
      }
      clock = setInterval(look, pause)
    })
    return await Promise.race([pool.check(job, limit * patience), late])
  } finally {
    clearInterval(clock)
    await pool.close()
  }
}

/** Counts the processor time of this process from now on, in milliseconds. */
export function processorTime(): () => number {
  const start = process.cpuUsage()
  return () => {
    const {user, system} = process.cpuUsage(start)
    return (user + system) / 1000
  }
}
