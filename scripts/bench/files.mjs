// Real Markdown that everybody has who has installed the project: what the packages and the measured linters say of
// themselves, and our fixtures. The same files as long as the lockfile and the versions of the linters are the same.
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const wanted = /^(?:readme|changelog|history|contributing|migration|upgrading)\.(?:md|markdown)$/i
/** Bytes. */
const [least, most] = [200, 200_000]

/**
 * Writes so many files into a folder, numbered.
 *
 * @param {string} target
 * @param {number} count at most
 * @param {string} tools the folder of the linters
 * @returns {{files: number, bytes: number}}
 */
export function writeFiles(target, count, tools) {
  fs.mkdirSync(target, {recursive: true})
  const known = new Set()
  let bytes = 0
  for (const file of ['fixtures', 'node_modules', path.join(tools, 'node_modules')].flatMap(markdownIn)) {
    if (known.size === count) break
    const text = fs.readFileSync(file)
    const hash = createHash('sha256').update(text).digest('hex')
    if (text.length < least || text.length > most || known.has(hash)) continue
    known.add(hash)
    bytes += text.length
    fs.writeFileSync(path.join(target, `${String(known.size).padStart(4, '0')}.md`), text)
  }
  return {files: known.size, bytes}
}

function markdownIn(folder) {
  const isOfFixtures = folder === 'fixtures'
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => (isOfFixtures ? name.endsWith('.md') : wanted.test(path.basename(name)) && !name.startsWith('.')))
    .sort()
    .map((name) => path.join(folder, name))
}
