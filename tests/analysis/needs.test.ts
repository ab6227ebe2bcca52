import {describe, expect, test} from 'vitest'
import {missingOf} from '../../src/analysis/needs/index.ts'
import {languageOf} from '../../src/analysis/overview/index.ts'
import {rolesOf} from '../../src/article/outline/roles.ts'
import {check, read} from '../../src/check/index.ts'

const missing = (text: string) => missingOf(read(text))

const sentences = {
  en: 'The disk of the mail server was full, and the queue that waits for it did not move. Nobody was told by the alert, which had been sent to the address of a team that is gone. The disk was made larger in the night.',
  de: 'Die Platte des Servers war voll, und die Post wurde nicht mehr zugestellt. Der Alarm ging an ein Postfach, das niemand liest. Die Platte wurde in der Nacht vergrößert, und die Post kam mit einer Verspätung von zwei Stunden an.',
  fr: 'Le disque du serveur était plein et les messages ne sont plus partis pendant deux heures. L’alerte est arrivée dans une boîte que personne ne lit. Le disque a été agrandi dans la nuit, et les messages qui attendaient sont partis avec du retard.',
  es: 'El disco del servidor se llenó y los mensajes no salieron durante dos horas. La alerta llegó a un buzón que nadie lee. El disco fue ampliado por la noche, y los mensajes que esperaban salieron con retraso para todos los usuarios del correo.',
  pt: 'O disco do servidor ficou cheio e os e-mails não saíram por duas horas. O alerta foi para uma caixa que não é lida. O disco foi ampliado de noite, e os e-mails dos clientes saíram com atraso do que estava na fila, uma hora pelo menos.',
  it: 'Il disco del server era pieno e la posta non è partita per due ore. L’allarme è arrivato in una casella che nessuno legge. Il disco è stato ampliato nella notte, e i messaggi che aspettavano sono partiti con un ritardo di due ore per gli utenti.',
  nl: 'De schijf van de server was vol en de post werd niet meer bezorgd. Het alarm ging naar een postbus die niet gelezen wordt. De schijf is in de nacht vergroot door een collega, en de post kwam aan met een vertraging van twee uur voor het hele huis.',
  scandinavian:
    'Disken på serveren var full og e-post ble ikke sendt. Varselet gikk til en postkasse som ikke blir lest. Disken ble utvidet om natten av en kollega, og e-posten som ventet på den, ble sendt med to timers forsinkelse til alle som var berørt av det.',
  ja: 'サーバーのディスクがいっぱいになり、メールの送信が止まりました。',
  zh: '邮件服务器的磁盘已满，邮件在两个小时内没有发出。',
  ru: 'Диск почтового сервера был заполнен, и письма не отправлялись два часа.'
}

test.each(Object.entries(sentences))('prose in %s is known as that', (language, text) => {
  expect(languageOf(read(`# 2024-05-04\n\n${text}\n`))).toBe(language)
})

test('short prose is English where a title is, and otherwise nothing shows it', () => {
  expect(languageOf(read('# Impact of the outage\n\nMail.\n'))).toBe('en')
  expect(languageOf(read('# Router\n\nMail.\n'))).toBeUndefined()
})

test.each([
  ['Remediation and lessons learned', ['lessons', 'resolution']],
  ['Ursache und Behebung', ['cause', 'resolution']],
  ['Causes / Impact', ['cause', 'impact']],
  ['影响与恢复', ['impact', 'resolution']],
  ['Resulting actions', ['prevention']],
  ['Tiltak', ['prevention']],
  ['Oorzaak', ['cause']],
  ['時系列', ['timeline']],
  ['Первопричина', ['cause']],
  ['The routers of the north', []]
])('the title %s names %j', (title, roles) => {
  expect(rolesOf(title)).toEqual(expect.arrayContaining(roles))
  expect(rolesOf(title)).toHaveLength(roles.length)
})

const german = `# Nachbereitung: Post kam nicht an

## Zusammenfassung

${sentences.de}

## Auswirkungen

Am 4. Mai 2024 blieb die Post von 900 Leuten liegen.

## Zeitleiste

- 08:14 Alarm
- 09:05 Platte vergrößert

## Ursache

Eine volle Platte.

## Behebung

Eine größere Platte.

## Erkenntnisse

Alarme brauchen Leser.
`

const told = (...parts: string[]): string =>
  `# Post-mortem: sign-up was broken\n\nOn 4 May 2024 nobody could sign up, and about 900 people tried it in vain. We are sorry for that, and this text says why it happened to all of them.\n\n${parts.map((part) => `## ${part}\n\n${`The form of the page lost its key, so that nobody could sign up (${part}). `.repeat(4)}`).join('\n\n')}\n`

describe('what nobody asks of a post-mortem', () => {
  const parts = ['Summary', 'Root cause', 'Resolution', 'Lessons learned']
  const lesson = 'We should test each form before it goes out, and somebody must read the alarm.'
  test('a timeline is missed where no time is told', () => {
    expect(missing(`${told(...parts)}\n${lesson}\n`)).toEqual(['timeline'])
    expect(missing(`${told(...parts)}\n${lesson} At 09:14 the alarm rang.\n`)).toEqual([])
  })
  test('nothing is, in a simulation', () => {
    expect(missing(told(...parts).replace('Post-mortem:', 'Simulated incident:'))).toEqual([])
  })
  test('nothing is, in a log of several incidents', () => {
    expect(missing(told(...parts, 'Summary', 'Root cause'))).toEqual([])
  })
  test('next steps are not, below what was done for good', () => {
    const short = ['Summary', 'Timeline', 'Root cause', 'Resolution', 'Lessons learned']
    const rows = '\n- 09:14 alarm\n- 09:20 key found\n- 09:40 key restored\n'
    expect(missing(`${told(...short)}${rows}`)).toEqual(['follow-up'])
    expect(missing(`${told(...short, 'Long-term')}${rows}`)).toEqual([])
  })
  test('a summary is not, where details stand below the day', () => {
    const report = (title: string): string =>
      told('Root cause', 'Resolution', 'Action items').replace(
        /On 4 May.*\n/,
        `## Date: 4 May 2024\n\n09:14 UTC\n\n## ${title}\n\nNobody could sign up.\n`
      )
    expect(missing(report('Notes'))).toContain('summary')
    expect(missing(report('Details'))).not.toContain('summary')
  })
})

describe('in another language', () => {
  test('only a heading is missed, beside five others', () => {
    expect(missing(german)).toEqual(['follow-up'])
    expect(missing(`${german}\n## Maßnahmen\n\n- Anna prüft alle Alarme bis Juni.\n`)).toEqual([])
    expect(missing(german.replace(/## (?:Behebung|Erkenntnisse)/g, '## Anderes'))).toEqual([])
  })

  test('nothing is asked for in a language that is not known', () => {
    expect(
      missing(`# Post-mortem\n\n${'Serwer poczty był pełny, dysk był za mały. '.repeat(8)}\n\n2024-05-04 10:00\n`)
    ).toEqual([])
  })
})

const incident =
  'On 4 May 2024 from 10:00 to 11:00 UTC our queue stalled for all users because the disk was full. We fixed it.'

test('two rows of a table with times are a timeline', () => {
  const article = `# Post-mortem: queue stalled\n\n${incident}\n\n## Impact\n\nAll jobs stood still.\n\n## Lessons learned\n\nDisks fill up.\n\n## Action items\n\n- Anna will watch the disk by June.\n`
  expect(missing(article)).toEqual(['timeline'])
  const table =
    '## What happened when\n\n| Time | Event |\n| --- | --- |\n| 10:00 | Disk full |\n| 11:00 | Disk freed |\n'
  expect(missing(`${article}\n${table}`)).toEqual([])
})

test.each([
  [
    'a note of a bug',
    '## Symptom\n\nJobs stood still.\n\n## Root cause\n\nThe disk was full.\n\n## Fix\n\nWe freed it.\n\n## Prevention\n\n- An alert\n'
  ],
  [
    'a course in sections',
    '## Leadup\n\nThe disk filled up.\n\n## Impact\n\nAll jobs.\n\n## Detection\n\nAn alert at 10:00.\n\n## Recovery\n\nWe freed it at 11:00.\n\n## Lessons learned\n\nDisks fill up.\n\n## Follow-up tasks\n\n- An alert\n'
  ],
  [
    'lessons with a line on what follows',
    '## Timeline\n\n- 10:00 full\n- 10:10 seen\n- 11:00 freed\n\n## Root cause\n\nThe disk was full.\n\n## Lessons learned\n\nThe alert behaved.\n\nAction point: a second disk.\n'
  ],
  [
    'lessons that say what to do',
    '## Timeline\n\n- 10:00 full\n- 10:10 seen\n- 11:00 freed\n\n## Root cause\n\nThe disk was full.\n\n## Lessons learned\n\n- Always watch the disk\n'
  ],
  [
    'lessons that say how it could have been avoided',
    '## Timeline\n\n- 10:00 full\n- 10:10 seen\n- 11:00 freed\n\n## Root cause\n\nThe disk was full.\n\n## Lessons learned\n\n- It could be avoided by a second disk\n'
  ]
])('%s lacks nothing', (_, text) => {
  expect(missing(`# Post-mortem: queue stalled\n\n${incident}\n\n${text}`)).toEqual([])
})

test('a symptom that stands first sums up; where a summary is missing it is to tell the impact, too', () => {
  const parts =
    '## Root cause\n\nOn 4 May 2024 the disk was full.\n\n## Fix\n\nWe freed it.\n\n## Action items\n\n- Ann adds an alert by June\n'
  for (const title of ['Symptom', 'Issues found:'])
    expect(missing(`# Post-mortem: queue stalled\n\n## ${title}\n\nJobs stood still.\n\n${parts}`)).toEqual([])
  expect(missing(`# Post-mortem: queue stalled\n\n${parts}`)).toEqual(['summary'])
})

test('the date of publication is a date, and planned work has its cause', () => {
  const text =
    'Larch Telecom was breached: 200,000 customers lost their addresses to attackers. The outage of its shop went on.'
  expect(missing(`---\nprofile: news\n---\n# The breach\n\n${text}\n\n${sentences.en}\n`)).toContain('when')
  expect(
    missing(`---\nprofile: news\npublishedAt: "2025-11-28"\n---\n# The breach\n\n${text}\n\n${sentences.en}\n`)
  ).not.toContain('when')
})

test('a heading of level 2 that stands first is the title', () => {
  expect(missing(`## Outage of the mirror\n\n${incident}\n\n${sentences.en}\n`)).not.toContain('summary')
})

test('what front matter of a status page tells is told', () => {
  const page =
    '---\ntitle: Website down\ndate: 2020-09-30\nresolved: true\naffected: [Website]\nsection: issue\n---\n\nA full disk.\n'
  expect(check(page)).toEqual([])
})

test('a note that leads to the post-mortem owes none of its parts', () => {
  const note = (end: string) =>
    `# Major outage post-mortem\n\nOn Tuesday, 9 January 2018, from 17:09 to 23:42 EST our mail was unavailable. No letter was lost, and all of them arrived by the next morning.\n\n${end}\n`
  expect(missing(note('We have published [a post-mortem](https://larch.dev/1).'))).toEqual([])
  expect(missing(note('We have published [a map](https://larch.dev/1).'))).toContain('cause')
})

test('what stands first, under "Alert" or "Context", sums up', () => {
  const report = (first: string) =>
    `# 2024-01-19 Mail down\n\n## ${first}\n\nWe got an alert on 4 May 2024 that mail was down for all users.\n\n## Cause\n\nThe disk was full.\n\n## Resolution\n\nWe made it larger.\n\n## Impact\n\nAll users.\n`
  expect(missing(report('Alert'))).not.toContain('summary')
  expect(missing(report('The disk'))).toContain('summary')
})

test('lessons that are orders say what will be done, also in their titles', () => {
  const article = `# Post-mortem: queue stalled\n\n${incident}\n\n## Impact\n\nAll jobs stood still.\n\n## Timeline\n\n- 10:00 Disk full\n- 11:00 Disk freed\n\n## Lessons learned\n\n### Watched disks\n\nDisks fill up.\n`
  expect(missing(article)).toEqual(['follow-up'])
  expect(missing(article.replace('### Watched disks', '### Always watch disks'))).toEqual([])
})
