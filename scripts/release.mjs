// Tags a release. `dist` is in no commit of the main line, yet GitHub runs an action from its tag alone: the tag names
// a commit beside the main line that has `dist` too. Nothing is pushed.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const {version} = JSON.parse(fs.readFileSync('package.json', 'utf8'))
// An index of its own: the working tree and what is staged there stay as they are.
const index = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'release-')), 'index')
const git = (...args) =>
  execFileSync('git', args, {encoding: 'utf8', env: {...process.env, GIT_INDEX_FILE: index}}).trim()

if (execFileSync('git', ['status', '--porcelain'], {encoding: 'utf8'})) throw new Error('Commit first')
git('read-tree', 'HEAD')
git('add', '--force', 'dist/cli.js', 'dist/cli-*.js', 'dist/cli-*.cjs', 'dist/outagelint.schema.json')
const commit = git('commit-tree', git('write-tree'), '-p', 'HEAD', '-m', `outagelint ${version}`)
git('tag', `v${version}`, commit)
git('tag', '--force', `v${version.split('.')[0]}`, commit)
process.stdout.write(
  `v${version} is ${commit}; publish it: git push --force origin v${version} v${version.split('.')[0]} && npm publish\n`
)
