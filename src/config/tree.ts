import fs from 'node:fs'
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
      if (!stat || stat.isDirectory()) return undefined
      if (!stat.isFile()) throw new Error('it is no regular file')
      if (stat.size > largest) throw new Error(`has ${stat.size} bytes: at most ${largest} are read`)
      return fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    } catch (error) {
      throw new ConfigError({path: file}, `cannot be read: ${reasonOf(error)}`)
    }
  }
}
