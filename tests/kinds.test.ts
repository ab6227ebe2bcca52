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
  `# Title\n\n> In UTC.\n\n${['Summary', 'Timeline', 'Cause', 'Repair'].map((title) => `## ${title}`).join('\n\n')}\n`,
  '# Post-mortem: [insert title]\n\nOn [insert date] [insert service] was down.\n',
  '# Vorlage: Nachbereitung\n\n## Ursache\n',
  '# YYYYMMDD-disk\n\n## Summary\n\n## Impact\n',
  '# Blameless post-mortem\n\n## Summary\n\n## Impact\n\n## Timeline\n\n## Actions\n\n| Action | Owner |\n| --- | --- |\n| | |\n',
  '# Incident\n\n## Impact\n\nDescribe how users were hit.\n\n## Cause\n\nExplain the cause in two sentences.\n\n## Fix\n\nList all of the steps.\n\n## Next\n\nAdd any tickets.\n',
  '# Informe\n\n- **Título:** *(por ejemplo, "El correo")*\n- **Inicio:** AAAA-MM-DD\n- **Impacto:** *(cuántos usuarios)*\n- **Causa:** *(explique la causa)*\n',
  '# Incident report\n\n**Date:**\n**Author:**\n\n## Summary\n\n_What happened, in two sentences._\n\n## Impact\n\n_Who was hit?_\n\n## Timeline\n\n| Time | Event |\n| --- | --- |\n| | |\n',
  '# Résumé\n\n- Durée :\n- Impact :\n- Cause :\n- Correctif :\n',
  '# Known issue\n\n| Field | Value |\n| --- | --- |\n| Impact | data loss / latency / cosmetic |\n| Severity | critical / high / low |\n| Since | xxxx / xx / xx |\n| Owner | |\n',
  '---\nname: Maintenance\nabout: tell of work on the presses\nlabels: maintenance\n---\n## Why\n\nThe belt is worn.\n',
  '# Postmortem: <nombre del fallo>\n\n- Inicio: YYYY-MM-DD HH:MM\n- Fin: YYYY-MM-DD HH:MM\n\nLa página falló.\n'
]
test.each(templates)('a template is told by its form: %j', (text) => {
  expect(profileOf(read(text)).name).toBe('template')
})

test.each([
  [
    'a form whose orders were left above the answers',
    '---\ndate: 2024-05-03\n---\n# Belt torn\n\n## Leadup\n\n*List what happened in it*\n\nThe belt was torn, and nobody read the paper for an hour.\n\n## Impact\n\n*List what happened in it*\n\nThe belt was torn, and nobody read the paper for an hour.\n\n## Detection\n\n*List what happened in it*\n\nThe belt was torn, and nobody read the paper for an hour.\n\n## Response\n\n*List what happened in it*\n\nThe belt was torn, and nobody read the paper for an hour.\n\n## Recovery\n\n*List what happened in it*\n\nThe belt was torn, and nobody read the paper for an hour.\n'
  ],
  [
    'one label of many with nothing behind it',
    '# Post-mortem: belt torn\n\n- Impact: all readers\n- Cause: a torn belt\n- Start: 10:00\n- Next:\n'
  ],
  [
    'actions of a post-mortem',
    '# Post-mortem: belt torn\n\nThe belt was torn.\n\n## Actions\n\n- Describe the belt in the handbook\n- Sew it\n- Ring when it tears\n- Watch it\n'
  ],
  [
    'a folded label',
    '# Post-mortem: belt torn\n\n- Impact:\n  - all readers\n- Cause:\n  - a torn belt\n- Fix:\n  - sewn\n- Next:\n  - watch it\n'
  ]
])('an article is no template for %s', (_, text) => {
  expect(profileOf(read(text)).name).not.toBe('template')
})

const page = '---\nsection: issue\nresolved: true\nseverity: notice\n---\n'
test.each([
  ['notice', `${page}# Presses: belts replaced\n\nThe presses will be offline for two hours on Monday.\n`],
  [
    'status',
    '# Presses hors service\n\nMise à jour de 18:15: les presses tournent.\n\nMise à jour de 17:55: le disque est plein.\n'
  ],
  [
    'status',
    '# Prensas fuera de servicio\n\nActualización de las 18:15: las prensas funcionan.\n\nActualización de las 17:55: el disco está lleno.\n'
  ],
  [
    'status',
    '# Prensas fora do ar\n\nAtualização das 18:15: as prensas funcionam.\n\nAtualização das 17:55: o disco está cheio.\n'
  ],
  [
    'status',
    '# Ausfall der Pressen\n\nAktualisierung von 18:15: die Pressen laufen.\n\nAktualisierung von 17:55: die Platte ist voll.\n'
  ],
  ['notice', `${page}# Prensas\n\nA partir de segunda as prensas entrarão em manutenção.\n`],
  ['notice', `${page}# Prensas\n\nNa segunda as prensas ficarão indisponíveis por uma hora.\n`],
  ['notice', `${page}# Prensas\n\nEl lunes las prensas estarán temporalmente fuera de servicio.\n`],
  ['notice', `${page}# Pressen\n\nDie Presse wird am Montag in den Wartungsmodus versetzt.\n`],
  ['notice', `${page}# Pressen\n\nDie Pressen werden am Montag eine Stunde lang nicht erreichbar sein.\n`],
  ['notice', `${page}# Presse\n\nLunedì le presse saranno offline per un’ora.\n`],
  ['notice', `${page}# Upgrade of the presses to version 9\n\nNo letters are expected to be late on 4 May 2024.\n`],
  ['notice', `${page}# Wartungsarbeiten an den Pressen\n\nDie Pressen stehen am 4. Mai 2024 von 9 bis 10 Uhr.\n`],
  [
    'status',
    `${page}# Presses disrupted\n\n02:00 UTC\n\nAll is well. We thank you for your patience.\n\n---\n01:00 UTC\n\nThe belt will be replaced.\n`
  ],
  ['status', `${page}# Presses down\n\nWe will update you when we know more.\n`]
])('on a status page: %s', (kind, text) => {
  expect(profileOf(read(text)).name).toBe(kind)
})

test.each([
  [
    'Heute hatten wir um 10 Uhr einen Ausfall. Unser Drucker war gestört, und wir haben ihn neu gestartet.',
    'first-hand'
  ],
  ['Nous avons redémarré notre serveur, qui ne répondait plus depuis 10 h. Nous sommes désolés.', 'first-hand'],
  ['我们在10:00重启了服务器。本站已恢复。', 'first-hand'],
  [
    'Wie der Konzern mitteilte, standen die Pressen still. Das Unternehmen sei überrascht, sagte ein Sprecher, laut Zeitung.',
    'third-party'
  ],
  [
    'Les presses ont été arrêtées, a annoncé l’entreprise. Selon un porte-parole, la société l’a confirmé.',
    'third-party'
  ]
])('who speaks in %j', (text, speaker) => {
  expect(voiceOf(read(`# 4. 5. 2024\n\n${text}\n`)).speaker).toBe(speaker)
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

test('titles that are plain lines name the parts of a post-mortem where there are several', () => {
  const lines = [
    'Issue Summary:',
    'The sign-in of our shop was down from 8:00 AM to 2:00 PM UTC for 30% of users.',
    'Root Cause: A release brought a bug that stopped the service for sign-in.',
    'Timeline:',
    '8:00 AM: An alert told of it.',
    '9:00 AM: The disks were full of logs, but this was not it.',
    '1:00 PM: The release was rolled back.',
    'Root Cause and Resolution:',
    'The release was not tested against a copy of the accounts. It was rolled back, and the shop was open again.',
    'Corrective and Preventative Measures:',
    'Test releases against a copy of the accounts.'
  ]
  expect(profileOf(read(lines.join('\n\n'))).name).toBe('postmortem')
})

test('messages in one paragraph, a line for each, are several', () => {
  const text =
    '# Presses\n\nThe presses stand still, and nobody knows why.\\\n**Update, 12:43:** it is the belt.\\\n**Update, 13:10:** a new one is sewn.\n'
  expect(profileOf(read(text)).name).toBe('status')
})

test('a speech that goes on in the next paragraph is not the writer’s', () => {
  const text =
    "# Presses fall silent at Northwind\n\nA spokesman said: 'We've been told of this and we're looking into it.\n\n'We have had no such day before.\n"
  expect(voiceOf(read(text)).speaker).toBe('third-party')
})

test('of front matter that is no YAML the lines that are tell', () => {
  const text =
    "---\nstatus: resolved\nseverity: high\nnote: 'The belt\nwas torn.'\n---\n# Presses\n\nThe belt was torn.\n"
  expect(profileOf(read(text)).name).toBe('status')
})
