import path from 'node:path'
import {watch} from 'chokidar'
import picomatch from 'picomatch'
import {ConfigError} from '../../config/config-error.ts'
import {isFormFile} from '../../config/resolve.ts'
import {reasonOf} from '../../rules/reason-of.ts'
import {checkFiles} from '../checking/check-files.ts'
import {configFor} from '../checking/config-for.ts'
import type {Flags} from '../options/flags.ts'
import {UsageError} from '../options/usage-error.ts'
import type {Output} from '../output/streams.ts'

const clock = '00:00:00'
/** Milliseconds after the last change: an editor writes a file in several steps. */
const pause = 100
/** What decides about more than one article. */
const settingsFile = /^(?:outagelint\.(?:ya?ml|json)|package\.json|\.gitignore|\.outagelintignore)$/
const foreignFolder = /(?:^|[/\\])(?:node_modules|\.git)(?:[/\\]|$)/

/**
 * Checks what paths name, and then what changes there, until the process ends; all of it when a configuration or a
 * template that it names changes.
 *
 * @throws UsageError and ConfigError for the first check; later ones are printed
 */
export async function watchFiles(patterns: readonly string[], flags: Flags, output: Output): Promise<never> {
  if (patterns.includes('-')) throw new UsageError('--watch watches files: leave out `-`')
  await checkFiles(patterns, flags, output)
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let last: Promise<void> = Promise.resolve()
  const again = async (): Promise<void> => {
    const files = [...changed]
    changed.clear()
    const only = new Set(files.map((file) => path.resolve(file)))
    try {
      const configOf = configFor(flags)
      const decides = (file: string): boolean => {
        if (settingsFile.test(path.basename(file))) return true
        const config = configOf(file)
        return config !== undefined && isFormFile(file, config)
      }
      const all = files.some(decides)
      await checkFiles(patterns, flags, output, all ? undefined : (file) => only.has(path.resolve(file)))
      output.tell(`waiting for changes, last check at ${new Date().toTimeString().slice(0, clock.length)}`)
    } catch (error) {
      if (!(error instanceof UsageError || error instanceof ConfigError)) throw error
      output.tell(error.message)
    }
  }
  const roots = patterns.map((pattern) => picomatch.scan(pattern).base || '.')
  watch(roots, {ignoreInitial: true, ignored: (file) => foreignFolder.test(path.relative('.', file))})
    .on('all', (_event, file) => {
      changed.add(file)
      clearTimeout(timer)
      timer = setTimeout(() => {
        last = last.then(again)
      }, pause)
    })
    .on('error', (error) => output.tell(`cannot watch: ${reasonOf(error)}`))
    .on('ready', () => output.tell('waiting for changes'))
  return new Promise(() => {})
}
