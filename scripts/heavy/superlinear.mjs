// Repeats each construct to 64, 128 and 256 KB and looks for work that grows faster than the text.

import {rules} from '../../dist/src/catalogue.js'
import {read} from '../../dist/src/check/index.js'
import {findingsOf} from '../../dist/src/rules/run-rule.js'
import {resolveSetting} from '../../dist/src/rules/settings/settings.js'
import {constructs, repeated} from './constructs.mjs'

const sizes = [64, 128, 256].map((kilobytes) => kilobytes * 1024)
/** Exponent of the processor time by the size. A text twice as long may take 2.46 times as long. */
const steepest = 1.3
/** Milliseconds for the largest text below which a measure is mostly chance. */
const least = 100
/** Each measure is the least of so many, as others use the machine too. */
const tries = 3

/**
 * @param {readonly string[]} [names] of constructs; all without
 * @returns {string} a line about the whole; those that are too steep are printed before
 */
export function superlinear(names = Object.keys(constructs)) {
  const steep = []
  for (const name of names) {
    const costs = sizes.map((size) => costsOf(repeated(constructs[name], size)))
    for (const [part, largest] of costs.at(-1)) {
      const exponent = Math.log2(largest / costs[0].get(part)) / Math.log2(sizes.at(-1) / sizes[0])
      if (largest < least || exponent <= steepest) continue
      const shown = costs.map((cost) => Math.round(cost.get(part))).join(' -> ')
      steep.push(`${name}: ${part} ${shown} ms, exponent ${exponent.toFixed(2)}`)
      console.log(steep.at(-1))
    }
  }
  if (steep.length > 0) process.exitCode = 1
  return `${names.length} constructs, ${steep.length} too steep`
}

function costsOf(text) {
  const least = new Map()
  for (let round = 0; round < tries; round++)
    for (const [part, cost] of costsOnce(text)) least.set(part, Math.min(cost, least.get(part) ?? cost))
  return least
}

/** Milliseconds of the reader and of each rule, with the analyses that it is the first to ask for. */
function costsOnce(text) {
  const costs = new Map()
  const spend = (part, work) => {
    const start = process.cpuUsage()
    const made = work()
    const {user, system} = process.cpuUsage(start)
    costs.set(part, (user + system) / 1000)
    return made
  }
  try {
    const article = spend('reader', () => read(text, {subject: 'incident'}))
    spend('outline', () => article.outline)
    spend('sentences', () => article.sentences)
    for (const rule of rules) {
      const {options} = resolveSetting(rule, true)
      spend(rule.id, () => findingsOf(rule, article, options))
    }
  } catch (error) {
    if (error.name !== 'UncheckedError') throw error
  }
  return costs
}
