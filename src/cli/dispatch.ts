import fs from 'node:fs/promises'
import {parseArgs} from 'node:util'
import {nearest} from '../config/nearest.ts'
import {rules} from '../preset.ts'
import {checkFiles} from './checking/check-files.ts'
import {checkLines} from './checking/check-lines.ts'
import {printConfig} from './checking/config-for.ts'
import {commands, helpFor} from './commands/help.ts'
import {init} from './commands/init.ts'
import {mergeReports} from './commands/merge.ts'
import {outlineFiles} from './commands/outline-files.ts'
import {why} from './commands/why.ts'
import {faultOf} from './fault.ts'
import {declared, limitGiven, ruleNamed} from './options/flags.ts'
import {UsageError} from './options/usage-error.ts'
import {version} from './options/version.ts'
import {safe} from './output/escape.ts'

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
    if (values.help) return done(helpFor(positionals[0]))
    if (values.version) return done(`${version()}\n`)
    // Throws when the working directory is gone, before anything is looked for there.
    process.cwd()
    if (values['print-config'] !== undefined) return done(printConfig(values['print-config'], values))
    const [command, ...rest] = positionals
    const format = values.format?.[0] ?? 'text'
    if (command === 'init') return done(await init(rest))
    if (command === 'rules') return done(listRules(format))
    if (command === 'lsp') {
      // Only editors need it; the command line starts faster without.
      const {serve} = await import('../lsp/server.ts')
      serve(limitGiven(values.timeout))
      return await new Promise(() => {})
    }
    if (command === 'explain') return done(await explain(rest))
    if (command === 'outline') return await outlineFiles(rest, values, {out, tell})
    if (command === 'why') return done(await why(rest, values, format))
    if (command === 'merge') return await mergeReports(rest, values, {out, tell})
    if (values['ndjson-in']) return await checkLines(positionals, values, tell)
    if (command === undefined) throw new UsageError('no file given, expected files, folders or `-` (see --help)')
    if (values.watch) {
      const {watchFiles} = await import('./commands/watch.ts')
      return await watchFiles(positionals, values, {out, tell})
    }
    return await checkFiles(positionals, values, {out, tell})
  } catch (error) {
    const fault = error instanceof TypeError && 'code' in error ? optionFault(error.message) : faultOf(error)
    if (fault === undefined) throw error
    tell(fault)
    return 2
  }
}

/** What `parseArgs` says of an option, with the one that was probably meant. */
function optionFault(message: string): string {
  const [, given] = /^Unknown option '--?([^' ]{1,100})'/.exec(message) ?? []
  if (given === undefined) return message
  if (commands.includes(given)) return `unknown option \`--${given}\`, it is a command: outagelint ${given}`
  const near = nearest(given, Object.keys(declared))
  return `unknown option \`--${given}\`, ${near ? `expected \`--${near}\`` : 'see --help'}`
}

function done(text: string): 0 {
  out(text)
  return 0
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
  ruleNamed(id)
  return fs.readFile(new URL(`../plugins/${id}/readme.md`, import.meta.url), 'utf8')
}
