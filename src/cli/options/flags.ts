import {profileNames} from '../../analysis/profile/index.ts'
import {subjectNames} from '../../analysis/subject/index.ts'
import {otherEndings} from '../../article/formats.ts'
import type {About} from '../../article/types.ts'
import {rules} from '../../catalogue.ts'
import {severities} from '../../rules/finding.ts'
import {remedyFor, unknownRule} from '../../rules/nearest.ts'
import type {Level} from '../../rules/settings/settings.ts'
import {timeLimit} from '../../worker/limits.ts'
import {usualEndings} from '../input/files.ts'
import {safe} from '../output/escape.ts'
import type {Flags} from './declared.ts'
import {UsageError} from './usage-error.ts'

export type {Flags} from './declared.ts'

/** @throws UsageError for options that do not go together */
export function checkTogether(flags: Flags, patterns: readonly string[]): void {
  if (flags['update-baseline'] && flags.since !== undefined)
    throw new UsageError('--update-baseline writes all that is found: leave out --since')
  if ((flags.fix || flags['fix-dry-run']) && flags.since !== undefined)
    throw new UsageError('--fix mends whole files: leave out --since')
  if (flags.fix && patterns.includes('-'))
    throw new UsageError('--fix cannot write standard input: name a file, or use --fix-dry-run')
  if (flags.config !== undefined && flags['no-config'])
    throw new UsageError('use either --config or --no-config, not both')
}

/** What is said on the spot wins over any configuration. */
export const settingsGiven = (flags: Flags): {readonly rules: Record<string, Level>; readonly about: About} => ({
  rules: {...onlyRules(flags.only), ...ruleSettings(flags.rule ?? [])},
  about: aboutGiven(flags)
})

function aboutGiven({subject, profile}: Pick<Flags, 'subject' | 'profile'>): About {
  return {
    ...(subject !== undefined && {subject: oneOf('subject', subject, subjectNames)}),
    ...(profile !== undefined && {profile: oneOf('profile', profile, profileNames)})
  }
}

function oneOf<N extends string>(what: string, given: string, names: readonly N[]): N {
  const name = names.find((name) => name === given)
  if (name === undefined) throw new UsageError(`unknown ${what} \`${safe(given)}\`: ${remedyFor(given, names)}`)
  return name
}

/** @throws UsageError when it is given and is not a number of at least `least` */
export function numberGiven(name: string, value: string | undefined, what: string, least: number): number | undefined {
  if (value === undefined) return undefined
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (!(number >= least)) throw new UsageError(`--${name} must be ${what}, not \`${safe(value)}\``)
  return number
}

/**
 * Endings of the files that a folder is searched for: the usual ones, or those of `--ext md,html`.
 *
 * @throws UsageError for what cannot be read
 */
export function endingsGiven(ext: readonly string[] | undefined): readonly string[] {
  if (!ext) return usualEndings
  return ext
    .flatMap((list) => list.split(','))
    .map((word) => {
      const ending = word.trim().replace(/^\./, '').toLowerCase()
      const known = [...usualEndings, ...otherEndings]
      if (!known.includes(ending))
        throw new UsageError(`unknown ending \`${safe(word)}\` in --ext: use one or more of ${known.join(', ')}`)
      return ending
    })
}

/** Milliseconds for one text. */
export const limitGiven = (timeout: string | undefined): number =>
  (numberGiven('timeout', timeout, 'a number of seconds', 0.001) ?? timeLimit / 1000) * 1000

/**
 * @returns the id
 * @throws UsageError with the nearest id when no rule is called so
 */
export function ruleNamed(id: string): string {
  const ids = rules.map((rule) => rule.id)
  if (ids.includes(id)) return id
  throw new UsageError(unknownRule(id, ids))
}

/** All other rules are off. */
function onlyRules(only: readonly string[] | undefined): Record<string, Level> {
  if (!only) return {}
  const wanted = new Set(only.flatMap((ids) => ids.split(',')).map(ruleNamed))
  return Object.fromEntries(rules.map(({id, severity}) => [id, wanted.has(id) ? severity : 'off']))
}

const isLevel = (level: string): level is Level => ['off', ...severities].includes(level)

function ruleSettings(given: readonly string[]): Record<string, Level> {
  const settings: Record<string, Level> = {}
  for (const setting of given) {
    const [id = '', level = ''] = setting.split('=', 2)
    ruleNamed(id)
    if (!isLevel(level)) {
      throw new UsageError(
        `--rule ${id} needs a severity: --rule ${id}=off, =information, =warning or =error${level ? `, not \`${safe(level)}\`` : ` (to run it alone: --only ${id})`}`
      )
    }
    settings[id] = level
  }
  return settings
}
