import fs from 'node:fs'
import path from 'node:path'
import {load} from 'js-yaml'
import {isForeign} from './foreign.ts'
import {outcomeOf} from './outcome.ts'
import {linesOf} from './places.ts'
import {type Config, ConfigError, checkConfig} from './schema.ts'
import {disk, type Tree} from './tree.ts'

/** A configuration with the folder that its globs are relative to. */
export interface Loaded {
  readonly config: Config
  readonly folder: string
  /** Where it was found. */
  readonly file: string
}

/** In the order in which a folder is searched. */
export const configNames = ['outagelint.yaml', 'outagelint.yml', 'outagelint.json', 'package.json'] as const

/** A few lines of aliases can stand for gigabytes; a configuration that people write repeats a list or two. */
const mostAliases = 20

/**
 * Reads a configuration file: YAML, JSON, or the field `outagelint` of a package.json.
 *
 * @returns nothing when there is no such file, and for a package.json without the field
 * @throws ConfigError naming file, line, what is wrong and what was probably meant
 */
export function loadConfig(file: string, tree: Tree = disk): Loaded | undefined {
  const isPackage = path.basename(file) === 'package.json'
  const text = tree.read(file)
  if (text === undefined || (isPackage && !text.includes('"outagelint"'))) return undefined
  try {
    return read(text, file, isPackage)
  } catch (error) {
    if (tree !== disk || !isForeign(file)) throw error
    throw new ConfigError(`${file}: is no configuration; it is a link out of the tree, so its text is not shown`)
  }
}

function read(text: string, file: string, isPackage: boolean): Loaded | undefined {
  const data = parse(text, file)
  const hasField = typeof data === 'object' && data !== null && Object.hasOwn(data, 'outagelint')
  if (isPackage && !hasField) return undefined
  const config = checkConfig(isPackage ? (data as {outagelint: unknown}).outagelint : data, (path) => {
    const line = linesOf(text)(isPackage ? ['outagelint', ...path] : path)
    return line === undefined ? file : `${file}:${line}`
  })
  return {config, folder: path.dirname(path.resolve(file)), file}
}

function parse(text: string, file: string): unknown {
  try {
    return file.endsWith('.json') ? JSON.parse(text) : load(text, {maxAliases: mostAliases})
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] as string) : String(error)
    throw new ConfigError(`${file}: cannot be read: ${reason}`)
  }
}

/**
 * Finds the configurations of files: the nearest file from their folder upward, up to the root of the repository.
 * Each folder is looked into once.
 */
export class ConfigSearch {
  readonly #known = new Map<string, () => Loaded | undefined>()

  constructor(readonly tree: Tree = disk) {}

  /** @throws ConfigError when the nearest file is no configuration */
  nearest(folder: string): Loaded | undefined {
    const here = path.resolve(folder)
    let answer = this.#known.get(here)
    if (!answer) {
      answer = outcomeOf(() => this.#in(here))
      this.#known.set(here, answer)
    }
    return answer()
  }

  #in(folder: string): Loaded | undefined {
    for (const name of configNames) {
      const file = path.relative(process.cwd(), path.join(folder, name))
      const found = loadConfig(file, this.tree)
      if (found) return found
    }
    const above = path.dirname(folder)
    return above === folder || fs.existsSync(path.join(folder, '.git')) ? undefined : this.nearest(above)
  }
}
