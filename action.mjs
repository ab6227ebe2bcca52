// What `action.yml` runs on GitHub: the command line with annotations. It needs no package beside the bundle.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import {fileURLToPath} from 'node:url'

const cli = fileURLToPath(new URL('dist/cli.js', import.meta.url))
const event = JSON.parse(fs.readFileSync(process.env.GITHUB_EVENT_PATH ?? '/dev/null', 'utf8') || '{}')
const lines = (text = '') => text.split('\n').map((line) => line.trim()).filter(Boolean)
const words = (text = '') => text.split(/\s+/).filter(Boolean)
const git = (...args) => spawnSync('git', args, {stdio: ['ignore', 'inherit', 'inherit']}).status === 0

if (!fs.existsSync(cli)) fail('this commit has no bundle, use a released version')
const base = baseOfFork(event.pull_request)
// On a pull request from a fork the base branch decides: a stranger cannot switch rules off.
const from = base ? ['--config-from', base] : []
const args = ['--format', 'github', ...from, ...words(process.env.INPUT_ARGS), '--', ...lines(process.env.INPUT_PATHS)]
const {status} = spawnSync(process.execPath, [cli, ...args], {stdio: 'inherit'})
process.exit(status ?? 2)

/** The commit that a pull request from another repository wants to change, made known to git. */
function baseOfFork(pullRequest) {
  if (!pullRequest || pullRequest.head.repo?.full_name === pullRequest.base.repo.full_name) return undefined
  const {sha} = pullRequest.base
  if (!git('cat-file', '-e', `${sha}^{commit}`) && !git('fetch', '--quiet', '--depth=1', 'origin', sha))
    fail(`the commit ${sha} of the base branch cannot be fetched, so its configuration is not known`)
  return sha
}

function fail(reason) {
  process.stdout.write(`::error title=outagelint::${reason}\n`)
  process.exit(2)
}
