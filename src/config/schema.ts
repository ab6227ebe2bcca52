import {profileNames} from '../analysis/profile/index.ts'
import {subjectNames} from '../analysis/subject/index.ts'
import type {About, FormSection, ProfileName} from '../article/types.ts'
import {rules} from '../catalogue.ts'
import {unknownRule} from '../rules/nearest.ts'
import {reasonOf} from '../rules/reason-of.ts'
import {resolveSetting, type Setting} from '../rules/settings/settings.ts'
import {shown} from '../rules/settings/shown.ts'
import {checkForm, checkKinds} from './check-form.ts'
import {ConfigError} from './config-error.ts'
import {checkGlobs, checkKeys, checkOneOf, type Fields, fieldsOf, isBelow, type Where} from './fields.ts'
import type {Path} from './places.ts'

export type Settings = Readonly<Record<string, Setting>>

/** What is said of files: of all, or of those that an override names. */
interface Common extends Pick<About, 'subject' | 'template'>, GivenForm {
  /** What kind of article it is: one that everybody knows, or one of `kinds`. */
  readonly profile?: string
  readonly rules?: Settings
}

/** The form of a house, as it is written down. */
export interface GivenForm {
  /** Template that articles are copied from: a Markdown file beside the configuration or below. */
  readonly form?: string
  /** Sections that the house asks for, besides those of the form. */
  readonly sections?: readonly FormSection[]
}

/** A kind of the house's own. */
export interface GivenKind extends GivenForm {
  /** The kind that it is read as; a report by default. */
  readonly like?: Exclude<ProfileName, 'unsure'>
}

/** What a configuration file says: data only, it names no code. */
export interface Config extends Common {
  readonly $schema?: string
  /** `recommended` (the default), or `all`: also the rules that are off unless they are named. */
  readonly extends?: 'recommended' | 'all'
  /** Kinds of the house's own, by the names that `profile` gives them, here, in overrides and in front matter. */
  readonly kinds?: Readonly<Record<string, GivenKind>>
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
const keys = ['$schema', 'extends', ...commonKeys, 'kinds', 'overrides', 'ignore', 'baseline']
const overrideKeys = ['files', ...commonKeys]
const ids = rules.map(({id}) => id)

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
  if (config.kinds !== undefined) checkKinds(config.kinds, ['kinds'], where)
  const profiles = [...profileNames, ...Object.keys(config.kinds ?? {})]
  checkCommon(config, profiles, [], where)
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
      checkCommon(override, profiles, path, where)
    }
  }
  return config as Config
}

function checkCommon(fields: Fields, profiles: readonly string[], path: Path, where: Where): void {
  const {subject, profile, template, rules: settings} = fields
  if (subject !== undefined) checkOneOf(subject, subjectNames, [...path, 'subject'], where)
  if (profile !== undefined) checkOneOf(profile, profiles, [...path, 'profile'], where)
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
