// A step of the build: each pattern that looks through articles is asked only of texts that have what a match of it needs.
import path from 'node:path'
import {parseAst} from 'rolldown/parseAst'
import {hashOf} from './letters.mjs'
import {needsOf} from './needs.mjs'

/** UTF-16 units. Shorter patterns are compiled as fast as a text is looked through for what they need. */
const shortest = 24
const here = path.resolve('scripts/late-patterns')
const table = '\0needs-of-made-patterns'

/**
 * @param {readonly {source: string, flags: string}[]} made the patterns that the sources put together while they load
 * @returns a plugin of Rolldown
 */
export const latePatterns = (made) => ({
  name: 'late-patterns',
  resolveId: {filter: {id: /^#needs-of-made-patterns$/}, handler: () => table},
  load: {
    filter: {id: /^\0needs-of-made-patterns$/},
    handler: () => moduleOfNeeds(made)
  },
  transform: {
    filter: {id: /\/(?:src\/(?:analysis|article|check|rules)|plugins)\/[^?]*\.ts$/},
    handler: (code) => withLatePatterns(code, here)
  }
})

/** What a match of the patterns needs that the sources put together. */
export const moduleOfNeeds = (made) =>
  [
    `const text = ${JSON.stringify(JSON.stringify(needsOfMade(made)))}`,
    // A run whose articles are all known asks for none.
    'let needs',
    'export const needsOfMade = {get: (hash) => (needs ??= new Map(JSON.parse(text))).get(hash)}\n'
  ].join('\n')

/**
 * @param {string} code
 * @param {string} folder where `pattern.mjs` stands, from the module
 * @returns {string | undefined} the code with its patterns in another form, or nothing when it has none
 */
export function withLatePatterns(code, folder) {
  const edits = []
  const hoisted = []
  visit(parseAst(code, {lang: 'ts'}), false, (node, isInFunction) => {
    if (node.type === 'NewExpression' && node.callee.name === 'RegExp')
      edits.push({start: node.start, end: node.callee.end, text: 'madePattern'})
    if (!node.regex || node.regex.pattern.length < shortest) return
    const {start, end} = node
    if (!isInFunction) edits.push({start, end, text: literal(node.regex)})
    // A literal in a function is another object each time: one for all must not know where it was.
    else if (!/[gy]/.test(node.regex.flags)) {
      edits.push({start, end, text: `latePattern${hoisted.length}`})
      hoisted.push(`const latePattern${hoisted.length} = ${literal(node.regex)}`)
    }
  })
  if (edits.length === 0) return undefined
  edits.sort((one, other) => other.start - one.start)
  let changed = code
  for (const {start, end, text} of edits) changed = changed.slice(0, start) + text + changed.slice(end)
  return [
    `import {latePattern} from ${JSON.stringify(`${folder}/pattern.mjs`)}`,
    `import {madePattern} from ${JSON.stringify(`${folder}/made.mjs`)}`,
    ...hoisted,
    changed
  ].join('\n')
}

/** Tells of each node, and whether it stands in a function. */
export function visit(node, isInFunction, tell) {
  if (Array.isArray(node)) for (const one of node) visit(one, isInFunction, tell)
  else if (node && typeof node === 'object') {
    tell(node, isInFunction)
    const isInside = isInFunction || /Function|^PropertyDefinition$/.test(node.type)
    for (const value of Object.values(node)) visit(value, isInside, tell)
  }
}

const literal = ({pattern, flags}) =>
  `latePattern(${[pattern, flags, needsIn(pattern)].map((text) => JSON.stringify(text)).join(', ')})`

const needsIn = (source) => needsOf(source)?.join('\n') ?? ''

function needsOfMade(made) {
  const needs = new Map(made.map(({source}) => [hashOf(source), needsIn(source)]).filter(([, needs]) => needs))
  const sources = new Set(made.map(({source}) => source).filter(needsIn))
  if (needs.size < sources.size) throw new Error('two patterns have the same hash')
  return [...needs]
}
