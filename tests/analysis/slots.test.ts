import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'

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
  ['And then [insert text].', 'text', 'or delete '],
  ['- Duration: TBD', 'time', 'the time'],
  ['- Owner: TBD', 'name', 'the name'],
  ['From 12:05 to 14:?? UTC.', 'time', 'the time']
])('`%s` lacks a %s', (text, kind, expected) => {
  expect(slots(text).map(({data, reason}) => [data?.kind, reason.split(/[:`]/, 1)[0]])).toEqual([
    [kind, `Fill in ${expected}`]
  ])
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
