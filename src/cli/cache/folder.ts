import fs from 'node:fs'
import path from 'node:path'
import {foreignIn, userFolder} from '../../check/own-folder.ts'
import {childProcess} from '../input/git.ts'
import type {Flags} from '../options/flags.ts'
import {UsageError} from '../options/usage-error.ts'
import {Cache} from './index.ts'

/**
 * The cache that the command line asks for, if there is one that can be trusted.
 *
 * @throws UsageError when the folder holds what is not the cache's
 */
export function cacheFor(flags: Flags, tell: (text: string) => void): Cache | undefined {
  // What is known is not measured.
  if (flags['no-cache'] || flags.timing) return undefined
  const folder = flags['cache-location'] ?? userFolder()
  if (cameWithTree(folder)) {
    tell(`${folder}: not used as a cache, for it may have come with the tree: git tracks files in it`)
    return undefined
  }
  const foreign = foreignIn(folder)
  if (foreign === undefined) return new Cache(folder)
  throw new UsageError(
    `${folder}: not used as a cache, for it holds \`${foreign}\`: name a new or empty folder (see --cache-location and --no-cache)`
  )
}

/**
 * Whether a cache may have come with the tree that is checked: whoever sends a pull request could put an entry there
 * that calls an article clean. In a repository only a folder in which git tracks nothing is somebody's own.
 */
function cameWithTree(folder: string): boolean {
  const real = realPath(path.resolve(folder))
  if (!isInRepository(real)) return false
  const {status, stdout} = childProcess().spawnSync('git', ['ls-files', '-z', '--', real], {
    cwd: existing(real),
    encoding: 'utf8'
  })
  return status !== 0 || stdout !== ''
}

/** The path without links, as far as it exists. */
const realPath = (file: string): string =>
  path.join(fs.realpathSync(existing(file)), path.relative(existing(file), file))

function existing(file: string): string {
  let folder = file
  while (!isFolder(folder)) folder = path.dirname(folder)
  return folder
}

/** False too for what may not be looked at. */
function isFolder(file: string): boolean {
  try {
    return fs.statSync(file).isDirectory()
  } catch {
    return false
  }
}

function isInRepository(folder: string): boolean {
  for (let at = folder; ; at = path.dirname(at)) {
    if (fs.existsSync(path.join(at, '.git'))) return true
    if (path.dirname(at) === at) return false
  }
}
