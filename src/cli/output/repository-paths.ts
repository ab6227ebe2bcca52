import fs from 'node:fs'
import nodePath from 'node:path'
import {git} from '../input/git.ts'
import type {Problem} from './problem.ts'
import type {Report} from './report.ts'

/** Formats that a CI service holds against the files of the repository. */
export const placedFormats: ReadonlySet<string> = new Set([
  'github',
  'gitlab',
  'sarif',
  'junit',
  'checkstyle',
  'rdjson'
])

/** The root of the checkout, as the CI service names it, else as git does; the working directory without either. */
export function repositoryRoot(env: NodeJS.ProcessEnv, cwd: string): string {
  const named = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR
  if (named && isInside(realPath(named), realPath(cwd))) return named
  const {ok, out} = git(cwd, 'rev-parse', '--show-toplevel')
  return ok ? out.replace(/\n$/, '') : cwd
}

/** What came of a run, file by file. */
interface Told {
  readonly reports: readonly Report[]
  readonly problems: readonly Problem[]
}

/**
 * Reports and problems with paths as GitHub and others match them to a file of the repository: relative to its root,
 * with `/` and without a leading `./`. A file outside the root keeps its own path.
 */
export function inRepository({reports, problems}: Told, root: string, cwd: string): Told {
  const placed = (path: string): string => pathInRepository(path, realPath(root), realPath(cwd))
  return {
    reports: reports.map((report) => ({...report, path: placed(report.path)})),
    problems: problems.map((problem) => ({...problem, path: problem.path === null ? null : placed(problem.path)}))
  }
}

/**
 * @param path another system's rules for paths, for tests
 */
export function pathInRepository(
  file: string,
  root: string,
  cwd: string,
  path: nodePath.PlatformPath = nodePath
): string {
  const whole = path.resolve(cwd, file)
  const shown = isInside(root, whole, path) ? path.relative(root, whole) : path.normalize(file)
  return path.sep === '\\' ? shown.replaceAll('\\', '/') : shown
}

function isInside(root: string, file: string, path: nodePath.PlatformPath = nodePath): boolean {
  const way = path.relative(root, file)
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)
}

/** A temporary folder may be reached through a link; git names the real one. */
function realPath(folder: string): string {
  try {
    return fs.realpathSync(folder)
  } catch {
    return nodePath.resolve(folder)
  }
}
