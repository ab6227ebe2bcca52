import {expect, test} from 'vitest'
import {barChart} from '../../scripts/bench/chart.mjs'
import {exponentOf} from '../../scripts/bench/growth.mjs'
import {beyond, bounds} from '../../scripts/bench/guard.mjs'
import {processorTime} from '../../scripts/bench/processor.mjs'

test('a program that fails is no measurement', () => {
  expect(() => processorTime({command: ['sh', '-c', 'exit 2']})).toThrow('ended with 2')
})

test('the power with which cost grows, without the start', () => {
  const points = (cost: (bytes: number) => number) =>
    [1000, 10_000, 100_000].map((bytes) => ({bytes, seconds: 0.5 + cost(bytes)}))
  expect(
    exponentOf(
      points((bytes) => bytes / 1e4),
      0.5
    )
  ).toBeCloseTo(1)
  expect(
    exponentOf(
      points((bytes) => bytes ** 2 / 1e8),
      0.5
    )
  ).toBeCloseTo(2)
  // What takes as long as the start is left out.
  const larger = points((bytes) => bytes / 1e4)
  expect(exponentOf([{bytes: 100, seconds: 0.5001}, ...larger], 0.5)).toBeCloseTo(1)
})

test('a chart is well-formed and tells its figures', () => {
  const chart = barChart('Time & more', [
    {name: 'outagelint', value: 2, isOurs: true},
    {name: 'a <b>', value: 8, isOurs: false}
  ])
  expect(chart).toContain('aria-label="Time &amp; more"')
  expect(chart).toContain('>a &lt;b></text>')
  const lengths = [...chart.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, length]) => Number(length))
  expect(lengths[1]).toBeCloseTo(4 * (lengths[0] as number), 0)
})

test('what is beyond its bound is named, and so is what was not measured', () => {
  expect(beyond(bounds)).toEqual([])
  const [first = '', second = ''] = Object.keys(bounds)
  const {[second]: _, ...measured} = {...bounds, [first]: 100}
  expect(beyond(measured)).toEqual([
    expect.stringMatching(/: 100\.00, at most/),
    expect.stringMatching(/: not measured, at most/)
  ])
})
