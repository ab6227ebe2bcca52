import fs from 'node:fs/promises'
import path from 'node:path'
import {configNames} from '../../config/load.ts'
import {UsageError} from '../options/usage-error.ts'
import {version} from '../options/version.ts'

const config = `# What outagelint checks here. What holds for a file: outagelint --print-config FILE

extends: recommended          # or all: also the rules that are off unless they are named

# profile: postmortem         # or report, status, notice, news, analysis, template; otherwise as each article reads

# rules:                      # all of them: outagelint rules
#   no-boilerplate: off       # off, warning or error
#   no-placeholder: [error, {allow: ["[REDACTED]"]}]

overrides:                    # later ones win
  - files: ["**/templates/**"]
    template: true            # there to be copied and filled in

ignore: []                    # globs, relative to this file; .gitignore holds too
`

const workflow = (version: string): string => `name: outagelint
on:
  pull_request:
  push:
    branches: [main, master]
permissions:
  contents: read
jobs:
  articles:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: outagelint/outagelint@v${version.split('.')[0]}
        with:
          paths: .
`

const gitlabJob = `outagelint:
  script: npx outagelint --format text --format gitlab=quality.json .
  artifacts: {reports: {codequality: quality.json}}
`

const next = `
Next
  outagelint .                                            check what is here
  outagelint --baseline known.json --update-baseline .    know what is here, tell what is new
`

/**
 * Writes a configuration and a workflow for GitHub into the present folder, and tells what to do next. What is there
 * already stays.
 */
export async function init(rest: readonly string[]): Promise<string> {
  if (rest.length > 0) throw new UsageError('`init` takes nothing: it writes into the present folder')
  const told: string[] = []
  const there = (await fs.readdir('.')).find(
    (name) => name !== 'package.json' && (configNames as readonly string[]).includes(name)
  )
  told.push(there ? `kept   ${there}\n` : await written('outagelint.yaml', config))
  const hasGitlab = await fs.access('.gitlab-ci.yml').then(
    () => true,
    () => false
  )
  if (hasGitlab) told.push(`add    to .gitlab-ci.yml:\n\n${gitlabJob.replace(/^/gm, '  ').trimEnd()}\n`)
  else told.push(await written('.github/workflows/outagelint.yml', workflow(version())))
  return told.join('') + next
}

async function written(file: string, text: string): Promise<string> {
  await fs.mkdir(path.dirname(file), {recursive: true})
  try {
    await fs.writeFile(file, text, {flag: 'wx'})
    return `wrote  ${file}\n`
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return `kept   ${file}\n`
  }
}
