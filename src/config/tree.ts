import fs from 'node:fs'
import {isUtf16} from '../article/text/utf-16.ts'
import {reasonOf} from '../rules/reason-of.ts'
import {ConfigError} from './config-error.ts'

/** Where configuration and lists of ignored files are read from. */
export interface Tree {
  /**
   * The text of a file, or nothing when there is none.
   *
   * @param largest bytes: more is not a configuration, and a link to `/dev/zero` has no end
   * @throws ConfigError when it is not a regular file, too large, or not to be read
   */
  read(file: string, largest?: number): string | undefined
}

export const largestConfig = 262_144

export const disk: Tree = {
  read(file, largest = largestConfig) {
    try {
      const stat = fs.statSync(file, {throwIfNoEntry: false})
      if (!stat && fs.lstatSync(file, {throwIfNoEntry: false})) throw new Error('it is a link that leads nowhere')
      if (!stat || stat.isDirectory()) return undefined
      if (!stat.isFile()) throw new Error('it is no regular file')
      if (stat.size > largest) throw new Error(`has ${stat.size} bytes: at most ${largest} are read`)
      const bytes = fs.readFileSync(file)
      if (isUtf16(bytes)) throw new Error('it is UTF-16: save it as UTF-8')
      return bytes.toString('utf8').replace(/^\uFEFF/, '')
    } catch (error) {
      throw new ConfigError({path: file}, `cannot be read: ${reasonOf(error)}`)
    }
  }
}
