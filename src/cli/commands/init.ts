import fs from 'node:fs/promises'
import path from 'node:path'
import {readForm} from '../../config/forms.ts'
import {configNames} from '../../config/load.ts'
import {checkConfig} from '../../config/schema.ts'
import {disk} from '../../config/tree.ts'
import {reasonOf} from '../../rules/reason-of.ts'
import {UsageError} from '../options/usage-error.ts'
import {version} from '../options/version.ts'

const configWith = (
  form: string
): string => `# What outagelint checks here. What holds for a file: outagelint --print-config FILE

extends: recommended          # or all: also the rules that are off unless they are named

${form}# profile: postmortem         # or report, status, notice, news, analysis, template; otherwise as each article reads

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
 * Writes a configuration and a workflow for GitHub into the present folder, and says what to do next. What is there
 * already stays.
 *
 * @param form path of the template that articles are copied from
 * @throws ConfigError when the template cannot be used
 */
export async function init(rest: readonly string[], form: string | undefined): Promise<string> {
  if (rest.length > 0) throw new UsageError('`init` takes no path: it writes into the folder you are in')
  const told: string[] = []
  const key = form === undefined ? undefined : formKey(form)
  const there = (await fs.readdir('.')).find(
    (name) => name !== 'package.json' && (configNames as readonly string[]).includes(name)
  )
  const line = key ? `${key}   # what articles are copied from: its sections are asked for\n\n` : ''
  told.push(there ? `kept   ${there}\n` : await written('outagelint.yaml', configWith(line)))
  if (there && key) told.push(`add    to ${there}:\n\n  ${key}\n`)
  const hasGitlab = await fs.access('.gitlab-ci.yml').then(
    () => true,
    () => false
  )
  if (hasGitlab) told.push(`add    to .gitlab-ci.yml:\n\n${gitlabJob.replace(/^/gm, '  ').trimEnd()}\n`)
  else told.push(await written('.github/workflows/outagelint.yml', workflow(version())))
  return told.join('') + next
}

/** The key of a configuration that names a template here, once it is known to be one. */
function formKey(given: string): string {
  const form = given.replace(/^\.\//, '')
  checkConfig({form}, () => ({path: '--form'}))
  try {
    readForm(form, process.cwd(), disk)
  } catch (error) {
    throw new UsageError(`--form: ${form} ${reasonOf(error)}`)
  }
  return `"form": ${JSON.stringify(form)}`
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
