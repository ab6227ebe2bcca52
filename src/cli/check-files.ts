import {profileNames} from '../article/profile.ts'
import type {ProfileName} from '../article/types.ts'
import {BoundedChecker, timeLimit} from '../bounded.ts'
import type {CheckedMessage} from '../check.ts'
import {ConfigSearch, type Loaded, loadConfig} from '../config/load.ts'
import {resolveFor} from '../config/resolve.ts'
import {ConfigError} from '../config/schema.ts'
import {fixed} from '../fix.ts'
import {rules} from '../preset.ts'
import {updateBaseline, withoutKnown} from './baseline.ts'
import {diffOf} from './diff.ts'
import {findFiles, readText} from './files.ts'
import {formats} from './formats/index.ts'
import {IgnoreFiles} from './ignored.ts'
import {type Report, safe, textReport} from './report.ts'
import {onlyTouched} from './since.ts'
import {UsageError} from './usage.ts'
import {writeWhole} from './write.ts'

/** What the command line says. */
export interface Flags {
  readonly format?: readonly string[]
  readonly rule?: readonly string[]
  readonly profile?: string
  readonly config?: string
  readonly 'no-config': boolean
  readonly baseline?: string
  readonly 'update-baseline': boolean
  readonly since?: string
  readonly fix: boolean
  readonly 'fix-dry-run': boolean
  readonly timeout?: string
  readonly 'max-warnings'?: string
  readonly quiet: boolean
  readonly 'no-color': boolean
  readonly 'stdin-filename'?: string
}

export interface Output {
  out(text: string): void
  tell(text: string): void
}

/**
 * Checks what paths name.
 *
 * @returns the exit code
 * @throws UsageError when an option says nothing that can be done
 * @throws ConfigError when the configuration that `--config` names cannot be used
 */
export async function checkFiles(patterns: readonly string[], flags: Flags, {out, tell}: Output): Promise<0 | 1 | 2> {
  const given = givenBy(flags)
  const targets = targetsOf(flags.format ?? ['text'])
  const most = flags['max-warnings'] === undefined ? Number.POSITIVE_INFINITY : Number(flags['max-warnings'])
  if (!(most >= 0)) throw new UsageError(`--max-warnings is \`${flags['max-warnings']}\`, expected a number`)
  const limit = flags.timeout === undefined ? timeLimit : Number(flags.timeout) * 1000
  if (!(limit > 0)) throw new UsageError(`--timeout is \`${flags.timeout}\`, expected seconds`)
  if (flags['update-baseline'] && !flags.baseline) throw new UsageError('--update-baseline wants --baseline FILE')
  const configOf = configFor(flags)
  const ignored = new IgnoreFiles()
  const {files, problems} = await findFiles(patterns)
  const checker = new BoundedChecker()
  let reports: Report[] = []
  for (const {file, named} of files) {
    const path = file === '-' ? (flags['stdin-filename'] ?? '<stdin>') : file
    try {
      const settings = resolveFor(path, configOf(path), given)
      // A file that is named is meant, whatever a list of ignored ones says.
      if (!named && (settings.ignored || ignored.ignores(path))) continue
      const {text, damaged} = await readText(file)
      if (damaged) tell(`${path}: not valid UTF-8, checked with replacement characters`)
      const checked = async (source: string): Promise<Report> => {
        const {about, rules} = settings
        const {profile, messages, failures} = await checker.check({text: source, path, rules, about}, limit)
        for (const {ruleId, reason} of failures) problems.push(`${path}: ${ruleId} failed: ${reason}`)
        return {path, profile, text: source, messages}
      }
      let report = await checked(text)
      if (flags.fix || flags['fix-dry-run']) {
        const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
        const mended = fixed(text.slice(bom.length), report.messages)
        if (mended.count > 0 && (damaged || file === '-')) {
          if (damaged) problems.push(`${path}: not fixed: it is not valid UTF-8`)
          else if (flags['fix-dry-run']) tell(diffOf(path, text, bom + mended.text))
        } else if (mended.count > 0 && flags['fix-dry-run']) out(diffOf(path, text, bom + mended.text))
        else if (mended.count > 0) {
          await writeWhole(file, bom + mended.text)
          report = await checked(bom + mended.text)
        }
      }
      reports.push(report)
    } catch (error) {
      // Whatever it was, the other files are still checked, and this one is never called clean.
      const reason = error instanceof Error ? error.message : String(error)
      problems.push(error instanceof ConfigError ? reason : `${path}: not checked: ${reason}`)
    }
  }
  await checker.close()
  if (flags.since !== undefined) reports = onlyTouched(reports, flags.since)
  if (flags.baseline && flags['update-baseline']) await updateBaseline(flags.baseline, reports)
  if (flags.baseline) {
    const {reports: kept, stale} = await withoutKnown(flags.baseline, reports)
    reports = kept
    if (stale > 0) tell(`${flags.baseline}: ${stale} entries match nothing any more, see --update-baseline`)
  }
  const shown = flags.quiet
    ? reports.map((report) => ({...report, messages: report.messages.filter(({severity}) => severity === 'error')}))
    : reports
  const color = process.stdout.isTTY === true && !flags['no-color'] && !process.env.NO_COLOR
  for (const {name, file} of targets) {
    if (flags['fix-dry-run'] && !file) continue
    const text = name === 'text' ? textReport(shown, color && !file) : (formats[name]?.(shown) ?? '')
    if (file) await writeWhole(file, text)
    else out(text)
    // Annotations are cut off after ten of a kind: the report says the rest.
    if (name === 'github' && !file) out(textReport(shown, false))
  }
  for (const problem of new Set(problems)) tell(problem)
  if (problems.length > 0) return 2
  const count = (severity: CheckedMessage['severity']): number =>
    reports.reduce((sum, {messages}) => sum + messages.filter((message) => message.severity === severity).length, 0)
  return count('error') > 0 || count('warning') > most ? 1 : 0
}

/** The configuration for a file: the one that is named, none, or the nearest. */
function configFor(flags: Flags): (path: string) => Loaded | undefined {
  if (flags['no-config']) return () => undefined
  if (flags.config !== undefined) {
    const named = loadConfig(flags.config)
    if (!named) throw new UsageError(`${flags.config}: has no field \`outagelint\``)
    return () => named
  }
  const search = new ConfigSearch()
  return (path) => search.nearest(folderOf(path))
}

const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) || '/' : '.')

/** What holds for a file, for people who wonder. */
export function printConfig(path: string, flags: Flags): string {
  const loaded = configFor(flags)(path)
  const {about, rules: settings, ignored} = resolveFor(path, loaded, givenBy(flags))
  return `${JSON.stringify({file: path, config: loaded?.file ?? null, ignored, profile: about.profile ?? null, template: about.template ?? false, rules: settings}, null, 1)}\n`
}

const givenBy = (flags: Flags) => {
  const profile = profileNamed(flags.profile)
  return {rules: ruleSettings(flags.rule ?? []), about: profile ? {profile} : {}}
}

export function profileNamed(name: string | undefined): ProfileName | undefined {
  if (name === undefined || (profileNames as string[]).includes(name)) return name as ProfileName | undefined
  throw new UsageError(`unknown profile \`${name}\`, expected one of ${profileNames.join(', ')}`)
}

/** `sarif=out.sarif` and `text` as names with files. */
function targetsOf(given: readonly string[]): {name: string; file: string | undefined}[] {
  const targets = given.map((target) => {
    const [name = '', ...rest] = target.split('=')
    if (name !== 'text' && !Object.hasOwn(formats, name))
      throw new UsageError(
        `unknown format \`${name}\`, expected one of ${['text', ...Object.keys(formats)].join(', ')}`
      )
    return {name, file: rest.length > 0 ? rest.join('=') : undefined}
  })
  if (targets.filter(({file}) => !file).length > 1)
    throw new UsageError('two formats for one output, expected a file for all but one: --format sarif=out.sarif')
  return targets
}

function ruleSettings(given: readonly string[]): Record<string, 'off' | 'warning' | 'error'> {
  const settings: Record<string, 'off' | 'warning' | 'error'> = {}
  for (const setting of given) {
    const [id = '', level = ''] = setting.split('=', 2)
    if (!rules.some((rule) => rule.id === id))
      throw new UsageError(`unknown rule \`${id}\`, expected one of ${rules.map((rule) => rule.id).join(', ')}`)
    if (level !== 'off' && level !== 'warning' && level !== 'error') {
      throw new UsageError(`unknown severity \`${safe(level)}\` for ${id}, expected \`off\`, \`warning\` or \`error\``)
    }
    settings[id] = level
  }
  return settings
}
