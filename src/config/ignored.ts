import fs from 'node:fs'
import path from 'node:path'
import {ConfigError} from './config-error.ts'
import {isForeign} from './foreign.ts'
import {GlobError, type IgnoreTest, ignoreTest} from './globs.ts'
import {outcomeOf} from './outcome.ts'
import {disk, type Tree} from './tree.ts'

interface List {
  readonly file: string
  readonly says: IgnoreTest
}

interface FolderLists {
  readonly lists: readonly List[]
  /** What lies above it is another's. */
  readonly isTop: boolean
}

/** In a folder the first that says anything of a file decides. */
const listNames = ['.outagelintignore', '.gitignore']

/** What lists of ignored files leave out, in the folder of a file and above it up to the root of the repository. */
export class IgnoreFiles {
  /** Each folder is read once. */
  readonly #known = new Map<string, () => FolderLists>()

  constructor(readonly tree: Tree = disk) {}

  /**
   * The list that leaves a file out; the nearest that says anything of it decides.
   *
   * @throws ConfigError when a list cannot be read
   */
  ignoredBy(file: string, isFolder = false): string | undefined {
    const full = path.resolve(file)
    for (let folder = path.dirname(full); ; folder = path.dirname(folder)) {
      const name = path.relative(folder, full).split(path.sep).join('/')
      const {lists, isTop} = this.#in(folder)
      for (const {file: list, says} of lists) {
        const verdict = says(name, isFolder)
        if (verdict) return verdict === 'ignored' ? list : undefined
      }
      if (isTop) return undefined
    }
  }

  #in(folder: string): FolderLists {
    let known = this.#known.get(folder)
    if (!known) {
      known = outcomeOf(() => this.#read(folder))
      this.#known.set(folder, known)
    }
    return known()
  }

  #read(folder: string): FolderLists {
    const lists = listNames.flatMap((name) => {
      const file = path.relative(process.cwd(), path.join(folder, name))
      const text = this.tree.read(file)
      return text === undefined ? [] : {file, says: readList(text, file, this.tree === disk)}
    })
    return {lists, isTop: fs.existsSync(path.join(folder, '.git')) || path.dirname(folder) === folder}
  }
}

function readList(text: string, file: string, onDisk: boolean): IgnoreTest {
  try {
    return ignoreTest(text)
  } catch (error) {
    if (onDisk && isForeign(file))
      throw new ConfigError({path: file}, 'cannot be read; it is a link out of the tree, so its text is not shown')
    if (!(error instanceof GlobError)) throw error
    throw new ConfigError({path: file, line: error.index + 1}, `this line ${error.message}`)
  }
}
