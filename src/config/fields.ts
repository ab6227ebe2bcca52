import {remedyFor} from '../rules/nearest.ts'
import {shown} from '../rules/settings/shown.ts'
import {ConfigError, type FilePlace} from './config-error.ts'
import {anyGlob, GlobError} from './globs.ts'
import type {Path} from './places.ts'

/** Where a key stands. */
export type Where = (path: Path) => FilePlace

/** It is written too: nothing that a stranger configures may lead out of the tree. */
export const isBelow = (value: unknown): boolean =>
  typeof value === 'string' && /^(?![/\\])[^:]{1,999}$/.test(value) && !value.split(/[/\\]/).includes('..')

export type Fields = Readonly<Record<string, unknown>>

export function fieldsOf(value: unknown, what: string, path: Path, where: Where): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  throw new ConfigError(where(path), `${what} must be keys with values, not ${shown(value)}`)
}

export function checkKeys(fields: Fields, known: readonly string[], path: Path, where: Where): void {
  for (const key of Object.keys(fields)) {
    if (!known.includes(key))
      throw new ConfigError(where([...path, key]), `unknown key ${shown(key)}: ${remedyFor(key, known)}`)
  }
}

export function checkOneOf(value: unknown, known: readonly string[], path: Path, where: Where): void {
  const given = typeof value === 'string' ? value : ''
  if (!known.includes(given))
    throw new ConfigError(where(path), `unknown ${path.at(-1)} ${shown(value)}: ${remedyFor(given, known)}`)
}

export function checkGlobs(value: unknown, path: Path, where: Where): void {
  if (!Array.isArray(value) || !value.every((glob) => typeof glob === 'string'))
    throw new ConfigError(where(path), `\`${path.at(-1)}\` must be a list of globs`)
  const not = value.findIndex((glob) => glob.startsWith('!'))
  if (not >= 0)
    throw new ConfigError(where([...path, not]), 'a glob cannot begin with `!`: name the files that are meant')
  try {
    anyGlob(value)
  } catch (error) {
    if (!(error instanceof GlobError)) throw error
    throw new ConfigError(where([...path, error.index]), `this glob ${error.message}`)
  }
}
