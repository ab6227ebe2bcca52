import path from 'node:path'
import type {About, Form, OwnKind, ProfileName} from '../article/types.ts'
import {rules} from '../catalogue.ts'
import {anyGlob} from './globs.ts'
import type {Loaded} from './load.ts'
import type {Config, GivenForm, Settings} from './schema.ts'

/** What holds for one file. */
export interface Resolved {
  readonly rules: Settings
  /** What is said of it: its subject, its profile, whether it is a template, and the form of its house. */
  readonly about: About
  readonly ignored: boolean
  /** File of known findings. */
  readonly baseline?: string
}

/** What one place says of a file. */
export interface Layer {
  /** For people: `outagelint.yaml overrides[1]`. */
  readonly from: string
  readonly rules: Settings
  readonly about: About
}

type GivenSettings = Partial<Pick<Resolved, 'rules' | 'about'>>

/** All that is said of a file; later layers win, and what is given on the spot wins over all. */
export function layersFor(file: string, loaded: Loaded | undefined, given: GivenSettings = {}): Layer[] {
  const onTheSpot = {from: 'command line', rules: given.rules ?? {}, about: given.about ?? {}}
  if (!loaded) return [onTheSpot]
  const {config, file: from} = loaded
  const matches = matcherFor(file, loaded)
  const overrides = (config.overrides ?? []).flatMap((override, index) =>
    matches(override.files)
      ? {from: `${from} overrides[${index}]`, rules: override.rules ?? {}, about: aboutOf(override, loaded)}
      : []
  )
  const all = config.extends === 'all' ? Object.fromEntries(rules.map(({id}) => [id, true])) : {}
  return [
    {from: `${from} extends`, rules: all, about: {}},
    {
      from,
      rules: config.rules ?? {},
      about: {...aboutOf(config, loaded), ...(config.kinds && {kinds: kindsOf(loaded)})}
    },
    ...overrides,
    onTheSpot
  ]
}

/** Rules, what is said of it, and whether the file is ignored. */
export function resolveFor(file: string, loaded: Loaded | undefined, given: GivenSettings = {}): Resolved {
  const layers = layersFor(file, loaded, given)
  return {
    rules: Object.assign({}, ...layers.map((layer) => layer.rules)),
    about: Object.assign({}, ...layers.map((layer) => layer.about)),
    ignored: loaded !== undefined && (isFormFile(file, loaded) || matcherFor(file, loaded)(loaded.config.ignore ?? [])),
    ...(loaded?.config.baseline !== undefined && {
      baseline: path.relative(process.cwd(), path.join(loaded.folder, loaded.config.baseline))
    })
  }
}

function matcherFor(file: string, {folder}: Loaded): (globs: readonly string[]) => boolean {
  const name = path.relative(folder, path.resolve(file)).split(path.sep).join('/')
  return (globs) => anyGlob(globs)(name)
}

/** Whether a file is a template that the configuration names: that is not an article. */
export const isFormFile = (file: string, {forms, folder}: Loaded): boolean =>
  [...forms.keys()].some((form) => path.join(folder, form) === path.resolve(file))

type Said = Pick<Config, 'subject' | 'profile' | 'template' | 'form' | 'sections'>

function aboutOf(said: Said, loaded: Loaded): About {
  const {subject, profile, template} = said
  const form = houseFormOf(said, loaded)
  return {
    ...(subject !== undefined && {subject}),
    ...(profile !== undefined && (kindsOf(loaded)[profile] ?? {profile: profile as ProfileName})),
    ...(template !== undefined && {template}),
    ...(form !== undefined && {form})
  }
}

/** Kinds of the house's own, with the texts of their templates. */
const kindsOf = (loaded: Loaded): Readonly<Record<string, OwnKind>> =>
  Object.assign(
    Object.create(null),
    ...Object.entries(loaded.config.kinds ?? {}).map(([name, kind]) => {
      const form = houseFormOf(kind, loaded)
      return {[name]: {profile: kind.like ?? 'report', ...(form && {form: {...form, isNamed: true}})}}
    })
  )

/** An override that names a template or sections has a form of its own. */
function houseFormOf({form, sections}: GivenForm, {forms}: Loaded): Form | undefined {
  if (form === undefined && sections === undefined) return undefined
  const template = form === undefined ? undefined : forms.get(form)
  return {
    ...(form !== undefined && {file: form}),
    ...(template !== undefined && {template}),
    ...(sections !== undefined && {sections})
  }
}
