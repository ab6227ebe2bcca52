import fs from 'node:fs'
import {expect, test} from 'vitest'
import {profileOf, voiceOf} from '../src/analysis/profile/index.ts'
import {subjectOf} from '../src/analysis/subject/index.ts'
import {check, read} from '../src/check/index.ts'

const folder = 'fixtures/kinds'
const kinds: Readonly<Record<string, readonly string[]>> = {
  analysis: ['incident', 'analysis', 'third-party'],
  cstate: ['incident', 'status', 'first-hand'],
  maintenance: ['incident', 'notice'],
  news: ['incident', 'news', 'third-party'],
  passive: ['incident', 'postmortem', 'first-hand'],
  readme: ['other'],
  seo: ['incident', 'news', 'third-party'],
  upptime: ['incident', 'status', 'first-hand']
}

test('each kind is there in two languages', () => {
  const names = fs.readdirSync(folder).map((name) => name.split('.')[0] as string)
  expect([...new Set(names)].sort()).toEqual(Object.keys(kinds).sort())
  expect(names).toHaveLength(2 * Object.keys(kinds).length)
})

test.each(fs.readdirSync(folder))('%s is read as what it is', (name) => {
  const article = read(fs.readFileSync(`${folder}/${name}`, 'utf8'))
  const expected = kinds[name.split('.')[0] as string] as readonly string[]
  const got = [subjectOf(article).name, profileOf(article).name, voiceOf(article).speaker]
  expect(got.slice(0, expected.length)).toEqual(expected)
})

const templates = [
  '# Post-mortem: [insert title]\n\nOn [insert date] [insert service] was down.\n',
  '# Vorlage: Nachbereitung\n\n## Ursache\n',
  '# Postmortem: <nombre del fallo>\n\n- Inicio: YYYY-MM-DD HH:MM\n- Fin: YYYY-MM-DD HH:MM\n\nLa página falló.\n'
]
test.each(templates)('a template is told by its form: %j', (text) => {
  expect(profileOf(read(text)).name).toBe('template')
})

test('a kind that does not show asks for nothing', () => {
  const text = '# The mirror went down on 3 March 2024\n\nIts lease had run out, and every download was refused.\n'
  expect(profileOf(read(text)).name).toBe('unsure')
  expect(check(text).filter(({category}) => category === 'section' || category === 'source')).toEqual([])
})

test('the title counts before states in headings', () => {
  const text = `# Postmortem: subscriptions not activated\n\n## Monitoring\n\nWe count.\n\n## Action items\n\n### Completed\n\n- Check errors.\n\n### In progress\n\n- Ann adds an alert.\n`
  expect(profileOf(read(text)).name).toBe('postmortem')
})

test('whoever names the kind names who speaks', () => {
  expect(voiceOf(read('---\nprofile: notice\n---\n# Router\n')).speaker).toBe('first-hand')
  expect(voiceOf(read('---\nprofile: analysis\n---\n# Router\n')).speaker).toBe('third-party')
  expect(read('---\nprofile: template\n---\n# Router\n').template).toBe(true)
})
