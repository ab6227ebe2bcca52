import fs from 'node:fs'
import path from 'node:path'
import {load} from 'js-yaml'
import {type Config, ConfigError, checkConfig} from './schema.ts'

/** A configuration with the folder that its globs are relative to. */
export interface Loaded {
  readonly config: Config
  readonly folder: string
  /** Where it was found. */
  readonly file: string
}

/** In the order in which a folder is searched. */
const names = ['outagelint.yaml', 'outagelint.yml', 'outagelint.json', 'package.json'] as const
/** More is no configuration, and YAML may grow when it is read. */
const largest = 65_536

/**
 * Reads a configuration file: YAML, JSON, or the field `outagelint` of a package.json.
 *
 * @returns nothing for a package.json without the field
 * @throws ConfigError naming file, line, what is wrong and what was probably meant
 */
export function loadConfig(file: string): Loaded | undefined {
  let text: string
  try {
    text = fs.readFileSync(file, 'utf8')
  } catch {
    throw new ConfigError(`${file}: no such configuration file`)
  }
  if (text.length > largest)
    throw new ConfigError(`${file}: has ${text.length} characters, expected at most ${largest}`)
  const isPackage = path.basename(file) === 'package.json'
  const data = parse(text, file)
  if (isPackage && !(typeof data === 'object' && data !== null && Object.hasOwn(data, 'outagelint'))) return undefined
  const own = isPackage ? (data as {outagelint: unknown}).outagelint : data
  return {config: checkConfig(own, placesIn(text, file)), folder: path.dirname(path.resolve(file)), file}
}

function parse(text: string, file: string): unknown {
  try {
    return file.endsWith('.json') ? JSON.parse(text) : load(text)
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] as string) : String(error)
    throw new ConfigError(`${file}: cannot be read: ${reason}`)
  }
}

/** `file:line` of the first line that has the key. */
const placesIn =
  (text: string, file: string) =>
  (key: string): string => {
    const line =
      key === ''
        ? -1
        : text.split('\n').findIndex((line) =>
            line
              .trimStart()
              .replace(/^[-{\s]*["']?/, '')
              .startsWith(key)
          )
    return line < 0 ? file : `${file}:${line + 1}`
  }

/**
 * Finds the configurations of files: the nearest file from their folder upward, up to the root of the repository.
 * Each folder is looked into once.
 */
export class ConfigSearch {
  readonly #known = new Map<string, Loaded | undefined>()

  /** @throws ConfigError when the nearest file is no configuration */
  nearest(folder: string): Loaded | undefined {
    const here = path.resolve(folder)
    if (this.#known.has(here)) return this.#known.get(here)
    const found = this.#in(here)
    this.#known.set(here, found)
    return found
  }

  #in(folder: string): Loaded | undefined {
    for (const name of names) {
      const file = path.relative(process.cwd(), path.join(folder, name))
      const found = fs.existsSync(file) ? loadConfig(file) : undefined
      if (found) return found
    }
    const above = path.dirname(folder)
    return above === folder || fs.existsSync(path.join(folder, '.git')) ? undefined : this.nearest(above)
  }
}
