import fs from 'node:fs'
import path from 'node:path'
import {parseAst} from 'rolldown/parseAst'
import {madePatterns} from '../scripts/late-patterns/made-patterns.mjs'

export interface Pattern {
  readonly source: string
  readonly flags: string
}

/** All patterns of the build, by how they are written. */
export function patternsOfBuild(): Map<string, Pattern> {
  const patterns = new Map<string, Pattern>()
  const add = (source: string, flags: string): void => void patterns.set(`/${source}/${flags}`, {source, flags})
  for (const folder of ['dist/src', 'dist/plugins']) {
    for (const name of fs.readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
      if (name.endsWith('.js')) collect(parseAst(fs.readFileSync(path.join(folder, name), 'utf8')), add)
    }
  }
  for (const {source, flags} of madePatterns()) add(source, flags)
  return patterns
}

function collect(node: unknown, add: (source: string, flags: string) => void): void {
  if (Array.isArray(node)) for (const each of node) collect(each, add)
  if (!node || typeof node !== 'object') return
  const {regex} = node as {regex?: {pattern: string; flags: string}}
  if (regex) add(regex.pattern, regex.flags)
  for (const value of Object.values(node)) collect(value, add)
}
