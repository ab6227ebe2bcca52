import fs from 'node:fs'
import path from 'node:path'
import {deepestNesting, tooDeep} from '../article/markdown/too-deep.ts'
import {isWithin, rootOf} from './foreign.ts'
import {disk, type Tree} from './tree.ts'

/** Bytes. A longer file is not a form that people fill in. */
const largestForm = 65_536

/**
 * The text of the template that a configuration names. It is read as text and parsed later, within the time of an article.
 *
 * @param given path relative to the folder of the configuration
 * @throws Error with the reason when there is none in the tree or it cannot be read in bounded time
 */
export function readForm(given: string, folder: string, tree: Tree): string {
  const file = path.relative(process.cwd(), path.join(folder, given))
  if (tree === disk && leadsOut(file, folder)) throw new Error('is a link out of the tree')
  const text = tree.read(file, largestForm)
  if (text === undefined) throw new Error('is no file')
  if (tooDeep(text)) throw new Error(`has more than ${deepestNesting} lists or quotes in each other`)
  return text
}

/** Whether links lead from the tree of the configuration to a file elsewhere. */
const leadsOut = (file: string, folder: string): boolean =>
  fs.existsSync(file) && !isWithin(rootOf(fs.realpathSync(folder)), fs.realpathSync(file))
