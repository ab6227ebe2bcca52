import {parseArgs} from 'node:util'
import {commands, helpFor} from './commands/help.ts'
import {declared, type Flags} from './options/declared.ts'
import {version} from './options/version.ts'
import {safe} from './output/escape.ts'
import type {Output} from './output/streams.ts'

type ExitCode = 0 | 1 | 2

const out = (text: string): void => void process.stdout.write(text)
const tell = (text: string): void => void process.stderr.write(`outagelint: ${safe(text)}\n`)
const output: Output = {out, tell}

/**
 * Runs the command line. Each command is a chunk of the bundle, loaded when it is asked for.
 *
 * @returns the exit code: 0 no errors, 1 errors or too many warnings, 2 the tool could not do its work
 */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  try {
    const {values, positionals} = parseArgs({args: [...argv], options: declared, allowPositionals: true})
    if (values.help) return writeOut(helpFor(positionals[0]))
    if (values.version) return writeOut(`${version()}\n`)
    // Throws when the working directory is gone, before anything is looked for there.
    process.cwd()
    if (values['print-config'] !== undefined) {
      const {printConfig} = await import('./checking/config-for.ts')
      return writeOut(printConfig(values['print-config'], values))
    }
    const [command = '', ...rest] = positionals
    const runCommand = Object.hasOwn(runs, command) ? runs[command] : undefined
    if (runCommand) return await runCommand(rest, values)
    if (values['ndjson-in']) {
      const {checkLines} = await import('./checking/check-lines.ts')
      return await checkLines(positionals, values, tell)
    }
    if (positionals.length === 0)
      return defect('name files or folders to check, or `-` for standard input (see --help)')
    if (values.watch) {
      const {watchFiles} = await import('./commands/watch.ts')
      return await watchFiles(positionals, values, output)
    }
    const {checkFiles} = await import('./checking/check-files.ts')
    return await checkFiles(positionals, values, output)
  } catch (error) {
    if (isOfParseArgs(error)) return defect(await optionFault(error.message))
    const {faultOf} = await import('./fault.ts')
    const reason = faultOf(error)
    if (reason === undefined) throw error
    return defect(reason)
  }
}

type CommandRun = (rest: readonly string[], flags: Flags) => Promise<ExitCode>

const runs: Readonly<Record<string, CommandRun>> = {
  async init(rest, {form}) {
    const {init} = await import('./commands/init.ts')
    return writeOut(await init(rest, form))
  },
  async rules(_rest, flags) {
    const {listRules} = await import('./commands/rules.ts')
    return writeOut(listRules(reportFormatOf(flags)))
  },
  async explain(rest) {
    const {explain} = await import('./commands/explain.ts')
    return writeOut(await explain(rest))
  },
  async outline(rest, flags) {
    const {outlineFiles} = await import('./commands/outline-files.ts')
    return outlineFiles(rest, flags, output)
  },
  async why(rest, flags) {
    const {why} = await import('./commands/why.ts')
    return writeOut(await why(rest, flags, reportFormatOf(flags)))
  },
  async merge(rest, flags) {
    const {mergeReports} = await import('./commands/merge.ts')
    return mergeReports(rest, flags, output)
  },
  async lsp(_rest, {timeout}) {
    const {serveEditor} = await import('./commands/lsp.ts')
    return serveEditor(timeout)
  },
  async open(rest) {
    const {openReport} = await import('./commands/open.ts')
    return openReport(rest, output)
  },
  async mcp(_rest, {timeout}) {
    const {serveAssistant} = await import('./commands/mcp.ts')
    return serveAssistant(timeout)
  }
}

const reportFormatOf = ({format}: Flags): string => format?.[0] ?? 'text'

const isOfParseArgs = (error: unknown): error is TypeError => error instanceof TypeError && 'code' in error

/** What `parseArgs` says of an option, with the one that was probably meant. */
async function optionFault(message: string): Promise<string> {
  const [, dashes = '', given] = /^Unknown option '(--?)([^' ]{1,100})'/.exec(message) ?? []
  if (given === undefined) return valueFault(message)
  if (commands.includes(given)) return `unknown option \`${dashes}${given}\`: it is a command, outagelint ${given}`
  const {nearest} = await import('../rules/nearest.ts')
  const near = nearest(given, Object.keys(declared))
  return `unknown option \`${dashes}${given}\`: ${near ? `did you mean \`--${near}\`?` : 'see --help'}`
}

/** What `parseArgs` says of the value of an option, in one line. */
function valueFault(message: string): string {
  const [, option, fault = ''] =
    /^Option '(?:-\w, )?(--[\w-]{1,40})[^']{0,20}' (?:argument )?(missing|is ambiguous|does not)/.exec(message) ?? []
  if (option === undefined) return message
  if (fault === 'does not') return `${option} takes no value`
  return `${option} needs a value${fault === 'missing' ? '' : `; if it begins with a dash, write ${option}=VALUE`}`
}

function writeOut(text: string): 0 {
  out(text)
  return 0
}

function defect(reason: string): 2 {
  tell(reason)
  return 2
}
