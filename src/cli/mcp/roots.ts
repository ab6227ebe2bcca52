import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {disk, type Tree} from '../../config/tree.ts'

/** What a client lets a server see. */
export class Roots {
  /** Without links. */
  readonly #folders: readonly string[]

  /** @param uris as the client gives them; other URIs open nothing */
  constructor(uris: readonly string[]) {
    this.#folders = uris.flatMap((uri) => {
      try {
        return fs.realpathSync(fileURLToPath(uri))
      } catch {
        return []
      }
    })
  }

  /**
   * The real path of a file below a root.
   *
   * @param given absolute, or from a root on
   * @throws Error that says what to do when there is none
   */
  fileOf(given: string): string {
    if (this.#folders.length === 0)
      throw new Error('the client names no folders (roots), so no file can be read: give the text instead')
    const file = this.#folders
      .map((folder) => realPath(path.resolve(folder, given)))
      .find((real) => real !== undefined && this.#holds(real))
    if (file === undefined) throw new Error('there is no such file below the folders (roots) that the client names')
    return file
  }

  /** Configuration is read below the roots alone. */
  readonly tree: Tree = {
    read: (file, largest) => {
      const real = realPath(path.resolve(file))
      return real !== undefined && this.#holds(real) ? disk.read(real, largest) : undefined
    }
  }

  #holds(real: string): boolean {
    return this.#folders.some((folder) => {
      const way = path.relative(folder, real)
      return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)
    })
  }
}

function realPath(file: string): string | undefined {
  try {
    return fs.realpathSync(file)
  } catch {
    return undefined
  }
}
