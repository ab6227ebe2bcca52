import {createHash, randomBytes} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {markFolder} from '../../check/own-folder.ts'
import type {Answer, Job} from '../../worker/index.ts'
import {entryName, pruned} from './prune.ts'

/** What is kept of an answer: what reports need. */
export type Known = Omit<Answer, 'missing' | 'outline' | 'times'>

/** `scripts/bundle.mjs` puts a hash of the bundle here: another build may find something else. */
const build = '@build@'
/** Bytes. More was not written by this. */
const largest = 16 << 20
/** Milliseconds. Entries that are used are marked as new once a day, so that they are not pruned. */
const day = 86_400_000

/**
 * What was found in texts, kept between runs: a file for each text, named by a hash of all that the answer depends on,
 * its first line a hash of the rest. Whatever else lies there is as good as nothing, and runs at the same time write
 * the same. A cache that cannot be read or written costs time and no more.
 */
export class Cache {
  readonly #folder: string
  #written = false

  /** @param folder need not exist; nothing in it is anybody else's */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** What is known of a text, else what is found out now. An answer that is not whole is not kept. */
  async answer(job: Job, check: (job: Job) => Promise<Answer>): Promise<Known> {
    const file = this.#fileOf(job)
    const known = readEntry(file)
    if (known) return known
    const {missing: _missing, outline: _outline, times: _times, ...answer} = await check(job)
    if (answer.failures.length === 0) this.#write(file, answer)
    return answer
  }

  /** Takes out what has not been used for long. */
  close(): void {
    if (this.#written) pruned(this.#folder)
  }

  #fileOf({text, ...asked}: Job): string {
    const key = createHash('sha256')
      .update(JSON.stringify([build, process.version, asked]))
      .update('\0')
      .update(text)
      .digest('hex')
    return path.join(this.#folder, entryName(key))
  }

  #write(file: string, known: Known): void {
    const body = JSON.stringify(known)
    const beside = `${file}.${randomBytes(8).toString('hex')}.tmp`
    try {
      if (!this.#written) markFolder(this.#folder)
      // Nobody else may put anything there.
      fs.mkdirSync(path.dirname(file), {recursive: true, mode: 0o700})
      fs.writeFileSync(beside, `${hashOf(body)}\n${body}`, {flag: 'wx', mode: 0o600})
      fs.renameSync(beside, file)
      this.#written = true
    } catch {
      fs.rm(beside, {force: true}, () => {})
    }
  }
}

function readEntry(file: string): Known | undefined {
  try {
    const stat = fs.lstatSync(file)
    if (!stat.isFile() || stat.size > largest) return undefined
    const entry = fs.readFileSync(file, 'utf8')
    const body = entry.slice(65)
    if (entry.slice(0, 65) !== `${hashOf(body)}\n`) return undefined
    const now = Date.now()
    if (now - stat.mtimeMs > day) fs.utimesSync(file, now / 1000, now / 1000)
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
