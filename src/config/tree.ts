import fs from 'node:fs'
import {ConfigError} from './schema.ts'

/** Where configuration and lists of ignored files are read from. */
export interface Tree {
  /**
   * The text of a file, or nothing when there is none.
   *
   * @param largest bytes: more is no configuration, and a link to `/dev/zero` has no end
   * @throws ConfigError when it is no regular file, too large, or not to be read
   */
  read(file: string, largest?: number): string | undefined
}

export const largestConfig = 262_144

export const disk: Tree = {
  read(file, largest = largestConfig) {
    try {
      const stat = fs.statSync(file, {throwIfNoEntry: false})
      if (!stat || stat.isDirectory()) return undefined
      if (!stat.isFile()) throw new Error('is no regular file')
      if (stat.size > largest) throw new Error(`has ${stat.size} bytes, expected at most ${largest}`)
      return fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    } catch (error) {
      throw new ConfigError(`${file}: cannot be read: ${error instanceof Error ? error.message : error}`)
    }
  }
}
