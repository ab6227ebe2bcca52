// What `action.yml` runs on GitHub: the command line with annotations. It needs no package beside the bundle.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import {fileURLToPath} from 'node:url'

const cli = fileURLToPath(new URL('dist/cli.js', import.meta.url))
const event = JSON.parse(fs.readFileSync(process.env.GITHUB_EVENT_PATH ?? '/dev/null', 'utf8') || '{}')
const lines = (text = '') => text.split('\n').map((line) => line.trim()).filter(Boolean)
const words = (text = '') => text.split(/\s+/).filter(Boolean)
const git = (...args) => spawnSync('git', args, {encoding: 'utf8'})
const succeeds = (...args) => git(...args).status === 0

if (!fs.existsSync(cli)) fail('this commit has no bundle, use a released version')
const base = baseCommit()
// What is not yet part of a branch of the house may be a stranger's, who must not switch rules off.
const from = succeeds('merge-base', '--is-ancestor', 'HEAD', base) ? [] : ['--config-from', base]
const args = ['--format', 'github', ...from, ...words(process.env.INPUT_ARGS), '--', ...lines(process.env.INPUT_PATHS)]
const {status} = spawnSync(process.execPath, [cli, ...args], {stdio: 'inherit'})
process.exit(status ?? 2)

/** The base of a pull request, or else the newest commit of the default branch; git has it afterwards. */
function baseCommit() {
  const sha = event.pull_request?.base.sha
  if (sha && succeeds('cat-file', '-e', `${sha}^{commit}`)) return sha
  const url = event.repository?.clone_url
  if (!url) fail('the event names no repository, so no configuration can be trusted')
  // A depth would cut the history of a whole clone. `origin` may be the fork.
  const depth = git('rev-parse', '--is-shallow-repository').stdout.trim() === 'true' ? ['--depth=1'] : []
  const {status, stderr} = git('fetch', '--quiet', '--no-tags', ...depth, url, sha ?? 'HEAD')
  if (status === 0) return git('rev-parse', 'FETCH_HEAD').stdout.trim()
  process.stderr.write(stderr)
  fail(`${sha ? `the commit ${sha} of the base branch` : 'the default branch'} cannot be fetched, so its configuration is not known`)
}

function fail(reason) {
  process.stdout.write(`::error title=outagelint::${reason}\n`)
  process.exit(2)
}
