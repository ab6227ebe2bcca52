import {expect, test} from 'vitest'
import {allSections} from '../../src/article/outline/all-sections.ts'
import {read} from '../../src/check/index.ts'

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
  expect(outline('## Fix\n\n1. Stop it\n2. Start it\n\n- **Time to resolve**: 3 h\n')).toEqual([
    '2 Fix (resolution, heading)'
  ])
})

test('rows, plain labels, fields of front matter and bare titles are sections with roles', () => {
  expect(
    outline(
      '---\ntitle: x\nimpact: all users\nstatus: final\n---\n\n| Impact | All users |\n| --- | --- |\n| Root cause | DNS |\n| Owner | us |\n\nResolution: we replaced the router.\n\nLessons learned\n\nTest the spare router each month.\n'
    )
  ).toEqual([
    '8 impact (impact, field)',
    '8 Impact (impact, row)',
    '8 Root cause (cause, row)',
    '8 Resolution (resolution, label)',
    '7 Lessons learned (lessons, title-line)'
  ])
})

test('each line of a paragraph may begin with a label', () => {
  expect(
    outline(
      '# Outage\n\nPost-mortem: written by the team.\n\n**Severity**: 1  \n**Impact**: all users  \n**Root cause:** DNS\n\n## Summary\n\nComponent: resolver<br>\nUser impact: none<br>Resolution: restarted\n'
    )
  ).toEqual([
    '1 Outage (-, heading)',
    '8 Impact (impact, label)',
    '8 Root cause (cause, label)',
    '2 Summary (summary, heading)',
    '8 User impact (impact, label)',
    '8 Resolution (resolution, label)'
  ])
})

test('names with a colon and questions are titles, fragments of sentences are not', () => {
  expect(
    outline(
      'Root cause:\n\nA router.\n\nTimeline (all times UTC)\n\n09:14 a\n\nHow are we preventing it from happening again?\n\nTwo routers.\n\nThis was resolved by:\n\n- a restart\n\nGradual recovery:\n\n- Blocks arrive.\n\nIncident timeline:\n\n09:14 a\n'
    )
  ).toEqual([
    '8 Root cause (cause, title-line)',
    '7 Timeline (all times UTC) (timeline, title-line)',
    '7 How are we preventing it from happening again? (prevention, title-line)',
    '8 Incident timeline (timeline, title-line)'
  ])
})

test('a name with a colon stands in the section of the title above it', () => {
  const article = `Root Cause and Resolution\nRoot Cause:\n${long}\n${long}\nResolution:\n${long}\n${long}\n`
  expect(outline(article)).toEqual([
    '3 Root Cause and Resolution (cause, title-line)',
    '8 Root Cause (cause, title-line)',
    '8 Resolution (resolution, title-line)'
  ])
})

test.each([
  ['What was the problem?', 'summary'],
  ['Why did all this happen in such a short time?', 'cause'],
  ['The actual fix', 'resolution'],
  ['Fixes applied (12 May)', 'resolution'],
  ['What is being done about this?', 'prevention'],
  ['Actions', 'prevention'],
  ['Leftover tasks', 'prevention'],
  ['What can improve', 'prevention'],
  ['Do differently next time', 'prevention'],
  ['What could have gone better', 'lessons'],
  ['What didn’t work', 'lessons'],
  ['What happened on 12 May?', 'summary'],
  ['What happened that we didn’t anticipate?', '-'],
  ['Time to recovery', '-'],
  ['Recovery time', '-'],
  ['Fixing the printer', '-']
])('%s tells %s', (title, role) => {
  expect(outline(`## ${title}\n\nText.\n`)).toEqual([`2 ${title} (${role}, heading)`])
})

test('bold lines hold others when they have no text of their own', () => {
  expect(
    outline(
      '**Action items**\n\n**Process**\n\n- Nominate a driver.\n\n**Training**\n\n- Train.\n\n**Impact**\n\nAll users.\n\n**Cause:** DNS.\n'
    )
  ).toEqual([
    '7 Action items (prevention, bold)',
    '8 Process (-, bold)',
    '8 Training (-, bold)',
    '7 Impact (impact, bold)',
    '7 Cause (cause, label)'
  ])
})

test('a section knows its body and what it holds', () => {
  const text = '## Timeline\n\n- 09:14 a\n- 09:20 b\n- 09:30 c\n\n![rate](rate.png)\n\n### Later\n\nText.\n'
  const [timeline] = read(text).outline
  expect(timeline?.holds).toEqual(['list', 'figure', 'timeline'])
  expect(text.slice(timeline?.body?.start, timeline?.body?.end)).toBe(text.slice(text.indexOf('09:14')).trimEnd())
})

test('names of sections are known without their accents, too', () => {
  const text = (title: string) => `# Incident\n\n## ${title}\n\nUn texte.\n`
  expect(outline(text('Actions preventives'))).toContain('2 Actions preventives (prevention, heading)')
  expect(outline(text('Leçons apprises'))).toContain('2 Leçons apprises (lessons, heading)')
  expect(outline(text('Lecons apprises'))).toContain('2 Lecons apprises (lessons, heading)')
})
