/** Milliseconds of the steps of a check by name. Each counts its own time, without that of the steps it asked. */
export type StepTimes = Readonly<Record<string, number>>

/** What is measured at the moment: the times so far, and for each open step what the steps below it took. */
let stopwatch: {readonly times: Record<string, number>; readonly below: number[]} | undefined

/** Runs a step: an analysis, a rule, the reading of a text. */
export function step<T>(name: string, work: () => T): T {
  if (!stopwatch) return work()
  const {times, below} = stopwatch
  const start = performance.now()
  below.push(0)
  try {
    return work()
  } finally {
    const whole = performance.now() - start
    const asked = below.pop() as number
    times[name] = (times[name] ?? 0) + whole - asked
    if (below.length > 0) below.push((below.pop() as number) + whole)
  }
}

/** Runs some work and measures its steps. */
export function timed<T>(work: () => T): {readonly result: T; readonly times: StepTimes} {
  const times: Record<string, number> = {}
  const outer = stopwatch
  stopwatch = {times, below: []}
  try {
    return {result: work(), times}
  } finally {
    stopwatch = outer
  }
}
