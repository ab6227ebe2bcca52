// How the cost of a check grows: with the number of files, and with the size of one.
import fs from 'node:fs'
import path from 'node:path'
import {writeFiles} from './files.mjs'
import {inTurn, medianOf} from './processor.mjs'
import {installedTools} from './tools.mjs'

const command = (target) => ({
  command: [process.execPath, 'dist/cli.js', '--no-config', '--quiet', '--no-cache', '--threads', '1', target]
})

/**
 * @param {string} folder for what is written
 * @param {number} rounds
 * @returns {Series[]}
 * @typedef {{title: string, exponent: number, points: {name: string, bytes: number, seconds: number}[]}} Series
 */
export function growth(folder, rounds) {
  const all = path.join(folder, 'all')
  const {files} = writeFiles(all, 1000, installedTools())
  const series = [
    {title: 'more files', points: [10, 100, files].map((count) => sample(all, count, path.join(folder, `${count}`)))},
    {
      title: 'a longer file',
      points: [10, 50, 200, 500].map((size) => longFile(size * 1000, path.join(folder, `${size}.md`)))
    }
  ]
  const targets = series.flatMap(({points}) => points)
  const start = 'the start'
  const seconds = inTurn(
    Object.fromEntries([
      [start, command('fixtures/demo.md')],
      ...targets.map(({name, target}) => [name, command(target)])
    ]),
    rounds
  )
  return series.map(({title, points}) => {
    const measured = points.map(({name, bytes}) => ({name, bytes, seconds: medianOf(seconds[name])}))
    return {title, exponent: exponentOf(measured, medianOf(seconds[start])), points: measured}
  })
}

/** Every so manieth of the files. */
function sample(all, count, target) {
  const names = fs.readdirSync(all).sort()
  fs.mkdirSync(target)
  let bytes = 0
  for (let number = 0; number < count; number++) {
    const name = names[Math.floor((number * names.length) / count)]
    fs.copyFileSync(path.join(all, name), path.join(target, name))
    bytes += fs.statSync(path.join(all, name)).size
  }
  return {name: `${count} files`, target, bytes}
}

/** Reports one below the other; some words of each are another's, so that no text stands there twice. */
function longFile(bytes, target) {
  const report = fs.readFileSync('fixtures/good/postmortem.md', 'utf8')
  let text = ''
  for (let number = 1; text.length < bytes; number++)
    text += `${report.replace(/[a-z]{5,20}/g, (word) => (word.length % 3 === number % 3 ? `${word}${number}` : word))}\n`
  fs.writeFileSync(target, text.slice(0, bytes))
  return {name: `${bytes / 1000} KB`, target, bytes}
}

/** What takes hardly longer than the start tells nothing of growth: of the difference most is chance. */
const leastBeyondStart = 0.25

/** Of seconds over bytes, without what the start costs: 1 where twice the text takes twice the time. */
export function exponentOf(points, start) {
  const logs = points
    .filter(({seconds}) => seconds - start > leastBeyondStart * start)
    .map(({bytes, seconds}) => [Math.log(bytes), Math.log(seconds - start)])
  const mean = (index) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const over = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0)
  return over / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0)
}
