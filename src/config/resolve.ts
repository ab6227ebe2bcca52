import path from 'node:path'
import picomatch from 'picomatch'
import type {About} from '../article/types.ts'
import {rules} from '../preset.ts'
import type {Loaded} from './load.ts'
import type {Settings} from './schema.ts'

/** What holds for one file. */
export interface Resolved {
  readonly rules: Settings
  /** What is said of it: its profile, and whether it is a template. */
  readonly about: About
  readonly ignored: boolean
  /** File of known findings. */
  readonly baseline?: string
}

/** Rules, profile and whether the file is ignored; later overrides win, and what is given on the spot wins over all. */
export function resolveFor(
  file: string,
  loaded: Loaded | undefined,
  given: Partial<Pick<Resolved, 'rules' | 'about'>> = {}
): Resolved {
  if (!loaded) return {rules: given.rules ?? {}, about: given.about ?? {}, ignored: false}
  const {config, folder} = loaded
  const name = path.relative(folder, path.resolve(file)).split(path.sep).join('/')
  const matches = (globs: readonly string[]): boolean => globs.length > 0 && picomatch([...globs], {dot: true})(name)
  const overrides = (config.overrides ?? []).filter(({files}) => matches(files))
  const all = config.extends === 'all' ? Object.fromEntries(rules.map(({id}) => [id, true])) : {}
  return {
    rules: Object.assign({}, all, config.rules, ...overrides.map((override) => override.rules), given.rules),
    about: Object.assign({}, ...[config, ...overrides].map(aboutOf), given.about),
    ignored: matches(config.ignore ?? []),
    ...(config.baseline !== undefined && {
      baseline: path.relative(process.cwd(), path.join(folder, config.baseline))
    })
  }
}

const aboutOf = ({profile, template}: About): About => ({
  ...(profile !== undefined && {profile}),
  ...(template !== undefined && {template})
})
