import {type Severity, severities} from '../finding.ts'
import {remedyFor} from '../nearest.ts'
import type {Options, Rule} from '../rule.ts'
import {checkAllowed} from './option-values.ts'
import {shown} from './shown.ts'

export type Level = 'off' | Severity
/** What a `.remarkrc` may say of a rule: `false`, `"warn"`, `{"allow": []}`, `["error", {"allow": []}]`. */
export type Setting =
  | boolean
  | 0
  | 1
  | 2
  | Level
  | 'on'
  | 'warn'
  | 'info'
  | Options
  | readonly [Level | 'on' | 'warn' | 'info' | 0 | 1 | 2, Options?]

/**
 * Severity and options of a rule from what the configuration says.
 *
 * @throws Error for an unknown severity, an unknown option, or a value of another type than the default
 */
export function resolveSetting(rule: Rule, setting: Setting = true): {level: Level; options: Options} {
  if (Array.isArray(setting) && setting.length > 2)
    throw new Error(`${rule.id} has a list of ${setting.length}: give a severity and options`)
  const [given, options] = Array.isArray(setting)
    ? [setting[0], (setting[1] ?? {}) as Options]
    : typeof setting === 'object'
      ? [true, setting as Options]
      : [setting, {}]
  return {level: levelOf(rule, given), options: {...rule.options, ...checkOptions(rule, options)}}
}

function levelOf(rule: Rule, given: unknown): Level {
  if (given === true || given === 'on') return rule.severity
  if (given === false || given === 'off' || given === 0) return 'off'
  if (given === 'warn' || given === 'warning' || given === 1) return 'warning'
  if (given === 'error' || given === 2) return 'error'
  if (given === 'info' || given === 'information') return 'information'
  const levels = ['off', ...severities.toReversed()]
  throw new Error(`unknown severity ${shown(given)} for ${rule.id}: ${remedyFor(String(given), levels)}`)
}

function checkOptions(rule: Rule, options: Options): Options {
  const known = Object.keys(rule.options)
  for (const [key, value] of Object.entries(options)) {
    if (!known.includes(key)) {
      const remedy = known.length > 0 ? remedyFor(key, known) : 'it has no options'
      throw new Error(`unknown option ${shown(key)} for ${rule.id}: ${remedy}`)
    }
    const wanted = typeName(rule.options[key])
    if (typeName(value) !== wanted) {
      const given = Array.isArray(value) ? '' : `, not ${shown(value)}`
      throw new Error(`option \`${key}\` of ${rule.id} must be ${wanted}${given}`)
    }
    checkAllowed(value, rule.allowed[key], `option \`${key}\` of ${rule.id}`)
  }
  return options
}

function typeName(value: unknown): string {
  if (!Array.isArray(value)) return `a ${typeof value}`
  return value.every((entry) => typeof entry === 'string') ? 'a list of words' : 'a list'
}
