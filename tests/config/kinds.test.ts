import fs from 'node:fs'
import path from 'node:path'
import {Ajv} from 'ajv'
import {expect, test} from 'vitest'
import {loadConfig} from '../../src/config/load.ts'
import {freshRepository} from './repository.ts'

const {cwd, write, run} = freshRepository()
const reasonsIn = async (name: string): Promise<string[]> => {
  const [file] = JSON.parse((await run('--format', 'json', name)).stdout)
  return file.messages.map(({reason}: {reason: string}) => reason)
}

const config = `kinds:
  security-review:
    like: postmortem
    sections: [{title: Summary}, {title: Who was told}]
  door-log:
    like: status
    form: forms/door.md
overrides:
  - files: ["security/**"]
    profile: security-review
`
const review =
  '# A key was lost\n\n## Summary\n\nOn 4 May 2024 a key of the press was lost by 10:00 UTC. We changed the lock.\n'
const asked = 'Add the section “Who was told”: the form asks for it'

test('front matter or an override names a kind of the house, whose form is asked for', async () => {
  write({
    'outagelint.yaml': config,
    'forms/door.md': '## Door\n\n## Hour\n',
    'security/a.md': review,
    'b.md': `---\nprofile: security-review\n---\n${review}`,
    'c.md': '---\nprofile: door-log\n---\n# The door\n\n## Door\n\nIt is open since 10:00 UTC on 4 May 2024.\n',
    'd.md': review
  })
  expect(await reasonsIn('security/a.md')).toEqual([asked])
  expect(await reasonsIn('b.md')).toEqual([asked])
  expect(await reasonsIn('c.md')).toEqual(['Add the section “Hour”: the form asks for it'])
  expect(await reasonsIn('d.md')).not.toContain(asked)
  expect(JSON.parse((await run('outline', '--format', 'json', 'c.md')).stdout)[0]).toMatchObject({
    subject: 'incident',
    profile: 'status',
    voice: 'first-hand'
  })
  const shown = JSON.parse((await run('--print-config', 'security/a.md')).stdout)
  expect(shown).toMatchObject({profile: 'postmortem', kinds: ['security-review', 'door-log']})
  expect((await run('forms/door.md')).stderr).toContain('ignored')
})

test('a kind without a form is read as the one that it is like, a report unless it says otherwise', async () => {
  write({'outagelint.yaml': 'kinds: {letter: {}}\n', 'a.md': `---\nprofile: letter\n---\n${review}`})
  const [{profile}] = JSON.parse((await run('outline', '--format', 'json', 'a.md')).stdout)
  expect(profile).toBe('report')
})

const faultOf = (config: string): string => {
  write({'outagelint.yaml': config})
  try {
    loadConfig(path.relative('.', path.join(cwd(), 'outagelint.yaml')))
    return 'none'
  } catch (error) {
    return (error as Error).message.replace(path.relative('.', cwd()), '.').replaceAll('\\', '/')
  }
}
const ownName = 'a kind needs a name of its own in small letters, such as `security-review`'

test.each([
  ['kinds: [a]\n', ':1: `kinds` must be keys with values, not'],
  ['kinds:\n  news: {}\n', `:2: ${ownName}, not \`news\``],
  ['kinds:\n  Door log: {}\n', `:2: ${ownName}, not \`Door log\``],
  ['kinds:\n  a: b\n', ':2: a kind must be keys with values, not `b`'],
  ['kinds:\n  a:\n    lik: news\n', ':3: unknown key `lik`'],
  ['kinds:\n  a:\n    like: new\n', ':3: unknown like `new`'],
  ['kinds:\n  a:\n    form: ../a.md\n', ':3: `form` must be a Markdown file in this folder or below, not `../a.md`'],
  ['kinds:\n  a:\n    form: a.md\n', ':3: `form` cannot be used: a.md is no file'],
  ['kinds:\n  a:\n    sections:\n      - {titel: A}\n', ':4: unknown key `titel`'],
  ['kinds:\n  door-log: {}\nprofile: dor-log\n', ':3: unknown profile `dor-log`'],
  [
    `kinds:\n${Array.from({length: 21}, (_, index) => `  a${index}: {}\n`).join('')}`,
    ':1: `kinds` has 21 entries: at most 20 are read'
  ],
  ['kinds:\n  a: {}\nprofile: constructor\n', 'unknown profile `constructor`']
])('%j is told with its place', (config, reason) => {
  expect(faultOf(config)).toContain(reason)
})

test('the schema for editors knows kinds', () => {
  const valid = new Ajv({strict: false}).compile(JSON.parse(fs.readFileSync('dist/outagelint.schema.json', 'utf8')))
  const kinds = {'security-review': {like: 'postmortem', form: 'a.md', sections: [{title: 'A'}]}}
  expect(valid({kinds, profile: 'security-review'})).toBe(true)
  expect(valid({kinds: {news: {}}})).toBe(false)
  expect(valid({kinds: {a: {like: 'letter'}}})).toBe(false)
  expect(valid({profile: 'No Name'})).toBe(false)
})
