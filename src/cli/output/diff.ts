import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import {safe} from './escape.ts'

/**
 * What a fix would change, for people and for `patch`. What drives a terminal or begins a command in the log of a CI
 * is printed as an escape: such a line is to be read, not applied.
 */
export function diffOf(path: string, before: string, after: string): string {
  const name = safe(path)
  const patch = createTwoFilesPatch(name, name, before, after, undefined, undefined, {
    context: 2,
    headerOptions: FILE_HEADERS_ONLY
  })
  return patch
    .replace(/\r(?!\n)/g, '\\u000d')
    .replace(/[^\t\r\n]{1,65536}/g, safe)
    .replace(/^( [^\S\r\n]{0,65536}):(?=:)/gm, '$1\\u003a')
}
