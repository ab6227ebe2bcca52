import fs from 'node:fs'

/**
 * A file of the package, found from the nearest `package.json` above: the bundle, the files of a build and the sources
 * lie at different depths.
 *
 * @param name from the root of the package
 */
export function packageFile(name: string): URL {
  let folder = new URL('.', import.meta.url)
  while (!fs.existsSync(new URL('package.json', folder)) && folder.pathname !== '/') folder = new URL('..', folder)
  return new URL(name, folder)
}
