import {rules} from '../../catalogue.ts'
import {IgnoreFiles} from '../../config/ignored.ts'
import {ConfigSearch, type Loaded, loadConfig} from '../../config/load.ts'
import {layersFor, resolveFor} from '../../config/resolve.ts'
import {disk, type Tree} from '../../config/tree.ts'
import {resolveSetting} from '../../rules/settings/settings.ts'
import {gitTreeOf} from '../input/git-tree.ts'
import {type Flags, settingsGiven} from '../options/flags.ts'
import {UsageError} from '../options/usage-error.ts'
import {plainJson} from '../output/formats/json-parts.ts'

/** Where configuration is read from: the disk, or a commit that a stranger's change is not part of. */
export const treeFor = (flags: Flags): Tree =>
  flags['config-from'] === undefined ? disk : gitTreeOf(flags['config-from'])

/** The configuration for a file: the one that is named, none, or the nearest. */
export function configFor(flags: Flags, tree: Tree = treeFor(flags)): (path: string) => Loaded | undefined {
  if (flags['no-config']) return () => undefined
  if (flags.config !== undefined) {
    const named = loadConfig(flags.config, tree)
    if (!named) throw new UsageError(`${flags.config}: no such configuration, or a package.json without \`outagelint\``)
    return () => named
  }
  const search = new ConfigSearch(tree)
  return (path) => search.nearest(folderOf(path))
}

const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) || '/' : '.')

/** What holds for a file and where it comes from, for people who wonder. */
export function printConfig(path: string, flags: Flags): string {
  const tree = treeFor(flags)
  const loaded = configFor(flags, tree)(path)
  const given = settingsGiven(flags)
  const layers = layersFor(path, loaded, given)
  const {about, ignored, baseline} = resolveFor(path, loaded, given)
  const settings = rules.map((rule) => {
    const layer = layers.findLast((layer) => Object.hasOwn(layer.rules, rule.id))
    const {level, options} = resolveSetting(rule, layer ? layer.rules[rule.id] : rule.recommended)
    return [
      rule.id,
      {severity: level, ...(Object.keys(options).length > 0 && {options}), from: layer?.from ?? 'default'}
    ]
  })
  const shown = {
    file: path,
    config: loaded?.file ?? null,
    ignored: ignored ? (loaded?.file ?? null) : (new IgnoreFiles(tree).ignoredBy(path) ?? null),
    subject: about.subject ?? null,
    profile: about.profile ?? null,
    template: about.template ?? false,
    form: about.form?.file ?? null,
    sections: about.form?.sections ?? null,
    kinds: Object.keys(about.kinds ?? {}),
    baseline: baseline ?? null,
    rules: Object.fromEntries(settings)
  }
  return `${plainJson(shown, 1)}\n`
}
