import {spawnSync} from 'node:child_process'
import {performance} from 'node:perf_hooks'

/** Runs Node and measures it: milliseconds of wall and processor, megabytes of memory at the most. */
export function run(...args) {
  const start = performance.now()
  const {status, output, error} = spawnSync(process.execPath, ['--import', './scripts/bench/usage.mjs', ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 30
  })
  const wall = performance.now() - start
  if (error || status === null || status > 1 || !output[3]) throw new Error(`${args.join(' ')}: ${error ?? output[2]}`)
  return {wall, ...JSON.parse(output[3])}
}

export const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]

/** Runs each of the commands in turn, so that what else the machine does meets all of them, and takes the medians. */
export function compare(commands, rounds) {
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const [name, args] of Object.entries(commands)) runs[name].push(run(...args))
  return Object.fromEntries(
    Object.entries(runs).map(([name, list]) => [
      name,
      {
        wall: median(list.map(({wall}) => wall)),
        cpu: median(list.map(({cpu}) => cpu)),
        memory: median(list.map(({memory}) => memory))
      }
    ])
  )
}

/** A line for each, with the ratio of processor time to the first. */
export function print(title, results) {
  console.log(`\n${title}`)
  const [base] = Object.values(results)
  for (const [name, {wall, cpu, memory}] of Object.entries(results)) {
    const numbers = [`${wall.toFixed(0)} ms`, `${cpu.toFixed(0)} ms cpu`, `${memory.toFixed(0)} MB`]
    console.log(
      `  ${name.padEnd(42)}${numbers.map((text) => text.padStart(14)).join('')}   ratio ${(cpu / base.cpu).toFixed(2)}`
    )
  }
}
