import fs from 'node:fs/promises'
import {parseArgs} from 'node:util'
import {profileNames} from '../article/profile.ts'
import type {ProfileName} from '../article/types.ts'
import {type CheckedMessage, checkArticle, read} from '../check.ts'
import {rules} from '../preset.ts'
import {findFiles, readText} from './files.ts'
import {help} from './help.ts'
import {type Outline, outlineText, readOutline} from './outline.ts'
import {type Report, safe, textReport} from './report.ts'

/** The tool could not do its work, for a reason that the person at the keyboard can mend. */
class UsageError extends Error {}

const declared = {
  format: {type: 'string', default: 'text'},
  rule: {type: 'string', multiple: true},
  'max-warnings': {type: 'string'},
  quiet: {type: 'boolean', default: false},
  'no-color': {type: 'boolean', default: false},
  profile: {type: 'string'},
  'stdin-filename': {type: 'string'},
  help: {type: 'boolean', short: 'h', default: false},
  version: {type: 'boolean', short: 'v', default: false}
} as const

const out = (text: string): void => void process.stdout.write(text)
const tell = (text: string): void => void process.stderr.write(`outagelint: ${safe(text)}\n`)

/**
 * Runs the command line.
 *
 * @returns the exit code: 0 no errors, 1 errors or too many warnings, 2 the tool could not do its work
 */
export async function run(argv: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const {values, positionals} = parseArgs({args: [...argv], options: declared, allowPositionals: true})
    if (values.help) return done(help)
    if (values.version) return done(`${await version()}\n`)
    if (values.format !== 'text' && values.format !== 'json')
      throw new UsageError(`unknown format \`${values.format}\`, expected \`text\` or \`json\``)
    const [command, ...rest] = positionals
    if (command === 'rules') return done(listRules(values.format))
    if (command === 'explain') return done(await explain(rest))
    if (command === 'outline') return await outlineFiles(rest, values.format, profileNamed(values.profile))
    if (command === undefined) throw new UsageError('no file given, expected files, folders or `-` (see --help)')
    return await checkFiles(positionals, values)
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof TypeError && 'code' in error)) throw error
    tell(error.message)
    return 2
  }
}

function done(text: string): 0 {
  out(text)
  return 0
}

interface Flags {
  readonly format: string
  readonly rule?: string[]
  readonly 'max-warnings'?: string
  readonly quiet: boolean
  readonly 'no-color': boolean
  readonly profile?: string
  readonly 'stdin-filename'?: string
}

async function checkFiles(patterns: readonly string[], flags: Flags): Promise<0 | 1 | 2> {
  const settings = ruleSettings(flags.rule ?? [])
  const most = flags['max-warnings'] === undefined ? Number.POSITIVE_INFINITY : Number(flags['max-warnings'])
  if (!(most >= 0)) throw new UsageError(`--max-warnings is \`${flags['max-warnings']}\`, expected a number`)
  const profile = profileNamed(flags.profile)
  const {files, problems} = await findFiles(patterns)
  const reports: Report[] = []
  for (const file of files) {
    const path = file === '-' ? (flags['stdin-filename'] ?? '<stdin>') : file
    try {
      const {text, damaged} = await readText(file)
      if (damaged) tell(`${path}: not valid UTF-8, checked with replacement characters`)
      const article = read(text, {path, ...(profile && {profile})})
      const messages = checkArticle(article, settings)
      reports.push({
        path,
        profile: article.profile.name,
        text,
        messages: flags.quiet ? messages.filter(({severity}) => severity === 'error') : messages
      })
    } catch (error) {
      // Whatever it was, the other files are still checked, and this one is never called clean.
      problems.push(`${path}: not checked: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const color = process.stdout.isTTY === true && !flags['no-color'] && !process.env.NO_COLOR
  out(
    flags.format === 'json'
      ? `${JSON.stringify(
          reports.map(({path, profile, messages}) => ({path, profile, messages})),
          null,
          1
        )}\n`
      : textReport(reports, color)
  )
  for (const problem of problems) tell(problem)
  if (problems.length > 0) return 2
  const count = (severity: CheckedMessage['severity']): number =>
    reports.reduce((sum, {messages}) => sum + messages.filter((message) => message.severity === severity).length, 0)
  return count('error') > 0 || count('warning') > most ? 1 : 0
}

async function outlineFiles(
  patterns: readonly string[],
  format: string,
  profile: ProfileName | undefined
): Promise<0 | 2> {
  if (patterns.length === 0) throw new UsageError('`outline` takes files, folders or `-`')
  const {files, problems} = await findFiles(patterns)
  const outlines: Outline[] = []
  for (const file of files) {
    try {
      outlines.push(readOutline(file, read((await readText(file)).text, {path: file, ...(profile && {profile})})))
    } catch (error) {
      problems.push(`${file}: not read: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  out(format === 'json' ? `${JSON.stringify(outlines, null, 1)}\n` : outlines.map(outlineText).join('\n'))
  for (const problem of problems) tell(problem)
  return problems.length > 0 ? 2 : 0
}

function profileNamed(name: string | undefined): ProfileName | undefined {
  if (name === undefined || (profileNames as string[]).includes(name)) return name as ProfileName | undefined
  throw new UsageError(`unknown profile \`${name}\`, expected one of ${profileNames.join(', ')}`)
}

function ruleSettings(given: readonly string[]): Record<string, 'off' | 'warning' | 'error'> {
  const settings: Record<string, 'off' | 'warning' | 'error'> = {}
  for (const setting of given) {
    const [id = '', level = ''] = setting.split('=', 2)
    if (!rules.some((rule) => rule.id === id))
      throw new UsageError(`unknown rule \`${id}\`, expected one of ${rules.map((rule) => rule.id).join(', ')}`)
    if (level !== 'off' && level !== 'warning' && level !== 'error') {
      throw new UsageError(`unknown severity \`${level}\` for ${id}, expected \`off\`, \`warning\` or \`error\``)
    }
    settings[id] = level
  }
  return settings
}

function listRules(format: string): string {
  const list = rules.map(({id, category, severity, recommended, description, url}) => ({
    id,
    category,
    severity,
    recommended,
    description,
    url
  }))
  if (format === 'json') return `${JSON.stringify(list, null, 1)}\n`
  return list
    .map(
      ({id, severity, recommended, description}) =>
        `${id.padEnd(28)} ${(recommended ? severity : 'off').padEnd(8)} ${description}\n`
    )
    .join('')
}

async function explain([id, ...more]: readonly string[]): Promise<string> {
  if (id === undefined || more.length > 0) throw new UsageError('`explain` takes one rule (see `outagelint rules`)')
  if (!rules.some((rule) => rule.id === id))
    throw new UsageError(`unknown rule \`${id}\`, expected one of ${rules.map((rule) => rule.id).join(', ')}`)
  return fs.readFile(new URL(`../plugins/${id}/readme.md`, import.meta.url), 'utf8')
}

async function version(): Promise<string> {
  return JSON.parse(await fs.readFile(new URL('../package.json', import.meta.url), 'utf8')).version
}
