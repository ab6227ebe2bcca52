import {RE2JS} from 're2js'
import {either} from '../article/text/any-of.ts'
import {reasonOf} from '../rules/reason-of.ts'

/** Letters of a glob at the most; the time to match grows with it. */
const longest = 1000
/** What a glob without these says of itself is literal but for stars, and always a pattern. */
const groups = /[[\]{}\\]/

/** What other dialects read as a pattern and this one as letters; so it would match nothing, without a word. */
const otherDialect = /(?<!\\)(?:[?*+@!]\([^()]{0,99}\)|\[\[:\w{1,9}:\]|\{[^{},.]{0,20}\.\.[^{},.]{0,20}\})/

const token = either(
  /\\(?<escaped>.)/gsu,
  /(?<folders>(?<![^/])\*\*(?:\/|$))/gsu,
  /(?<stars>\*{1,1000})/gsu,
  /\[(?<not>[!^]?)(?<set>\]?(?:\[:\w{1,9}:\]|\\.|[^\]\\/]){1,99})\]/gsu,
  /(?<other>.)/gsu
)

/**
 * A glob as a test for paths: `*` and `?` within a segment, `**` for whole segments, `[a-z]`, `[!a-z]`, `{a,b}`, and `\`
 * before what is meant as it is. It runs on an engine that cannot backtrack, for with any other five stars in the
 * configuration of a stranger's pull request hold the check.
 *
 * @param braces false where they stand for themselves, as in lists of ignored files
 * @throws Error when it is too long or cannot be read
 */
export function globTest(glob: string, braces = true): (path: string) => boolean {
  if (glob.length > longest) throw new Error(`is longer than ${longest} characters`)
  if (braces) refuseForeign(glob)
  const compile = (): RE2JS => RE2JS.compile(patternOf(glob, braces), RE2JS.DOTALL)
  if (groups.test(glob)) {
    const pattern = compile()
    return (path) => pattern.matches(path)
  }
  // A list of ten thousand names is compiled for the few that a path may match.
  const literal = longestOf(glob.split(/[*?/]/))
  let pattern: RE2JS | undefined
  return (path) => {
    if (!path.includes(literal)) return false
    pattern ??= compile()
    return pattern.matches(path)
  }
}

function refuseForeign(glob: string): void {
  const part = otherDialect.exec(glob)?.[0]
  if (part !== undefined)
    throw new Error(
      `has \`${part}\`: use \`*\`, \`?\`, \`**\`, \`[a-z]\`, \`[!a-z]\` or \`{a,b}\`; write \`\\\` before a sign that is meant as it is`
    )
}

const longestOf = (words: readonly string[]): string =>
  words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')

const compiled = new WeakMap<readonly string[], readonly ((path: string) => boolean)[]>()

/**
 * Whether one of several globs matches; a list is compiled once, for however many paths it is asked.
 *
 * @throws GlobError when one is too long or cannot be read
 */
export function anyGlob(globs: readonly string[]): (path: string) => boolean {
  let tests = compiled.get(globs)
  if (!tests) {
    tests = globs.map((glob, index) => {
      try {
        return globTest(glob.replace(/^\.\//, ''))
      } catch (error) {
        throw new GlobError(reasonOf(error), index)
      }
    })
    compiled.set(globs, tests)
  }
  const known = tests
  return (path) => known.some((test) => test(path))
}

/** A glob that cannot be read, with its place in the list. */
export class GlobError extends Error {
  override name = 'GlobError'

  constructor(
    reason: string,
    readonly index: number
  ) {
    super(reason)
  }
}

function patternOf(glob: string, braces: boolean): string {
  let open = 0
  const pattern = glob.replace(token, (...match) => {
    const {escaped, folders, stars, not, set, other} = match.at(-1)
    if (escaped !== undefined) return RE2JS.quote(escaped)
    if (folders !== undefined) return folders.endsWith('/') ? '(?:.*/)?' : '.+'
    if (stars !== undefined) return '[^/]*'
    if (set !== undefined) return `[${not && '^/'}${set.replace(/^\]/, '\\]').replace(/\\(\w)/g, '$1')}]`
    if (other === '?') return '[^/]'
    if (braces && other === '{') {
      open++
      return '(?:'
    }
    if (open > 0 && other === ',') return '|'
    if (open > 0 && other === '}') {
      open--
      return ')'
    }
    return RE2JS.quote(other)
  })
  return open > 0 ? patternOf(glob, false) : pattern
}

/** What a list of ignored files says of a path: nothing, that it is ignored, or that it is not. */
export type IgnoreVerdict = 'ignored' | 'kept' | undefined

/** Asks a list for a path relative to its folder. */
export type IgnoreTest = (path: string, isFolder?: boolean) => IgnoreVerdict

/**
 * Reads a list as Git does (https://git-scm.com/docs/gitignore).
 *
 * @throws GlobError with the line that cannot be read
 */
export function ignoreTest(list: string): IgnoreTest {
  const lines = list.split(/\r?\n/).flatMap((line, index) => {
    const [, not, given = ''] = /^(!?)((?:\\.|[^\\])*)$/s.exec(line.replace(/(?<!\\) {1,1000}$/, '')) ?? []
    if (given === '' || line.startsWith('#')) return []
    const isFolder = given.endsWith('/')
    const name = isFolder ? given.slice(0, -1) : given
    // With a slash it is a path from here, without one a name anywhere below.
    const glob = name.includes('/') ? name.replace(/^\//, '') : `**/${name}`
    try {
      return [{test: globTest(glob, false), isFolder, verdict: not ? 'kept' : 'ignored'} as const]
    } catch (error) {
      throw new GlobError(reasonOf(error), index)
    }
  })
  const verdictOn = (path: string, isFolder: boolean): IgnoreVerdict =>
    lines.findLast((line) => (isFolder || !line.isFolder) && line.test(path))?.verdict
  return (path, isFolder = false) => {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
      if (verdictOn(path.slice(0, end), true) === 'ignored') return 'ignored'
    return verdictOn(path, isFolder)
  }
}
