import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {rules} from '../../src/catalogue.ts'
import {addKnown} from '../../src/check/baseline.ts'
import {changeBaseline} from '../../src/check/baseline-file.ts'
import {fingerprintsOf, mergingRules} from '../../src/check/fingerprint.ts'
import {check} from '../../src/check/index.ts'
import {readCarets} from '../caret.ts'
import {run as runIn} from '../command-line.ts'

const ids = rules.map(({id}) => id)

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-baseline-'))
afterAll(() => fs.rmSync(cwd, {recursive: true}))
const write = (name: string, text: string): void => fs.writeFileSync(path.join(cwd, name), text)
const read = (name: string): string => fs.readFileSync(path.join(cwd, name), 'utf8')
const run = (...args: string[]) => runIn(args, {cwd})

test('a baseline silences what was there, wherever it moves, and tells what is stale', async () => {
  write('a.md', 'On [insert date].\n\nOn [insert date].\n')
  expect((await run('--baseline', 'known.json', 'a.md')).status).toBe(2)
  expect((await run('--baseline', 'known.json', '--update-baseline', 'a.md')).status).toBe(0)
  write('a.md', '# New title\n\nMore.\n\nOn [insert date].\n\nOn [insert   date].\n\nOn [insert date].\n')
  const more = await run('--baseline', 'known.json', 'a.md')
  expect(more.stdout.match(/no-placeholder/g)).toHaveLength(1)
  expect(more.status).toBe(1)
  write('a.md', 'Fine.\n')
  const {status, stderr} = await run('--baseline', 'known.json', 'a.md')
  expect(status).toBe(0)
  expect(stderr).toContain('2 findings known there and gone')
  write('known.json', '{"version": 9}')
  expect(await run('--baseline', 'known.json', 'a.md')).toMatchObject({
    status: 2,
    stdout: expect.not.stringContaining('no findings')
  })
})

test('a configuration can name its baseline; each file is held against the one that holds for it', async () => {
  fs.mkdirSync(path.join(cwd, 'site/old'), {recursive: true})
  write('site/outagelint.yaml', 'baseline: old/known.json\n')
  write('site/old/a.md', 'On [insert date].\n')
  write('site.md', 'On [insert date].\n')
  expect(await run('--update-baseline', 'site.md')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('name the baseline to update: --baseline FILE')
  })
  expect((await run('site')).stderr).toContain('site/old/known.json: no such baseline')
  expect((await run('--update-baseline', 'site')).status).toBe(0)
  expect(Object.keys(JSON.parse(read('site/old/known.json')).files)).toEqual(['a.md'])
  const {status, stdout} = await run('site', 'site.md')
  expect(status).toBe(1)
  expect(stdout.match(/no-placeholder/g)).toHaveLength(1)
  expect((await run('--print-config', 'site/old/a.md')).stdout).toContain('"baseline": "site/old/known.json"')
  for (const outside of ['../known.json', '/etc/known.json', 'C:\\\\known.json', 'a/../../known.json']) {
    write('site/outagelint.yaml', `baseline: "${outside}"\n`)
    expect(await run('--update-baseline', 'site')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('must be a file in this folder or below')
    })
  }
  // A file that is none of ours is not written over.
  write('site/outagelint.yaml', 'baseline: package.json\n')
  write('site/package.json', '{"name": "site"}')
  expect((await run('--update-baseline', 'site')).status).toBe(2)
  expect(read('site/package.json')).toBe('{"name": "site"}')
})

test('entries of files that are gone are stale, and --update-baseline forgets them and nothing else', async () => {
  write('a.md', 'On [insert date].\n')
  write('b.md', 'On [insert date].\n')
  fs.rmSync(path.join(cwd, 'known.json'))
  expect((await run('--baseline', 'known.json', '--update-baseline', 'a.md', 'b.md')).stderr).toContain(
    'knows 2 findings in 2 files now'
  )
  fs.rmSync(path.join(cwd, 'b.md'))
  const {stdout, stderr} = await run('--baseline', 'known.json', 'a.md')
  expect(stderr).toContain('1 finding known there and gone')
  expect(stdout).toContain('1 known finding left out')
  expect((await run('--baseline', 'known.json', '--update-baseline', 'a.md')).stderr).toContain(
    'knows 1 finding in 1 file now'
  )
})

test('a file that is no baseline is never written over', async () => {
  write('notes.txt', 'mine')
  const {status, stderr} = await run('--baseline', 'notes.txt', '--update-baseline', '.')
  expect(stderr).toContain('notes.txt: is no baseline')
  expect(status).toBe(2)
  expect(fs.readFileSync(path.join(cwd, 'notes.txt'), 'utf8')).toBe('mine')
})

test('a file may be called like a property of every object', async () => {
  const folder = path.join(cwd, 'names')
  fs.mkdirSync(folder)
  const names = ['__proto__', 'constructor', 'toString']
  for (const name of names) fs.writeFileSync(path.join(folder, name), 'On [insert date].\n')
  const known = (...more: string[]) =>
    run('--baseline', 'names/known.json', ...more, ...names.map((name) => `names/${name}`))
  write('names/known.json', '{"version": 1, "files": {}}')
  expect(await known()).toMatchObject({status: 1, stderr: ''})
  expect((await known('--update-baseline')).stderr).toContain('knows 3 findings in 3 files now')
  expect(await known()).toMatchObject({status: 0, stdout: expect.stringContaining('3 known findings left out')})
})

test('findings that are added at the same time are all known, with what others wrote', async () => {
  write('at-once.json', '{"version": 1, "files": {"other.md": ["theirs"]}}')
  const [file, article] = [path.join(cwd, 'at-once.json'), path.join(cwd, 'a.md')]
  await Promise.all(['one', 'two', 'three', 'two'].map((name) => addKnown(file, article, [name])))
  expect(JSON.parse(read('at-once.json')).files).toEqual({'other.md': ['theirs'], 'a.md': ['one', 'two', 'three']})
})

test('what somebody else writes while a finding is added is kept', async () => {
  write('shared.json', '{"version": 1, "files": {}}')
  const file = path.join(cwd, 'shared.json')
  let first = true
  await changeBaseline(file, false, (entries) => {
    if (first) write('shared.json', '{"version": 1, "files": {"other.md": ["theirs"]}}')
    first = false
    entries.set('a.md', ['ours'])
  })
  expect(JSON.parse(read('shared.json')).files).toEqual({'a.md': ['ours'], 'other.md': ['theirs']})
})

test('a baseline is not written by way of a link out of the tree, unless --follow asks for it', async () => {
  fs.mkdirSync(path.join(cwd, 'tree/.git'), {recursive: true})
  fs.mkdirSync(path.join(cwd, 'elsewhere'))
  write('tree/a.md', 'On [insert date].\n')
  const empty = '{"version": 1, "files": {}}'
  write('elsewhere/known.json', empty)
  fs.symlinkSync('../elsewhere/known.json', path.join(cwd, 'tree/known.json'))
  const update = (...more: string[]) => run('--baseline', 'tree/known.json', '--update-baseline', ...more, 'tree/a.md')
  expect(await update()).toMatchObject({
    status: 2,
    stderr:
      'outagelint: tree/known.json: cannot be written: the link tree/known.json leads out of the tree, and only --follow writes there\n'
  })
  await expect(addKnown(path.join(cwd, 'tree/known.json'), path.join(cwd, 'tree/a.md'), ['one'])).rejects.toThrow(
    'leads out of the tree'
  )
  expect(read('elsewhere/known.json')).toBe(empty)
  expect((await update('--follow')).status).toBe(0)
  expect(read('elsewhere/known.json')).toContain('a.md')
})

test('a reviewer reads in a baseline which rule is silenced where; what is longer than a line is cut', async () => {
  write('read.md', `# Outage\n\nIt began on [insert date] at [insert\n the time \u202eand ${'more '.repeat(20)}].\n`)
  const update = () => run('--baseline', 'read.json', '--only', 'no-placeholder', '--update-baseline', 'read.md')
  await update()
  const {version, files} = JSON.parse(read('read.json'))
  expect(version).toBe(2)
  expect(files['read.md'].map((entry: string) => entry.replace(/^[0-9a-f]{32} /, ''))).toEqual([
    'no-placeholder: [insert date]',
    'no-placeholder: [insert the time and more more more more more more more mor…'
  ])
  // Fingerprints alone, as before, are known too, and words are nobody's business but the reader's.
  const bare = files['read.md'].map((entry: string) => entry.slice(0, 32))
  const known = () => run('--baseline', 'read.json', '--only', 'no-placeholder', 'read.md')
  for (const [old, entries] of [
    [1, bare],
    [2, bare.map((id: string) => `${id} other words`)]
  ]) {
    write('read.json', JSON.stringify({version: old, files: {'read.md': entries}}))
    expect(await known()).toMatchObject({status: 0, stderr: ''})
  }
  await update()
  expect(JSON.parse(read('read.json'))).toEqual({version: 2, files})
  write('read.json', JSON.stringify({version: 3, files}))
  expect((await known()).stderr).toContain('read.json: is no baseline')
})

test('a finding that is added is added once, also beside entries of before', async () => {
  write('added.json', '{"version": 1, "files": {"a.md": ["one"]}}')
  await addKnown(path.join(cwd, 'added.json'), path.join(cwd, 'a.md'), ['one no-blame: forgot', 'two no-blame: erred'])
  expect(JSON.parse(read('added.json'))).toEqual({
    version: 2,
    files: {'a.md': ['one no-blame: forgot', 'two no-blame: erred']}
  })
})

test('a baseline of the version before knows what is told once for all its places now', async () => {
  fs.copyFileSync('tests/check/baseline-0.1.0.json', path.join(cwd, 'before.json'))
  for (const name of ['demo.md', 'faulty/pharmacy.md']) {
    const {text} = readCarets(fs.readFileSync(path.join('fixtures', name), 'utf8'), ids)
    // That it is a claim was not known when that baseline was written.
    write(path.basename(name), text.replace('- Increased complaints from customers.\n', ''))
    expect(check(text).some(({ruleId, causes}) => ruleId === 'no-lost-heading' && causes)).toBe(true)
  }
  // What this rule tells has changed since that baseline was written.
  const {status, stdout} = await run(
    '--baseline',
    'before.json',
    '--rule',
    'require-source=off',
    'demo.md',
    'pharmacy.md'
  )
  expect(stdout).toContain('no findings')
  expect(status).toBe(0)
})

test('what is told once for several places is known where all of them are, as baselines have them that told each', async () => {
  const article = (more = '') => `# Payments fail at Northwind

Card payments failed in all branches, Northwind said.

Share your thoughts in the comments section below! Subscribe to our newsletter.${more}
`
  const found = check(article(), {profile: 'news'}).map(({ruleId, causes}) => [ruleId, causes?.length])
  expect(found).toEqual([['no-engagement-bait', 1]])
  fs.copyFileSync('tests/check/baseline-each-place.json', path.join(cwd, 'each.json'))
  const known = (...more: string[]) => run('--baseline', 'each.json', '--profile', 'news', ...more, 'appeals.md')
  write('appeals.md', article())
  expect(await known()).toMatchObject({status: 0, stdout: expect.stringContaining('no findings')})
  // One that is new is told, with those beside it.
  write('appeals.md', article(' Please share this article with your friends.'))
  expect((await known()).stdout).toContain('Delete 3 appeals to readers')
  expect((await known('--update-baseline')).status).toBe(0)
  expect((await known()).stdout).toContain('no findings')
})

test('of a list that is told once, what is new stands first, and its fingerprint is another', async () => {
  const titles = [
    'Boxing legends of old',
    'Nine gardens in May',
    'A beef stew to love',
    'Ten quiet beaches',
    'A tenor who cooks'
  ]
  const article = (...more: string[]) =>
    `# Payments fail at Northwind\n\nCard payments failed in all branches, Northwind said.\n\n## Most popular\n\n${[...titles, ...more].map((title, at) => `- [${title}](/story/${at})`).join('\n')}\n`
  write('list.md', article())
  const known = (...more: string[]) => run('--baseline', 'list.json', '--profile', 'news', ...more, 'list.md')
  expect((await known('--update-baseline')).status).toBe(0)
  expect((await known()).stdout).toContain('no findings')
  write('list.md', article('Why cats sleep all day long'))
  const {stdout} = await known()
  expect(stdout).toContain('Remove these 6 unrelated links')
  expect(stdout.split('[cause]')[1]).toContain('Why cats sleep')
  const fingerprint = (text: string) => fingerprintsOf(check(text, {profile: 'news'}))
  expect(fingerprint(article())).toEqual(fingerprint(article()))
  expect(fingerprint(article())).not.toEqual(fingerprint(article('Why cats sleep all day long')))
})

test('the rules that tell several places at once are known by name', () => {
  expect(
    rules
      .filter(({merge}) => merge)
      .map(({id}) => id)
      .sort()
  ).toEqual([...mergingRules].sort())
})
