import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {pathInRepository, repositoryRoot} from '../../src/cli/output/repository-paths.ts'
import {run} from '../command-line.ts'

const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-paths-')))
afterAll(() => fs.rmSync(root, {recursive: true}))
const docs = path.join(root, 'docs')
fs.mkdirSync(docs)
fs.writeFileSync(path.join(docs, 'a.md'), '# Outage\n\nIt began on [insert date] and many services failed.\n')
spawnSync('git', ['init', '-q'], {cwd: root})

const formats = ['github', 'gitlab', 'sarif', 'junit', 'checkstyle', 'rdjson']
const reports = async (where: string, pattern: string, env: NodeJS.ProcessEnv): Promise<string[]> => {
  const given = formats.flatMap((name) => ['--format', `${name}=${path.join(root, name)}.out`])
  await run([...given, pattern], {cwd: where, env})
  return formats.map((name) => fs.readFileSync(path.join(root, `${name}.out`), 'utf8'))
}

test.each<[string, string, string, NodeJS.ProcessEnv]>([
  ['the folder of the run', root, '.', {}],
  ['a folder below the root, named by git', docs, '.', {}],
  ['an absolute path', docs, path.join(docs, 'a.md'), {}],
  ['a folder below the workspace of GitHub', docs, './a.md', {GITHUB_WORKSPACE: root}],
  ['a folder below the project of GitLab', docs, '../docs', {CI_PROJECT_DIR: root}]
])('from %s every format names the file from the root', async (_name, where, pattern, env) => {
  const {GITHUB_WORKSPACE, CI_PROJECT_DIR, GITHUB_STEP_SUMMARY, ...own} = process.env
  for (const [index, report] of (await reports(where, pattern, {...own, ...env})).entries()) {
    expect(report, formats[index]).toContain('docs/a.md')
    expect(report.replace(/https:\/\/\S+/g, ''), formats[index]).not.toMatch(/[./]\/?docs\/a\.md/)
  }
})

test.each([
  ['a.md', 'C:\\repo', 'C:\\repo\\docs', 'docs/a.md'],
  ['.\\posts\\a.md', 'C:\\repo', 'C:\\repo', 'posts/a.md'],
  ['C:\\repo\\posts\\a.md', 'c:\\repo', 'C:\\repo', 'posts/a.md'],
  ['D:\\other\\a.md', 'C:\\repo', 'C:\\repo', 'D:/other/a.md'],
  ['..\\a.md', 'C:\\repo', 'C:\\repo', '../a.md'],
  ['\\\\server\\share\\a.md', '\\\\server\\share', 'C:\\repo', 'a.md']
])('on Windows %s below %s, from %s, is %s', (file, top, cwd, expected) => {
  expect(pathInRepository(file, top, cwd, path.win32)).toBe(expected)
})

test('a workspace that the run is not in does not count', () => {
  expect(repositoryRoot({GITHUB_WORKSPACE: docs}, root)).toBe(root)
})
