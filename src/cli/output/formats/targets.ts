import {remedyFor} from '../../../rules/nearest.ts'
import {UsageError} from '../../options/usage-error.ts'
import {safe} from '../escape.ts'
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
      throw new UsageError(`unknown format \`${safe(name)}\`: ${remedyFor(name, [...people, ...Object.keys(formats)])}`)
    return {name, file: rest.length > 0 ? rest.join('=') : undefined}
  })
  const files = targets.flatMap(({file}) => file ?? [])
  if (new Set(files).size < files.length) throw new UsageError('two formats go to one file: name a file for each')
  if (targets.some(({file}) => file === ''))
    throw new UsageError('name a file after the `=` of --format, or leave out the `=`')
  if (targets.filter(({file}) => !file).length > 1)
    throw new UsageError('two formats go to standard output: name a file for one, as in --format sarif=out.sarif')
  return targets
}
