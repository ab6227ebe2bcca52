import {UsageError} from '../../options/usage-error.ts'
import {formats} from './index.ts'

/** A format and the file it goes to, or standard output. */
export interface Target {
  readonly name: string
  readonly file: string | undefined
}

/** Formats for people: they show the articles too, or depend on the terminal. */
export const people: readonly string[] = ['text', 'pretty', 'html']

/**
 * `sarif=out.sarif` and `text` as names with files.
 *
 * @throws UsageError for an unknown format, and for two formats in one place or in none
 */
export function targetsOf(given: readonly string[]): Target[] {
  const targets = given.map((target) => {
    const [name = '', ...rest] = target.split('=')
    if (!people.includes(name) && !Object.hasOwn(formats, name))
      throw new UsageError(
        `unknown format \`${name}\`, expected one of ${[...people, ...Object.keys(formats)].join(', ')}`
      )
    return {name, file: rest.length > 0 ? rest.join('=') : undefined}
  })
  const files = targets.flatMap(({file}) => file ?? [])
  if (new Set(files).size < files.length) throw new UsageError('two formats for one file, expected a file for each')
  if (targets.some(({file}) => file === '')) throw new UsageError('a format without the name of its file after `=`')
  if (targets.filter(({file}) => !file).length > 1)
    throw new UsageError('two formats for one output, expected a file for all but one: --format sarif=out.sarif')
  return targets
}
