import fs from 'node:fs'

export interface Pattern {
  readonly source: string
  readonly flags: string
}

/** All patterns of the build, by how they are written. */
export function patternsOfBuild(): Map<string, Pattern> {
  const patterns = JSON.parse(fs.readFileSync('dist/patterns.json', 'utf8')) as Pattern[]
  return new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]))
}
