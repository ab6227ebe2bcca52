import {describe, expect, test} from 'vitest'
import {formOf} from '../../src/analysis/form/index.ts'
import type {Form} from '../../src/article/types.ts'
import {check, read} from '../../src/check/index.ts'

const template = `# Post-mortem: [title]

**Severity:** S1 to S4

Copy this page for each incident and delete this line.

## Summary

Say in two sentences what failed and for whom.

## Customer impact (who and how long?)

Describe which customers were hit and what they could not do.

| Figure | Value |
| --- | --- |
| How many customers were affected | Count them in the billing system |

## Timeline

- [insert time] The first alert rings.

## Root cause

Explain the cause without blaming anybody.

## Lessons

**What went well with us**

How did the alerts help us this time?

## Appendix (optional)
`
const head = '# Post-mortem: card payments down\n\nCard payments failed for 40,000 customers on 12 May 2024.\n\n'
const summary =
  '## Summary\n\nAn update of our routers was wrong, and nobody could pay by card for two hours until we rolled it back.\n\n'
const impact = '## Customer impact\n\nForty thousand customers of ours could not pay by card for two hours.\n\n'
const timeline =
  '## Timeline\n\n- 09:14 UTC The update is out.\n- 09:20 UTC The alert rings.\n- 11:05 UTC The old image is back.\n\n'
const cause = '## Root cause\n\nThe update had an empty list of routes, which no test of ours reads.\n\n'
const lessons = '## Lessons\n\nDeploy in steps, and watch the error rate while you do.\n'
const whole = head + summary + impact + timeline + cause + lessons

const found = (text: string, form: Form, rules: Parameters<typeof check>[1] = {}): string[] =>
  check(text, {form, subject: 'incident', ...rules})
    .filter(({ruleId}) => ['require-section', 'no-suspected-placeholder', 'no-empty-section'].includes(ruleId))
    .map(({ruleId, reason}) => `${ruleId}: ${reason}`)

describe('a template is read', () => {
  const form = formOf(read('', {form: {template}}))

  test('its sections in their order; labels and what stands deeper are known only', () => {
    expect(
      form?.sections.map(({title, required, order}) => `${title}${required ? '!' : ''}${order ? ` ${order}` : ''}`)
    ).toEqual([
      'Summary! 1',
      'Customer impact! 2',
      'Timeline! 3',
      'Root cause! 4',
      'Lessons! 5',
      'What went well with us',
      'Appendix 6'
    ])
  })

  test('its instructions, and no headings, labels and first columns', () => {
    expect([...(form?.instructions ?? [])]).toEqual([
      'Severity: S1 to S4',
      'Copy this page for each incident and delete this line.',
      'Say in two sentences what failed and for whom.',
      'Describe which customers were hit and what they could not do.',
      'Count them in the billing system',
      '[insert time] The first alert rings.',
      'Explain the cause without blaming anybody.',
      'How did the alerts help us this time?'
    ])
  })

  test('labels beside the headings, where they name what an article tells', () => {
    const labels =
      '# Post-mortem\n\n**Authors:** all of us\n\n**Impact:** whom it hit\n\n## Timeline\n\n**Trigger:** what set it off\n'
    expect(
      formOf(read('', {form: {template: labels}}))?.sections.map(
        ({title, required}) => `${title}${required ? '!' : ''}`
      )
    ).toEqual(['Impact!', 'Timeline!', 'Trigger'])
  })

  test('without a title above them, and with sections at level 1', () => {
    const titles = (text: string) =>
      formOf(read('', {form: {template: text}}))
        ?.sections.filter(({required}) => required)
        .map(({title}) => title)
    expect(titles('## What broke\n\nTell it.\n\n## What we learnt\n\nTell it.\n')).toEqual([
      'What broke',
      'What we learnt'
    ])
    expect(
      titles('# Our template\n\n# {{ date }}, {{ name }}\n\n## Summary\n\n## Timeline\n\n### {{ time }}\n')
    ).toEqual(['Summary', 'Timeline'])
    expect(titles('# Incident page\n\n# Summary\n\nTell it.\n\n# Impact\n\nTell it.\n')).toEqual(['Summary', 'Impact'])
  })
})

describe('an article and the form of its house', () => {
  test('one that follows it has no findings, whatever else reports have', () => {
    expect(found(whole, {template})).toEqual([])
    // The form asks for no resolution and no next steps, and so nobody else does.
    expect(found(head + summary + lessons, {sections: [{title: 'Summary'}, {title: 'Lessons'}]})).toEqual([])
  })

  test.each<[string, Form, string, string[]]>([
    [
      'one section',
      {template},
      head + summary + impact + timeline + cause,
      ['Add the section “Lessons”: the form asks for it']
    ],
    [
      'two sections',
      {template},
      head + summary + impact + timeline,
      ['Add “Root cause” and “Lessons”: the form asks for both']
    ],
    ['more', {template}, head + summary, ['Add “Customer impact”, “Timeline” and 2 more: the form asks for them']],
    [
      'an own title beside the template',
      {template, sections: [{title: 'Sign-off'}, {title: 'lessons', required: false}]},
      head + summary + impact + timeline + cause,
      ['Add the section “Sign-off”: the form asks for it']
    ],
    [
      'a section that stands too late',
      {template},
      head + summary + impact + cause + timeline + lessons,
      ['Move “Timeline” above “Root cause”, as in the form']
    ],
    [
      'a section that stands too late by its number',
      {
        sections: [
          {title: 'Lessons', order: 1},
          {title: 'Summary', order: 2}
        ]
      },
      head + summary + lessons,
      ['Move “Lessons” above “Summary”, as in the form']
    ],
    [
      'few words',
      {template, sections: [{title: 'Lessons', minimumWords: 30}]},
      whole,
      ['Say more under “Lessons”: 11 words, the form asks for 30']
    ]
  ])('%s', (_, form, text, reasons) => {
    expect(found(text, form)).toEqual(reasons.map((reason) => `require-section: ${reason}`))
  })

  test('a title of the same role will do where the form has one such section, and has no order', () => {
    const other = impact.replace('Customer impact', 'Who was affected')
    expect(found(head + other + summary + timeline + cause + lessons, {template})).toEqual([])
    const two: Form = {sections: [{title: 'Customer impact'}, {title: 'Impact on partners'}]}
    expect(found(head + other, two)).toEqual([
      'require-section: Add “Customer impact” and “Impact on partners”: the form asks for both'
    ])
    const inside = '## Summary\n\n## Lessons learnt\n\n### What went well\n\n### What went wrong\n'
    expect(found(head + summary + lessons, {template: inside})).toEqual([])
    const named: Form = {sections: [{title: 'Damage', role: 'impact'}]}
    expect(found(head + other, named)).toEqual([])
  })

  test('sections that the form does not have are told where that is asked', () => {
    const text = `${whole}\n## Weather\n\nIt was a warm and sunny day in May.\n`
    expect(found(text, {template})).toEqual([])
    expect(found(text, {template}, {rules: {'require-section': {unknown: true}}})).toEqual([
      'require-section: Remove or rename “Weather”: the form has no such section'
    ])
  })

  test('a status update need not follow the form of post-mortems, and one that follows it must', () => {
    const update =
      '---\nprofile: status\n---\n# Card payments down\n\nResolved on 12 May 2024 at 11:05 UTC: customers can pay again.\n\n'
    expect(found(update, {template})).toEqual([])
    expect(found(update + summary + impact + cause, {template})).toEqual([
      'require-section: Add “Timeline” and “Lessons”: the form asks for both'
    ])
  })
})

describe('instructions that an article keeps', () => {
  const kept = (text: string, allow: string[] = []): string[] =>
    found(text, {template}, {rules: {'no-suspected-placeholder': {allow}}})

  test('are told word for word, with other spaces too, and beside words of the author', () => {
    const text = whole.replace('## Root cause\n\n', '## Root cause\n\nExplain the cause\nwithout _blaming_ anybody. ')
    expect(kept(text)).toEqual([
      'no-suspected-placeholder: Replace “Explain the cause without blaming anybody.”: it is still the text of the template'
    ])
    expect(
      kept(whole.replace('## Root cause\n\n', '## Root cause\n\nWe explain the cause without blaming anybody. '))
    ).toEqual([])
  })

  test('a question may stay above its answer', () => {
    const question = '\nHow did the alerts help us this time?\n'
    expect(kept(`${whole}${question}\nThey rang in time.\n`)).toEqual([])
    expect(kept(whole + question)).toHaveLength(1)
  })

  test('standing text of a house is allowed, and no error where it stands alone', () => {
    const line = 'Copy this page for each incident and delete this line.'
    const text = `${whole}\n## About\n\n${line}\n`
    expect(kept(text)).toEqual([
      'no-suspected-placeholder: Replace “Copy this page for each incident and…”: it is still the text of the template'
    ])
    expect(kept(text, [line])).toEqual([])
  })

  test('a placeholder in one stays the error that it is', () => {
    const text = whole.replace('- 09:14', '- [insert time] The first alert rings.\n- 09:14')
    const slots = check(text, {form: {template}, subject: 'incident'}).filter(
      ({category}) => category === 'placeholder'
    )
    expect(slots.map(({ruleId, actual}) => `${ruleId}: ${actual}`)).toEqual(['no-placeholder: [insert time]'])
  })
})
