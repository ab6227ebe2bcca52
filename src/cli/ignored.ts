import fs from 'node:fs'
import path from 'node:path'
import ignore, {type Ignore} from 'ignore'

/**
 * What `.gitignore` and `.outagelintignore` leave out, in the folder of a file and above it up to the root of the
 * repository. Each folder is read once.
 */
export class IgnoreFiles {
  readonly #known = new Map<string, Ignore | undefined>()

  ignores(file: string): boolean {
    const full = path.resolve(file)
    for (let folder = path.dirname(full); ; folder = path.dirname(folder)) {
      const rules = this.#rulesOf(folder)
      const name = path.relative(folder, full).split(path.sep).join('/')
      if (rules?.ignores(name)) return true
      if (fs.existsSync(path.join(folder, '.git')) || path.dirname(folder) === folder) return false
    }
  }

  #rulesOf(folder: string): Ignore | undefined {
    if (this.#known.has(folder)) return this.#known.get(folder)
    const texts = ['.gitignore', '.outagelintignore'].flatMap((name) => {
      const file = path.join(folder, name)
      return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : []
    })
    const rules = texts.length > 0 ? ignore().add(texts) : undefined
    this.#known.set(folder, rules)
    return rules
  }
}
