import {RE2JS} from 're2js'
import {reasonOf} from '../reason-of.ts'

/**
 * A test for texts that a user allows: each as it is, or a pattern between slashes. Patterns run on an engine that
 * cannot backtrack, for they may come from a stranger's pull request.
 *
 * @throws Error naming the pattern that cannot be read
 */
export function patternsOf(allow: readonly string[]): (text: string) => boolean {
  const texts = new Set(allow.filter((entry) => !isPattern(entry)))
  const patterns = allow.filter(isPattern).map((entry) => {
    try {
      return RE2JS.compile(entry.slice(1, -1), RE2JS.CASE_INSENSITIVE)
    } catch (error) {
      throw new Error(`the pattern \`${entry}\` cannot be read: ${reasonOf(error)}`)
    }
  })
  return (text) => texts.has(text) || patterns.some((pattern) => pattern.matcher(text).find())
}

const isPattern = (entry: string): boolean => entry.length > 2 && entry.startsWith('/') && entry.endsWith('/')
