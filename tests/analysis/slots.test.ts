import {expect, test} from 'vitest'
import {check, read} from '../../src/check/index.ts'
import {reasonsFor} from '../../src/check/why.ts'

const slots = (text: string, path?: string) =>
  check(text, path ? {path} : {}).filter(({category}) => category === 'placeholder')

test.each([
  ['On [insert date] it began.', 'date', 'the date'],
  ['It was noticed at [insert time].', 'time', 'the time'],
  ['It hit [insert number] users.', 'number', 'the number'],
  ['It was [insert company name] that failed.', 'name', 'the name'],
  ['It was down in [insert region].', 'place', 'the place'],
  ['See [insert link].', 'link', 'the link'],
  ['So says [insert source].', 'source', 'a source'],
  ['And then [insert text].', 'text', undefined],
  ['- Duration: TBD', 'duration', 'the duration'],
  ['La panne a duré [insérer la durée].', 'duration', 'the duration'],
  ['- Owner: TBD', 'name', 'the name'],
  ['From 12:05 to 14:?? UTC.', 'time', 'the time']
])('`%s` lacks a %s', (text, kind, expected) => {
  expect(slots(text).map(({data, reason}) => [data?.kind, reason.split(/[:`]/, 1)[0]])).toEqual([
    [kind, expected ? `Fill in ${expected}` : 'Replace or delete ']
  ])
})

test('the marks of two versions that nobody chose from are placeholders', () => {
  const text = '<<<<<<< HEAD\nIt lasted an hour.\n=======\nIt lasted two hours.\n>>>>>>> 1a2b3c4\n'
  expect(slots(text).map(({actual, severity}) => [actual, severity])).toEqual([
    ['<<<<<<< HEAD', 'error'],
    ['=======', 'error'],
    ['>>>>>>> 1a2b3c4', 'error']
  ])
  expect(slots(`\`\`\`\n${text}\`\`\`\n`)).toEqual([])
  expect(slots('Summary of it\n=======\n\nIt lasted an hour.')).toEqual([])
})

test.each([
  ['status.vue', '<template>\n  <p>{{ duration }}</p>\n</template>\n\nIt lasted for {{ duration }} in <region name>.'],
  ['status.mdx', 'It lasted for {props.duration} hours, says {Describe the source}.'],
  ['status.md', '{% if page.over %}It lasted for {{ duration }}.{% endif %}'],
  ['status.md', 'It lasted for {{ .Params.duration }}, says {{ company }}.\n\n{{< notice >}}'],
  ['api.md', '* `region` {string}\n* `settings` {Start Time Settings}']
])('%s: `%s` is for a generator', (path, text) => {
  expect(slots(text, path)).toEqual([])
})

test.each([
  ['alone', ''],
  ['beside a link', '[link](/a) ']
])('2,500 slots on one line, %s, are found in their places', (_name, before) => {
  const found = slots(`${before}${'[insert date] '.repeat(2500)}`).map(({start}) => start)
  expect(found).toEqual(Array.from({length: 2500}, (_, i) => before.length + 14 * i))
})

test('a sentence with an open placeholder owes no source yet', () => {
  const ids = check('# Payments fail\n\nIt led to long queues in nine branches on [insert date].\n').map(
    ({ruleId}) => ruleId
  )
  expect(ids).toEqual(['no-placeholder'])
})

test.each([
  ['It was caused by [the routers] in March.', 'editorial insertion in a sentence'],
  ['The gateway wrote [zelur].', 'not in the place of a value'],
  ['The gateway wrote [zelur vikol].', 'place of a value, in a form, fewer than three others that are sure or likely'],
  ['Its format is YYYY-MM-DD for all.', 'talk about a notation'],
  ['They wrote `TODO` into each file.', 'part of a code'],
  ['It runs from {Depot, Quay, ...} to us.', 'set of names'],
  ['Chainlink (LINK) fell by a tenth.', 'sign of a coin or a share'],
  ['Run git checkout <name> today.', 'name of a field, in a form, fewer than three others that are sure or likely'],
  ['And what does that mean ???', 'end of a question'],
  ['They wrote:\n\n> To be confirmed', 'block quote']
])('`%s` has no placeholder: %s', (text, reason) => {
  const line = text.split('\n').length
  const reasons = reasonsFor(read(text), {}, {line}).filter(({ruleId}) => ruleId === 'no-placeholder')
  expect(reasons.map(({because}) => because[0]?.rows.map(({name}) => name).join())).toEqual([
    reason.replace(', fewer', ',fewer')
  ])
})

test.each([
  '- Event bus changes, current ring buffer status sufficient',
  '- Features encapsulent leur logique interne',
  '3. `nexus_get_graph()` - Graphe Nexus',
  '- `value: string` - Valeur unique (requis)',
  'It is **not** so, and **:** stands in between.'
])('`%s` is no filler and has no blank', (text) => {
  expect(slots(text)).toEqual([])
})

test.each([
  'Vestibulum ullamcorper risus auctor eleifend consequat.',
  'Lorem ipsum dolor sit amet',
  'Lorem ipsum dolor sit amet, consectetur elit, sed do eiusmod tempor.'
])('`%s` is filler', (text) => {
  expect(slots(text).map(({actual}) => actual)).toEqual([text])
})

test.each(['templates/status.md', '.github/ISSUE_TEMPLATE/outage.md', 'docs/Post_Templates/2024/outage.md'])(
  'what a form in a folder of templates leaves open is for information: %s',
  (path) => {
    const text = '# Outage of [Company Name]\n\nIt began on [insert date], see [the report](#).'
    const severities = (at: string, front = '') => [
      ...new Set(slots(`${front}${text}`, at).map(({severity}) => severity))
    ]
    expect(severities(path)).toEqual(['information'])
    expect(severities(path, '---\ntemplate: false\n---\n')).not.toContain('information')
    expect(severities('status/templates.md')).not.toContain('information')
  }
)

test('words of another alphabet are shown in their own letters, look-alikes as Latin ones', () => {
  expect(slots('Сбой начался в [Название города] и шёл час.').map(({reason}) => reason)).toEqual([
    'Replace or delete `[Название города]`: it looks like a placeholder'
  ])
  expect(slots('It began on [іnsert date].').map(({reason}) => reason)).toEqual(['Fill in the date: `[insert date]`'])
  expect(slots('---\ntitle: "<Название города> молчит"\n---\n').map(({actual}) => actual)).toEqual([
    '<Название города>'
  ])
})

test('signs that a page draws on its links are no blanks', () => {
  expect(slots('[__](https://a.test/1)[__](https://a.test/2) and [__ News](https://a.test/3)')).toEqual([])
  expect(slots('It was closed by ____ at last.')).toHaveLength(1)
})

test('an article that is a listing of its own source still has the fence of an answer around it', () => {
  const article = '# Outage of 12 May\n\nThe tills stood still in all shops.\n'
  const told = (text: string) => slots(text).map(({actual, reason}) => [actual, reason])
  const finding = ['```markdown', 'Delete this fence and the one at the end: the whole article is shown as code']
  expect(told(`\`\`\`markdown\n${article}\`\`\`\n`)).toEqual([finding])
  expect(told(`---\ntitle: Outage\n---\n\n\`\`\`markdown\n${article}\`\`\`\n`)).toEqual([finding])
  expect(told(`It is written so:\n\n\`\`\`markdown\n${article}\`\`\`\n`)).toEqual([])
  expect(told(`\`\`\`sh\n${article}\`\`\`\n`)).toEqual([])
  expect(told('```markdown\n# Contents\n\n- Outage of 12 May\n- Outage of 13 May\n```\n')).toEqual([])
})
