import {profileNames} from '../analysis/profile/index.ts'
import {subjectNames} from '../analysis/subject/index.ts'
import {formatOf, unsupportedIn} from '../article/formats.ts'
import {roleNames} from '../article/outline/roles.ts'
import type {About, FormSection} from '../article/types.ts'
import {rules} from '../preset.ts'
import {remedyFor, unknownRule} from '../rules/nearest.ts'
import {reasonOf} from '../rules/reason-of.ts'
import {resolveSetting, type Setting} from '../rules/settings.ts'
import {shown} from '../rules/shown.ts'
import {ConfigError, type FilePlace} from './config-error.ts'
import {anyGlob, GlobError} from './globs.ts'
import type {Path} from './places.ts'

export type Settings = Readonly<Record<string, Setting>>

/** What is said of files: of all, or of those that an override names. */
interface Common extends Omit<About, 'form'> {
  readonly rules?: Settings
  /** Template that articles are copied from: a Markdown file beside the configuration or below. */
  readonly form?: string
  /** Sections that the house asks for, besides those of the form. */
  readonly sections?: readonly FormSection[]
}

/** What a configuration file says: data only, it names no code. */
export interface Config extends Common {
  readonly $schema?: string
  /** `recommended` (the default), or `all`: also the rules that are off unless they are named. */
  readonly extends?: 'recommended' | 'all'
  /** Later ones win. Globs are relative to the file. */
  readonly overrides?: readonly Override[]
  /** Globs of files that are not checked unless they are named. */
  readonly ignore?: readonly string[]
  /** File of known findings, beside this one or below. */
  readonly baseline?: string
}

export interface Override extends Common {
  readonly files: readonly string[]
}

const commonKeys = ['subject', 'profile', 'template', 'form', 'sections', 'rules']
const keys = ['$schema', 'extends', ...commonKeys, 'overrides', 'ignore', 'baseline']
const overrideKeys = ['files', ...commonKeys]
const sectionKeys = ['title', 'role', 'required', 'order', 'minimumWords']
/** What a section of a form may tell. */
export const sectionRoles = roleNames.map(([role]) => role)
/** How many sections a form has at most; no template comes near. */
export const mostSections = 200
/** Units of a title, as of a heading that a reader takes in. */
export const longestTitle = 200
const ids = rules.map(({id}) => id)

/** Where a key stands. */
export type Where = (path: Path) => FilePlace

/**
 * Checks what a configuration file holds.
 *
 * @throws ConfigError naming the place, what is wrong and what was probably meant
 */
export function checkConfig(data: unknown, where: Where): Config {
  if (data === null || data === undefined) return {}
  const config = fieldsOf(data, 'the configuration', [], where)
  checkKeys(config, keys, [], where)
  if (config.extends !== undefined) checkOneOf(config.extends, ['recommended', 'all'], ['extends'], where)
  checkCommon(config, [], where)
  if (config.ignore !== undefined) checkGlobs(config.ignore, ['ignore'], where)
  if (config.baseline !== undefined && !isBelow(config.baseline))
    throw new ConfigError(
      where(['baseline']),
      `\`baseline\` must be a file in this folder or below, not ${shown(config.baseline)}`
    )
  if (config.overrides !== undefined) {
    if (!Array.isArray(config.overrides)) throw new ConfigError(where(['overrides']), '`overrides` must be a list')
    for (const [index, entry] of config.overrides.entries()) {
      const path = ['overrides', index]
      const override = fieldsOf(entry, 'an entry of `overrides`', path, where)
      checkKeys(override, overrideKeys, path, where)
      if (override.files === undefined)
        throw new ConfigError(where(path), 'this entry of `overrides` needs `files`: a list of globs')
      checkGlobs(override.files, [...path, 'files'], where)
      checkCommon(override, path, where)
    }
  }
  return config as Config
}

/** It is written too: nothing that a stranger configures may lead out of the tree. */
const isBelow = (value: unknown): boolean =>
  typeof value === 'string' && /^(?![/\\])[^:]{1,999}$/.test(value) && !value.split(/[/\\]/).includes('..')

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown, what: string, path: Path, where: Where): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  throw new ConfigError(where(path), `${what} must be keys with values, not ${shown(value)}`)
}

function checkKeys(fields: Fields, known: readonly string[], path: Path, where: Where): void {
  for (const key of Object.keys(fields)) {
    if (!known.includes(key))
      throw new ConfigError(where([...path, key]), `unknown key ${shown(key)}: ${remedyFor(key, known)}`)
  }
}

function checkCommon(fields: Fields, path: Path, where: Where): void {
  const {subject, profile, template, rules: settings} = fields
  if (subject !== undefined) checkOneOf(subject, subjectNames, [...path, 'subject'], where)
  if (profile !== undefined) checkOneOf(profile, profileNames, [...path, 'profile'], where)
  if (template !== undefined && typeof template !== 'boolean')
    throw new ConfigError(where([...path, 'template']), `\`template\` must be true or false, not ${shown(template)}`)
  checkForm(fields, path, where)
  if (settings === undefined) return
  const place = [...path, 'rules']
  for (const [id, setting] of Object.entries(fieldsOf(settings, '`rules`', place, where))) {
    const rule = rules.find((other) => other.id === id)
    if (!rule) throw new ConfigError(where([...place, id]), unknownRule(id, ids))
    try {
      resolveSetting(rule, setting as Setting)
    } catch (error) {
      throw new ConfigError(where([...place, id]), reasonOf(error))
    }
  }
}

function checkForm({form, sections}: Fields, path: Path, where: Where): void {
  if (form !== undefined && !(isBelow(form) && isMarkdown(form)))
    throw new ConfigError(
      where([...path, 'form']),
      `\`form\` must be a Markdown file in this folder or below, not ${shown(form)}`
    )
  if (sections === undefined) return
  const place = [...path, 'sections']
  if (!Array.isArray(sections)) throw new ConfigError(where(place), '`sections` must be a list')
  if (sections.length > mostSections)
    throw new ConfigError(where(place), `\`sections\` has ${sections.length} entries: at most ${mostSections} are read`)
  for (const [index, entry] of sections.entries()) checkSection(entry, [...place, index], where)
}

function checkSection(entry: unknown, path: Path, where: Where): void {
  const section = fieldsOf(entry, 'an entry of `sections`', path, where)
  checkKeys(section, sectionKeys, path, where)
  const {title, role, required} = section
  if (title === undefined) throw new ConfigError(where(path), 'this entry of `sections` needs a `title`')
  if (typeof title !== 'string' || !/[\p{L}\p{N}]/u.test(title) || title.length > longestTitle)
    throw new ConfigError(
      where([...path, 'title']),
      `\`title\` must be words, at most ${longestTitle} characters, not ${shown(title)}`
    )
  if (role !== undefined) checkOneOf(role, sectionRoles, [...path, 'role'], where)
  if (required !== undefined && typeof required !== 'boolean')
    throw new ConfigError(where([...path, 'required']), `\`required\` must be true or false, not ${shown(required)}`)
  for (const key of ['order', 'minimumWords']) {
    const value = section[key]
    if (value !== undefined && !(Number.isSafeInteger(value) && (value as number) >= 1))
      throw new ConfigError(where([...path, key]), `\`${key}\` must be a whole number from 1, not ${shown(value)}`)
  }
}

const isMarkdown = (file: unknown): boolean =>
  typeof file === 'string' && formatOf(file) === 'markdown' && unsupportedIn(file) === undefined

function checkOneOf(value: unknown, known: readonly string[], path: Path, where: Where): void {
  const given = typeof value === 'string' ? value : ''
  if (!known.includes(given))
    throw new ConfigError(where(path), `unknown ${path.at(-1)} ${shown(value)}: ${remedyFor(given, known)}`)
}

function checkGlobs(value: unknown, path: Path, where: Where): void {
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
