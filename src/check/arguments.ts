import {profileNames} from '../analysis/profile/index.ts'
import {subjectNames} from '../analysis/subject/index.ts'
import {remedyFor} from '../rules/nearest.ts'
import {shown} from '../rules/settings/shown.ts'

/** What the options of `read` are; `check` has `rules` besides. */
const optionTypes: Readonly<Record<string, string>> = {
  path: 'string',
  subject: 'string',
  profile: 'string',
  template: 'boolean',
  form: 'object',
  kinds: 'object',
  rules: 'object'
}

/** A kind that was inferred may be given again. */
const optionValues: Readonly<Record<string, readonly string[]>> = {
  subject: subjectNames,
  profile: [...profileNames, 'unsure']
}

/**
 * JavaScript has no compiler that finds a wrong argument.
 *
 * @param name of the function that was called
 * @throws TypeError that says what it takes
 */
export function checkArguments(name: 'check' | 'read', text: unknown, options: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`${name}() takes a text as a string, not ${typeIn(text)}`)
  if (typeIn(options) !== 'an object')
    throw new TypeError(`${name}() takes options as an object, not ${typeIn(options)}`)
  const known = Object.keys(optionTypes).filter((key) => key !== 'rules' || name === 'check')
  for (const [key, value] of Object.entries(options as object)) {
    if (!known.includes(key)) throw new TypeError(`unknown option ${shown(key)} of ${name}(): ${remedyFor(key, known)}`)
    if (value === undefined) continue
    const kind = optionTypes[key] as string
    if (typeof value !== kind || typeIn(value) === 'null' || Array.isArray(value))
      throw new TypeError(`option \`${key}\` of ${name}() must be ${article(kind)}, not ${typeIn(value)}`)
    if (optionValues[key] && !optionValues[key].includes(value))
      throw new TypeError(`unknown ${key} ${shown(value)}: ${remedyFor(value, optionValues[key])}`)
  }
}

const article = (kind: string): string => (kind === 'object' ? 'an object' : `a ${kind}`)

function typeIn(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  if (value instanceof Uint8Array) return 'bytes'
  return article(typeof value)
}
