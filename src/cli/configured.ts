import {ConfigSearch, type Loaded, loadConfig} from '../config/load.ts'
import {resolveFor} from '../config/resolve.ts'
import {type Flags, givenBy} from './flags.ts'
import {UsageError} from './usage.ts'

/** The configuration for a file: the one that is named, none, or the nearest. */
export function configFor(flags: Flags): (path: string) => Loaded | undefined {
  if (flags['no-config']) return () => undefined
  if (flags.config !== undefined) {
    const named = loadConfig(flags.config)
    if (!named) throw new UsageError(`${flags.config}: no such configuration, or a package.json without \`outagelint\``)
    return () => named
  }
  const search = new ConfigSearch()
  return (path) => search.nearest(folderOf(path))
}

const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) || '/' : '.')

/** What holds for a file, for people who wonder. */
export function printConfig(path: string, flags: Flags): string {
  const loaded = configFor(flags)(path)
  const {about, rules, ignored, baseline} = resolveFor(path, loaded, givenBy(flags))
  return `${JSON.stringify({file: path, config: loaded?.file ?? null, ignored, profile: about.profile ?? null, template: about.template ?? false, baseline: baseline ?? null, rules}, null, 1)}\n`
}
