// Processor time of programs, of whatever language: what the shell says of its children.
import {spawnSync} from 'node:child_process'

const timed =
  'times=$1; shift; while [ $times -gt 0 ]; do "$@" >/dev/null 2>&1; status=$?; times=$((times - 1)); done; times; exit $status'

/**
 * Runs a program to its end, several times where one run takes little beside the hundredth of a second that a shell counts.
 *
 * @param {{command: readonly string[], cwd?: string}} program
 * @param {number} [times]
 * @returns {number} seconds of processor time of one run, user and system together
 * @throws {Error} when it does more than find something
 */
export function processorTime({command, cwd}, times = 1) {
  const {status, stdout} = spawnSync('sh', ['-c', timed, 'sh', `${times}`, ...command], {cwd, encoding: 'utf8'})
  if (status === null || status > 1) throw new Error(`${command.join(' ')}: ended with ${status}`)
  const [, children = ''] = stdout.trim().split('\n')
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)]
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0) / times
}

/**
 * Runs all programs in turn, so that what else the machine does meets all of them.
 *
 * @param {Record<string, {command: readonly string[], cwd?: string}>} programs by name
 * @param {number} rounds
 * @param {number} [times] that each runs in a round
 * @returns {Record<string, number[]>} seconds, rising
 */
export function inTurn(programs, rounds, times) {
  const seconds = Object.fromEntries(Object.keys(programs).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const [name, program] of Object.entries(programs)) seconds[name].push(processorTime(program, times))
  return Object.fromEntries(Object.entries(seconds).map(([name, list]) => [name, list.sort((a, b) => a - b)]))
}

export const medianOf = (rising) => rising[Math.floor(rising.length / 2)]
