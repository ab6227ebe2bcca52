import {expect, test} from 'vitest'
import {allSections} from '../../src/article/outline.ts'
import {read} from '../../src/check.ts'

const outline = (text: string): string[] =>
  allSections(read(text).outline).map(
    ({title, role, evidence, level}) => `${level} ${title} (${role ?? '-'}, ${evidence})`
  )

const long =
  'The provider restored the service after its engineers had moved the traffic to another region, which took the whole night.'

test('headings, bold lines and labels are sections with roles', () => {
  expect(
    outline(
      '# An outage\n\n## Summary\n\nText.\n\n<h2>What caused it: the fault</h2>\n\n**Timeline**\n\n- **Impact**: all users\n- **Owner**: us\n- **Root cause** – DNS\n'
    )
  ).toEqual([
    '1 An outage (-, heading)',
    '2 Summary (summary, heading)',
    '2 What caused it: the fault (cause, html)',
    '7 Timeline (timeline, bold)',
    '8 Impact (impact, label)',
    '8 Root cause (cause, label)'
  ])
})

test('numbered and title-like lines are sections where Markdown was lost, contents and gossip are not', () => {
  const article = `${long}\n${long}\nTable of Contents\n- 1. Background\n- 2. Causes\n1. Background\n${long}\nKey Events\n- One event.\n- Two events.\n2. Causes\n${long}\nYou Might Also Like\nA Boxing Legend\nA Storm Last Night\n`
  expect(outline(article)).toEqual([
    '2 Background (background, numbered)',
    '3 Key Events (timeline, title-line)',
    '2 Causes (cause, numbered)'
  ])
})

test('steps of a list and figures about a role are no sections', () => {
  expect(outline('## Fix\n\n1. Stop it\n2. Start it\n\n- **Time to resolve**: 3 h\n')).toEqual(['2 Fix (-, heading)'])
})
