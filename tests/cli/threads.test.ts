import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {manyTexts} from '../../src/worker/index.ts'
import {run as runIn} from '../command-line.ts'

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-threads-'))
afterAll(() => fs.rmSync(cwd, {recursive: true}))

const run = (...args: string[]) => runIn(args, {cwd})

test('many texts give the same report byte for byte, whatever the number of threads', async () => {
  // More text than is checked without a thread; the sizes differ, so that later files are done before earlier ones.
  for (let index = 0; index < 40; index++)
    fs.writeFileSync(
      path.join(cwd, `${index}.md`),
      `# Outage ${index}\n\nOn [insert date].\n\n\`\`\`\n${'09:14 queue full, again\n'.repeat((index * 97) % 600)}\`\`\`\n`
    )
  fs.writeFileSync(path.join(cwd, '7-deep.md'), `${'- '.repeat(3000)}a`)
  const one = await run('--no-cache', '--format', 'json', '--threads', '1', '.')
  const four = await run('--no-cache', '--format', 'json', '--threads', '4', '.')
  expect(four).toEqual(one)
  expect(one.status).toBe(2)
  expect(one.stderr).toContain('./7-deep.md: not checked')
  const entries: {problem?: string}[] = JSON.parse(one.stdout)
  expect(entries.filter(({problem}) => problem === undefined)).toHaveLength(40)
})

test('a short text that holds the parser is stopped too', async () => {
  fs.mkdirSync(path.join(cwd, 'short'))
  fs.writeFileSync(path.join(cwd, 'short/a.md'), `![^a]\n\n${']'.repeat(16_000)}`)
  const {status, stdout, stderr} = await run('--timeout', '0.05', 'short/a.md')
  expect(stderr).toBe('outagelint: short/a.md: not checked: takes longer than 0.05 s to read\n')
  expect(stdout).not.toContain('no issues')
  expect(status).toBe(2)
})

test('a text that takes too much memory is told, and the others are finished', () => {
  // The bundle with a smaller limit, for no text of the size that is read takes as much as the true one in every version.
  const folder = path.join(cwd, 'small')
  fs.mkdirSync(folder)
  fs.writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}')
  let changed = 0
  for (const name of fs.readdirSync('dist').filter((name) => /^cli.*\.c?js$/.test(name))) {
    const chunk = fs.readFileSync(`dist/${name}`, 'utf8')
    const small = chunk.includes('maxOldGenerationSizeMb') ? chunk.replace(/\b1536\b/, '64') : chunk
    if (small !== chunk) changed++
    fs.writeFileSync(path.join(folder, name), small)
  }
  // Chunks of builds before may lie beside.
  expect(changed).toBeGreaterThan(0)
  const cli = path.join(folder, 'cli.js')
  fs.mkdirSync(path.join(cwd, 'memory'))
  fs.writeFileSync(path.join(cwd, 'memory/a.md'), `# A\n\n${'*a* [b](c) `d` '.repeat(20_000)}`)
  fs.writeFileSync(path.join(cwd, 'memory/b.md'), `On [insert date].\n\n${'Fine. '.repeat(4000)}`)
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, '--no-cache', '--threads', '1', 'memory'], {
    cwd,
    encoding: 'utf8'
  })
  expect(stderr).toBe('outagelint: memory/a.md: not checked: takes more than 64 MB of memory to read\n')
  expect(stdout).toContain('memory/b.md')
  expect(status).toBe(2)
})

test('the bundle checks long texts in its threads as the files of a build do', async () => {
  fs.writeFileSync(
    path.join(cwd, 'long.md'),
    `On [insert date].\n\n\`\`\`\n${'09:14 queue full, again\n'.repeat(1000)}\`\`\`\n`
  )
  const args = ['--no-cache', 'long.md']
  const {status, stdout} = spawnSync(process.execPath, [path.resolve('dist/cli.js'), ...args], {cwd, encoding: 'utf8'})
  expect(stdout).toContain('no-placeholder')
  expect(await run(...args)).toMatchObject({status, stdout})
})

test('the engine knows what it is told for a run over many files', () => {
  fs.mkdirSync(path.join(cwd, 'many'))
  for (let index = 0; index < manyTexts; index++)
    fs.writeFileSync(path.join(cwd, `many/${index}.md`), 'On [insert date].\n')
  const args = [path.resolve('dist/cli.js'), '--no-cache', '--threads', '1', '--quiet', 'many']
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd, encoding: 'utf8'})
  // It prints a line about a flag that it lacks.
  expect(stderr).toBe('')
  expect(stdout.match(/no-placeholder/g)).toHaveLength(manyTexts)
  expect(status).toBe(1)
})
