// The page about speed: docs/speed.md and the chart in it.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import {barChart} from './chart.mjs'
import {first, parsing} from './linters.mjs'
import {medianOf} from './processor.mjs'
import {versions} from './tools.mjs'

const ratio = (value, base) => (value / base).toFixed(2)

/**
 * Ratios of processor time, with the lowest and the highest of the rounds.
 *
 * @param {{files: number, bytes: number, seconds: Record<string, number[]>}} linters
 */
function tableOf({seconds}) {
  const [toFirst, toParsing] = [first, parsing].map((name) => medianOf(seconds[name]))
  const rows = Object.entries(seconds)
    .sort(([, one], [, other]) => medianOf(one) - medianOf(other))
    .map(([name, list]) => {
      const [middle, lowest, highest] = [medianOf(list), list[0], list.at(-1)].map((value) => ratio(value, toFirst))
      return `| ${name} | ${middle} | ${lowest} to ${highest} | ${ratio(medianOf(list), toParsing)} |`
    })
  return [`| | to ${first} | of all rounds | to remark-parse |`, '| --- | --- | --- | --- |', ...rows].join('\n')
}

const growthTable = ({title, exponent, points}) =>
  [
    `| ${title} | KB | seconds | grows with the power of ${exponent.toFixed(2)} |`,
    '| --- | --- | --- | --- |',
    ...points.map(({name, bytes, seconds}) => `| ${name} | ${Math.round(bytes / 1000)} | ${seconds.toFixed(2)} | |`)
  ].join('\n')

/** Ratios of the start of a program. */
function startTable(seconds) {
  const [base] = Object.values(seconds).map(medianOf)
  const rows = Object.entries(seconds).map(
    ([name, list]) =>
      `| ${name} | ${ratio(medianOf(list), base)} | ${ratio(list[0], base)} to ${ratio(list.at(-1), base)} |`
  )
  return ['| | to `node -e 0` | of all rounds |', '| --- | --- | --- |', ...rows].join('\n')
}

/** Writes the page and its chart. */
export function writeReport({linters, start, series, rounds}) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {encoding: 'utf8'}).trim()
  const megabytes = (linters.bytes / 1e6).toFixed(1)
  const tools = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  const base = medianOf(linters.seconds[first])
  const bars = Object.entries(linters.seconds)
    .map(([name, list]) => ({name, value: medianOf(list) / base, isOurs: name.startsWith('outagelint')}))
    .sort((one, other) => one.value - other.value)
  const title = `Processor time of ${linters.files} Markdown files, ${megabytes} MB; ${first} is 1`
  fs.writeFileSync('docs/speed.svg', barChart(title, bars))
  fs.writeFileSync(
    'docs/speed.md',
    `# Speed

Written by \`npm run bench\`: commit ${commit}, Node ${process.versions.node}, all programs in turn, ${rounds === 1 ? 'once' : `${rounds} times`}. Ratios
of processor time, for they hold on other machines too; the others do less, and other things. The files are readmes and
changelogs of the packages that a checkout and the linters bring along, and our fixtures: ${linters.files} files, ${megabytes} MB.
Measured beside ${tools.join(', ')} and what package-lock.json names.

![${title}](speed.svg)

${tableOf(linters)}

## The start

${startTable(start)}

## Growth

Without the start. With a power of 1 twice the text takes twice the time.

${series.map(growthTable).join('\n\n')}
`
  )
}
