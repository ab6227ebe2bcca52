import {profileNames} from '../article/profile.ts'
import type {About} from '../article/types.ts'
import {rules} from '../preset.ts'
import {resolveSetting, type Setting} from '../rule.ts'
import {nearest} from './nearest.ts'

export type Settings = Readonly<Record<string, Setting>>

/** What a configuration file says: data only, it names no code. */
export interface Config extends About {
  readonly $schema?: string
  /** `recommended` (the default), or `all`: also the rules that are off unless they are named. */
  readonly extends?: 'recommended' | 'all'
  readonly rules?: Settings
  /** Later ones win. Globs are relative to the file. */
  readonly overrides?: readonly Override[]
  /** Globs of files that are not checked unless they are named. */
  readonly ignore?: readonly string[]
}

export interface Override extends About {
  readonly files: readonly string[]
  readonly rules?: Settings
}

/** Something in a configuration file that its author can mend. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

const keys = ['$schema', 'extends', 'profile', 'template', 'rules', 'overrides', 'ignore']
const overrideKeys = ['files', 'profile', 'template', 'rules']
const ids = rules.map(({id}) => id)

/**
 * Checks what a configuration file holds.
 *
 * @param where tells the place of a key: `outagelint.yaml:3`
 * @throws ConfigError naming the place, what is wrong and what was probably meant
 */
export function checkConfig(data: unknown, where: (key: string) => string): Config {
  if (data === null || data === undefined) return {}
  const config = recordOf(data, 'the configuration', where(''))
  checkKeys(config, keys, where)
  if (config.extends !== undefined) checkOneOf(config.extends, ['recommended', 'all'], 'extends', where)
  checkCommon(config, where)
  if (config.ignore !== undefined) checkGlobs(config.ignore, 'ignore', where)
  if (config.overrides !== undefined) {
    if (!Array.isArray(config.overrides)) throw new ConfigError(`${where('overrides')}: \`overrides\` is not a list`)
    for (const entry of config.overrides) {
      const override = recordOf(entry, 'an entry of `overrides`', where('overrides'))
      checkKeys(override, overrideKeys, where)
      if (override.files === undefined)
        throw new ConfigError(`${where('overrides')}: an entry of \`overrides\` has no \`files\``)
      checkGlobs(override.files, 'files', where)
      checkCommon(override, where)
    }
  }
  return config as Config
}

type Fields = Readonly<Record<string, unknown>>

function recordOf(value: unknown, what: string, place: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  throw new ConfigError(`${place}: ${what} is not a mapping of keys to values`)
}

function checkKeys(fields: Fields, known: readonly string[], where: (key: string) => string): void {
  for (const key of Object.keys(fields)) {
    if (!known.includes(key)) throw new ConfigError(`${where(key)}: unknown key \`${key}\`, ${meant(key, known)}`)
  }
}

function checkCommon(fields: Fields, where: (key: string) => string): void {
  if (fields.profile !== undefined) checkOneOf(fields.profile, profileNames, 'profile', where)
  if (fields.template !== undefined && typeof fields.template !== 'boolean')
    throw new ConfigError(
      `${where('template')}: \`template\` is \`${String(fields.template)}\`, expected true or false`
    )
  if (fields.rules === undefined) return
  for (const [id, setting] of Object.entries(recordOf(fields.rules, '`rules`', where('rules')))) {
    const rule = rules.find((other) => other.id === id)
    if (!rule) throw new ConfigError(`${where(id)}: unknown rule \`${id}\`, ${meant(id, ids)}`)
    try {
      resolveSetting(rule, setting as Setting)
    } catch (error) {
      throw new ConfigError(`${where(id)}: ${error instanceof Error ? error.message : error}`)
    }
  }
}

function checkOneOf(value: unknown, known: readonly string[], key: string, where: (key: string) => string): void {
  if (typeof value !== 'string' || !known.includes(value))
    throw new ConfigError(`${where(key)}: \`${key}\` is \`${String(value)}\`, ${meant(String(value), known)}`)
}

function checkGlobs(value: unknown, key: string, where: (key: string) => string): void {
  if (!Array.isArray(value) || !value.every((glob) => typeof glob === 'string'))
    throw new ConfigError(`${where(key)}: \`${key}\` is not a list of globs`)
}

function meant(given: string, known: readonly string[]): string {
  const near = nearest(given, known)
  return near ? `expected \`${near}\`` : `expected one of ${known.map((name) => `\`${name}\``).join(', ')}`
}
