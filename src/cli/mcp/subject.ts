import fs from 'node:fs'
import path from 'node:path'
import {otherEndings} from '../../article/formats.ts'
import type {About} from '../../article/types.ts'
import {ConfigSearch} from '../../config/load.ts'
import {resolveFor} from '../../config/resolve.ts'
import type {Settings} from '../../config/schema.ts'
import {readText, usualEndings} from '../input/files.ts'
import type {Roots} from './roots.ts'

/** What a tool is asked about: a text, or a file. */
export interface ToolInput {
  readonly text?: string | undefined
  readonly path?: string | undefined
}

/** A text with what holds for it. */
export interface ToolText {
  readonly text: string
  readonly path: string
  readonly about: About
  readonly rules: Settings
}

/**
 * The text that a tool is asked about.
 *
 * @throws Error that says what to do
 */
export async function toolTextOf({text, path: named}: ToolInput, roots: () => Promise<Roots>): Promise<ToolText> {
  if ((text === undefined) === (named === undefined)) throw new Error('give either `text` or `path`')
  if (named === undefined) return {text: text as string, path: 'text.md', about: {}, rules: {}}
  const allowed = await roots()
  const file = allowed.fileOf(named)
  const endings = [...usualEndings, ...otherEndings]
  // A key or a database below a root is not an article.
  if (!endings.includes(path.extname(file).slice(1).toLowerCase()))
    throw new Error(`the file is no article: name one that ends in ${endings.map((end) => `.${end}`).join(', ')}`)
  if (!fs.statSync(file).isFile()) throw new Error('it is no regular file')
  const {about, rules} = resolveFor(file, new ConfigSearch(allowed.tree).nearest(path.dirname(file)))
  return {text: (await readText(file)).text, path: file, about, rules}
}
