import {profileNames} from '../analysis/profile/index.ts'
import {formatOf, unsupportedIn} from '../article/formats.ts'
import {roleNames} from '../article/outline/roles.ts'
import {shown} from '../rules/settings/shown.ts'
import {ConfigError} from './config-error.ts'
import {checkKeys, checkOneOf, type Fields, fieldsOf, isBelow, type Where} from './fields.ts'
import type {Path} from './places.ts'

const sectionKeys = ['title', 'role', 'required', 'order', 'minimumWords']
const kindKeys = ['like', 'form', 'sections']
/** What a section of a form may tell. */
export const sectionRoles = roleNames.map(([role]) => role)
/** How many sections a form has at most; no template comes near. */
export const mostSections = 200
/** Units of a title, as of a heading that a reader takes in. */
export const longestTitle = 200
/** How many kinds of its own a house has at most. */
export const mostKinds = 20
/** What a house may call a kind: a word that nobody else uses for one. */
export const kindName = /^[a-z][a-z\d-]{0,59}$/

/** Checks kinds of a house's own, by their names. */
export function checkKinds(kinds: unknown, path: Path, where: Where): void {
  const entries = Object.entries(fieldsOf(kinds, '`kinds`', path, where))
  if (entries.length > mostKinds)
    throw new ConfigError(where(path), `\`kinds\` has ${entries.length} entries: at most ${mostKinds} are read`)
  for (const [name, entry] of entries) {
    const place = [...path, name]
    if (!kindName.test(name) || name === 'unsure' || profileNames.some((known) => known === name))
      throw new ConfigError(
        where(place),
        `a kind needs a name of its own in small letters, such as \`security-review\`, not ${shown(name)}`
      )
    const kind = fieldsOf(entry, 'a kind', place, where)
    checkKeys(kind, kindKeys, place, where)
    if (kind.like !== undefined) checkOneOf(kind.like, profileNames, [...place, 'like'], where)
    checkForm(kind, place, where)
  }
}

/** Checks the template and the sections that a house asks for. */
export function checkForm({form, sections}: Fields, path: Path, where: Where): void {
  if (form !== undefined && !(isBelow(form) && isMarkdown(form)))
    throw new ConfigError(
      where([...path, 'form']),
      `\`form\` must be a Markdown file in this folder or below, not ${shown(form)}`
    )
  if (sections === undefined) return
  const place = [...path, 'sections']
  if (!Array.isArray(sections)) throw new ConfigError(where(place), '`sections` must be a list')
  if (sections.length > mostSections)
    throw new ConfigError(where(place), `\`sections\` has ${sections.length} entries: at most ${mostSections} are read`)
  for (const [index, entry] of sections.entries()) checkSection(entry, [...place, index], where)
}

function checkSection(entry: unknown, path: Path, where: Where): void {
  const section = fieldsOf(entry, 'an entry of `sections`', path, where)
  checkKeys(section, sectionKeys, path, where)
  const {title, role, required} = section
  if (title === undefined) throw new ConfigError(where(path), 'this entry of `sections` needs a `title`')
  if (typeof title !== 'string' || !/[\p{L}\p{N}]/u.test(title) || title.length > longestTitle)
    throw new ConfigError(
      where([...path, 'title']),
      `\`title\` must be words, at most ${longestTitle} characters, not ${shown(title)}`
    )
  if (role !== undefined) checkOneOf(role, sectionRoles, [...path, 'role'], where)
  if (required !== undefined && typeof required !== 'boolean')
    throw new ConfigError(where([...path, 'required']), `\`required\` must be true or false, not ${shown(required)}`)
  for (const key of ['order', 'minimumWords']) {
    const value = section[key]
    if (value !== undefined && !(Number.isSafeInteger(value) && (value as number) >= 1))
      throw new ConfigError(where([...path, key]), `\`${key}\` must be a whole number from 1, not ${shown(value)}`)
  }
}

const isMarkdown = (file: unknown): boolean =>
  typeof file === 'string' && formatOf(file) === 'markdown' && unsupportedIn(file) === undefined
