import fs from 'node:fs'

/** The version of the package, which stands beside the bundle. */
export const version = (): string =>
  JSON.parse(fs.readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
