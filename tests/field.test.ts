import {expect, test} from 'vitest'
import {profileOf} from '../src/analysis/profile/index.ts'
import {check, read} from '../src/check/index.ts'

/** What went wrong on articles of other people, in our own words. */
const start =
  '# Post-mortem: letters late\n\nOn 4 May 2024 from 10:00 to 11:00 UTC letters were late for all readers because a belt was torn. We sewed it.\n\n'
const found = (text: string): string[] => check(text).map(({ruleId, actual}) => `${ruleId} ${actual}`)
const rulesOf = (text: string): string[] => check(text).map(({ruleId}) => ruleId)

test('a state of an action is no placeholder, a missing owner is', () => {
  const table = '## Action items\n\n| Action | Owner | Status |\n| --- | --- | --- |\n| Sew the belt | ann | TODO |\n'
  expect(rulesOf(start + table)).not.toContain('no-placeholder')
  expect(
    found(`${start}- Sew the belt. Status: TODO\n- Owner: TODO\n`).filter((line) => /placeholder/.test(line))
  ).toEqual(['no-placeholder TODO'])
})

test('a note to oneself is found wherever its line stands, and asks for no time', () => {
  const [message] = check(`${start}## Appendix\n\nSee the notes.\nTODO: send the letter\n`).filter(
    ({ruleId}) => ruleId === 'no-placeholder'
  )
  expect(message?.actual).toBe('TODO: send the letter')
  expect(message?.reason).not.toContain('time')
})

test('code is code, however it is written', () => {
  expect(rulesOf(`${start}The press printed <code>[insert name]</code> and \`[insert name]\`.\n`)).not.toContain(
    'no-placeholder'
  )
})

test('marks behind words and code cite', () => {
  const text = `${start}The belt wore out in steps[[1]](#references) because of \`sew()\`[2]. It was sewn. [3]\n\n## References\n\n1. https://belt.larch.dev/1\n2. https://belt.larch.dev/2\n3. https://belt.larch.dev/3\n`
  expect(rulesOf(text)).not.toContain('no-unused-reference')
})

const page = (resolved: string, text: string) =>
  `---\ntitle: Printing down\ndate: 2021-03-02 09:00:00\nresolved: true\nresolvedWhen: ${resolved}\nseverity: down\naffected: [Printing]\nsection: issue\n---\n\n${text}\n`

test('a page of cState is a status update and owes no sources', () => {
  const text = page(
    '2021-03-02 11:20:00',
    'Printing was down for everybody from 09:00 to 11:20 UTC because a belt was torn.'
  )
  expect(profileOf(read(text)).name).toBe('status')
  expect(found(text)).toEqual([])
})

test('an incident of no length that took two hours', () => {
  const text = page(
    '2021-03-02 09:00:00',
    '*Resolved* - Printing is back after 2 hours and 20 minutes, at 11:20 UTC.\n\n*Investigating* - We see that printing is down.'
  )
  expect(found(text)).toEqual(['no-duration-mismatch 2 hours and 20 minutes'])
})

test.each([
  [
    'work that a team announces',
    '---\ntitle: New belts in hall 2\n---\n\nThe belts in hall 2 will be replaced on Sunday, which stops half of the presses. They are expected to run again on Monday.\n'
  ],
  [
    'news of a product',
    '---\ntitle: Our page for outages is here\ndate: 2020-03-10\n---\n\nUntil now we wrote letters when printing was down. The page tells it sooner, and lists past outages too.\n'
  ],
  [
    'a title at level 2',
    '## Outage of the press\n\nFrom 22:10 UTC on 3 March 2024 until 06:40 UTC on 4 March our press refused every job, because its belt was torn.\n\nReaders got no letters.\n\nWe sewed it at 06:31 UTC. A job now looks at it each week.\n'
  ],
  [
    'a quantity that is not known',
    '# Post-mortem: letters late\n\n## Impact\n\nWe do not know how many readers were affected.\n'
  ]
])('%s: nothing', (_, text) => {
  expect(found(text)).toEqual([])
})

test('the title says that it is a post-mortem, whatever states its headings name', () => {
  const text =
    '# Postmortem: subscriptions lost\n\nOn 9 October 2025 at 10:00 UTC new subscriptions were lost for all readers.\n\n## Monitoring\n\nWe will count them every week.\n\n## Action items\n\n### Completed\n\n- Check errors.\n'
  expect(profileOf(read(text)).name).toBe('postmortem')
})

test('resulting actions are what follows; a timeline of two rows is one, and tells how it ended', () => {
  const text =
    '# Post-mortem: no letters for an hour\n\nOn 7 June 2024 at 08:10 UTC letters stopped for all 900 readers.\n\n# Timeline\n\n| Time (UTC) | Event |\n| --- | --- |\n| 08:14 | Anna sees that the pile grows |\n| 09:05 | The belt is longer, and letters go out |\n\n# Root cause\n\nThe belt was torn.\n\n### Things that went well\n\nAnna was awake.\n\n# Resulting actions\n\n#### 1) Old belts are thrown away\n\nA job counts their age.\n'
  expect(rulesOf(text)).not.toContain('require-section')
})

test('sections of a Spanish post-mortem', () => {
  const text =
    '# Postmortem: la imprenta caía al arrancar\n\n## Resumen ejecutivo\n\nEl 19 de mayo de 2026, de 10:00 a 11:00 UTC, la imprenta falló para todos los lectores.\n\n## Timeline\n\n- 10:00 UTC: el arranque termina\n- 10:20 UTC: el equipo ve el fallo\n- 11:00 UTC: la imprenta vuelve\n\n## Impacto\n\nNinguna carta llegó.\n\n## Causa raíz\n\nUna correa rota.\n\n## Acciones tomadas\n\nSe cosió la correa.\n\n## Acciones preventivas (para que no vuelva)\n\n- Revisar las correas\n'
  expect(rulesOf(text)).not.toContain('require-section')
})

test('a label in brackets is no slot', () => {
  expect(
    rulesOf(
      `${start}## Action items\n\n- [x] **[Press] Sew the belt** - done 2024-05-16\n- [ ] **[Press] Ring when it tears** - owner: press team, due 2024-06-07\n- [Letters] Retry.\n`
    ).filter((rule) => /placeholder/.test(rule))
  ).toEqual([])
})

test.each([
  [
    'an item with nothing behind it',
    '**Resolution:**\n\n- cut the belt\n- sew it\n- \n\n**Detection:** A reader told us.\n',
    'no-empty-section'
  ],
  ['a reference that nothing defines', 'See the [first report][report].\n', 'no-broken-citation'],
  [
    'a timeline without times',
    '## Timeline\n\n- **First:** letters are late\n- **Second:** a belt is torn\n- **Resolution:** it is sewn\n',
    'no-empty-section'
  ],
  ['a weekday beside a date with strokes', 'It was noticed on Tue 21/Apr/2014 at 10:00 UTC.\n', 'no-weekday-mismatch'],
  [
    'a lead and a first row of two days',
    'On Thursday, June 6th, 2024 at roughly 12:43 UTC a reader sent us the first report of late letters.\n\n## Timeline\n\nAll times are UTC.\n\n- June 5th **12:43** First report of late letters\n- June 6th **08:21** Second report\n- June 7th **14:45** Fixed\n',
    'no-contradictory-time'
  ]
])('%s is found', (_, text, rule) => {
  expect(rulesOf(start + text)).toContain(rule)
})

const incidents = ['4 May 2024 - letters late', '5 May 2024 - cards lost'].map(
  (title, day) =>
    `## ${title}\n\nInvestigating - Readers tell us of it since 10:0${day} UTC; we do not know the reason, and some get nothing at all.\n\nMonitoring - The belt has been sewn and we are watching all of the presses, please write to us if you still see it.\n\nResolved - All is well since 11:0${day} UTC. The cause was press ${day + 1}.\n`
)

test('two incidents of one page share the sentences of its states, and keep them', () => {
  const fixes = check(`# History of incidents\n\n${incidents.join('\n')}`).flatMap(({fix}) => fix ?? [])
  expect(fixes).toEqual([])
})

const foreign = (title: string, text: string) => `---\nvoice: third-party\n---\n# ${title}\n\n${text}\n`

test.each([
  [
    'a mark behind a word cites',
    foreign(
      'The outage of Larkpress',
      'The printer lost 40 percent of its presses on 3 May 2024. [1]\n\nThe town fined the printer another 5 million euros[1] on 9 July 2024.\n\n## References\n\n1. https://news.larkpaper.org/2024-05-03-presses'
    )
  ],
  [
    'an experiment of one’s own, told to “you”',
    '---\nlayout: post\ntitle: "Where the letters went"\ndate: 2026-08-18\n---\n\nThe press came back at night, and its letters were gone. You ask for them and get an empty page.\n\n## Why\n\nThe option is set, as `larch show` proves, and the letters are nevertheless in memory. Setting it again did not help.\n\n```sh\nlarch flush --now\n```\n\nTwo ways were tried on one press with one belt. Both of them worked.\n'
  ],
  [
    'advice, and a call to sign up',
    `${foreign('How to write of late letters', 'Every outage on 1 January 2026 was told in updates, see [the handbook](https://larch.dev/handbook/2026-updates).\n\nTell what failed in plain words. For anything in the first two classes, publish a review.\n\nDo not mix up the two: the first measures how long the repair took, the second how long the telling took.\n\nNo account is required.')}`
  ],
  [
    'a link that is named by its site',
    foreign(
      'When presses fail',
      'The repair of 12 May 2021 was shown to 5,000 people on [YouTube](https://www.youtube.com/watch?v=abcdEFghIJ0).'
    )
  ],
  [
    'people who showed up',
    foreign(
      'When presses fail',
      'While the repair went on, several engineers showed up at the desk of the press to take questions.'
    )
  ]
])('no source is missed: %s', (_, text) => {
  expect(check(text).filter(({category}) => category === 'source')).toEqual([])
})

const duration = '# Post-mortem: letters late\n\n## Summary\n\nLetters were late for all readers on 4 May 2024.\n\n'
const cause = (hours: string) => `## Root cause\n\nThe belt was changed at noon ${hours}, and it tore.\n`
const table = '| Time | Event |\n| --- | --- |\n| 14:32 | Belt torn |\n| 14:40 | Seen |\n| 15:10 | Sewn |\n\n'

test.each<[string, string, string]>([
  [
    'no-empty-section',
    'a second line of the title',
    '# Post-mortem\n\n### A belt is torn\n\n## Impact\n\nAll letters were late on 4 May 2024.\n'
  ],
  [
    'no-empty-section',
    'a second line of the title with its day',
    '# Root cause analysis: a belt is torn\n\n## Incident report - 2024-05-04\n\n## Impact\n\nAll letters were late on 4 May 2024.\n'
  ],
  ['no-empty-section', 'a heading with its figure', `${start}## Cost\n\n### Total estimated cost: ~$7M\n`],
  ['no-empty-section', 'tags', `${start}## #belt #letters #late\n`],
  ['no-blame', 'what it was not', `${start}The cause wasn't human error; the belt was old.\n`],
  [
    'no-vague-quantity',
    'what most others do',
    `${start}## Impact\n\nMost companies have one belt. All letters were late.\n`
  ],
  [
    'no-duration-mismatch',
    'the hours in which work is planned',
    `${duration}${table}- **Duration**: 38 minutes\n\n${cause('instead of in the maintenance window (2:00-4:00 UTC)')}`
  ]
])('%s is silent on %s', (rule, _, text) => {
  expect(rulesOf(text)).not.toContain(rule)
})

test.each<[string, string]>([
  [
    'no-empty-section',
    '# Post-mortem: letters late\n\n## Belt\n\nIt tore on 4 May 2024.\n\n### Torn\n\n## Impact\n\nAll letters were late.\n'
  ],
  ['no-empty-section', `${start}## Cost\n\n### Total estimated cost\n`],
  ['no-empty-section', `${start}## Impact #belt\n`],
  ['no-blame', `${start}The cause was human error; the belt was old.\n`],
  ['no-vague-quantity', `${start}## Impact\n\nMost customers had no letters.\n`],
  ['no-duration-mismatch', `${duration}- **Duration**: 38 minutes\n\n${cause('(2:00-4:00 UTC)')}`]
])('%s is found still', (rule, text) => {
  expect(rulesOf(text)).toContain(rule)
})

test('who tells how it was noticed and answered is not asked for lessons', () => {
  const part = (title: string) => `## ${title}\n\nThe belt was torn at 10:00 UTC and sewn at 11:00 UTC.\n\n`
  const parts = ['Impact', 'Timeline', 'Root cause', 'Resolution']
  const asked = (...more: string[]) =>
    check(`${start}${[...parts, ...more].map(part).join('')}## Action items\n\n- Ann buys a belt by 1 June.\n`).filter(
      ({reason}) => /lessons/.test(reason)
    )
  expect(asked()).toHaveLength(1)
  expect(asked('Detection')).toEqual([])
})
