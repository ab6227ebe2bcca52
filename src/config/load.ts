import fs from 'node:fs'
import path from 'node:path'
import {load} from 'js-yaml'
import {mostAliases} from '../article/markdown/front-matter.ts'
import {reasonOf} from '../rules/reason-of.ts'
import {ConfigError, type FilePlace} from './config-error.ts'
import type {Where} from './fields.ts'
import {isForeign} from './foreign.ts'
import {readForm} from './forms.ts'
import {outcomeOf} from './outcome.ts'
import {keyLinesOf, type Path} from './places.ts'
import {type Config, checkConfig} from './schema.ts'
import {disk, type Tree} from './tree.ts'

/** A configuration with the folder that its globs are relative to. */
export interface Loaded {
  readonly config: Config
  readonly folder: string
  /** Where it was found. */
  readonly file: string
  /** Texts of the templates that it names, by the path that it gives. */
  readonly forms: ReadonlyMap<string, string>
}

/** In the order in which a folder is searched. */
export const configNames = ['outagelint.yaml', 'outagelint.yml', 'outagelint.json', 'package.json'] as const

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
    return readConfig(text, file, isPackage, tree)
  } catch (error) {
    if (tree !== disk || !isForeign(file)) throw error
    throw new ConfigError({path: file}, 'is no configuration; it is a link out of the tree, so its text is not shown')
  }
}

function readConfig(text: string, file: string, isPackage: boolean, tree: Tree): Loaded | undefined {
  const data = parseConfig(text, file)
  const hasField = typeof data === 'object' && data !== null && Object.hasOwn(data, 'outagelint')
  if (isPackage && !hasField) return undefined
  const where = (path: Path): FilePlace => {
    const line = keyLinesOf(text)(isPackage ? ['outagelint', ...path] : path)
    return {path: file, ...(line !== undefined && {line})}
  }
  const config = checkConfig(isPackage ? (data as {outagelint: unknown}).outagelint : data, where)
  const folder = path.dirname(path.resolve(file))
  return {config, folder, file, forms: formFilesOf(config, folder, tree, where)}
}

function formFilesOf(config: Config, folder: string, tree: Tree, where: Where): Map<string, string> {
  const forms = new Map<string, string>()
  const add = (form: string | undefined, at: Path): void => {
    if (form === undefined || forms.has(form)) return
    try {
      forms.set(form, readForm(form, folder, tree))
    } catch (error) {
      if (error instanceof ConfigError) throw error
      throw new ConfigError(where([...at, 'form']), `\`form\` cannot be used: ${form} ${reasonOf(error)}`)
    }
  }
  add(config.form, [])
  for (const [name, {form}] of Object.entries(config.kinds ?? {})) add(form, ['kinds', name])
  for (const [index, {form}] of (config.overrides ?? []).entries()) add(form, ['overrides', index])
  return forms
}

function parseConfig(text: string, file: string): unknown {
  // All that `init` wrote may have been commented out.
  if (text.split('\n').every((line) => /^\s{0,200}(?:#|$)/.test(line))) return null
  try {
    return file.endsWith('.json') ? JSON.parse(text) : load(text, {maxAliases: mostAliases})
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    const [place, line] = /\s\((\d{1,9}):\d{1,9}\)$/.exec(reason) ?? []
    throw new ConfigError(
      {path: file, ...(line !== undefined && {line: Number(line)})},
      `cannot be read: ${reason.slice(0, reason.length - (place ?? '').length)}`
    )
  }
}

/**
 * Finds the configurations of files: the nearest file from their folder upward, up to the root of the repository.
 * Each folder is looked into once.
 */
export class ConfigSearch {
  readonly #known = new Map<string, () => Loaded | undefined>()

  constructor(readonly tree: Tree = disk) {}

  /** @throws ConfigError when the nearest file is not a configuration */
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
