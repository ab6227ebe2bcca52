import {expect, test} from 'vitest'
import {overviewOf} from '../../src/analysis/overview/index.ts'
import {firstHand, OwnWords, profile, voiceOf} from '../../src/analysis/profile/index.ts'
import {read} from '../../src/check/index.ts'
import {testRows} from '../rows.ts'

testRows('the voice', firstHand, (example) => [new OwnWords(read(example))])
testRows('the profile', profile, (example) => {
  const [, path, text] = /^(\S+\.md): (.*)$/s.exec(example) ?? []
  const article = read(text ?? example, path === undefined ? {} : {path})
  return [{overview: overviewOf(article), speaker: voiceOf(article).speaker}]
})

const voice = (text: string) => voiceOf(read(text))

const log = `# 2024-05-12, proxy out of memory

## Summary

A node that ran the proxy had no memory left, and nobody could start a session.

## Timeline

- 09:14 Node runs out of memory.
- 09:52 Investigation starts, Ann reports that pods restart.
- 12:05 Limits are set, service is back.

## Action items

- Set limits for builds.
`

test('a log without a single "we" is first-hand, whatever its title and dates say', () => {
  expect(voice(log).speaker).toBe('first-hand')
  expect(voice(log).reasons).toContain('a log of times')
  for (const changed of [
    log.replace('2024-05-12, proxy', '[insert date], proxy'),
    log.replace(/\d\d:\d\d/g, 'XX:XX'),
    log.replace('## Action items', '## Further notes')
  ])
    expect(voice(changed).speaker).toBe('first-hand')
})

test('an article about others stays third-party with a timeline of its own and a statement in it', () => {
  const {speaker, ownSections, reasons} = voice(`# Payments fail at Northwind

By Ann Example

The company said on Tuesday that its network was down. Shops could not take cards, a spokesperson said.

## Timeline

- 09:14 First reports.
- 09:52 The company confirmed the fault.
- 12:05 The company said the fault was mended.

## Statement of Northwind

We deployed a faulty update on Tuesday, and our routers lost their configuration. We restored them within
three hours, and our engineers checked each branch. We have changed our process.
`)
  expect(speaker).toBe('third-party')
  expect(ownSections.map(({title}) => title)).toEqual(['Statement of Northwind'])
  expect(reasons).toContain('a reporter’s byline')
})

test('a region is nobody: US-EAST-1 is no "us"', () => {
  expect(
    voice('US-EAST-1 was down for hours. Shops that run in the US lost sales. The US market was hit most.').speaker
  ).toBe('unsure')
})

test('front matter decides', () => {
  expect(voice('---\nvoice: first-hand\n---\n\nThe company said it was down.').speaker).toBe('first-hand')
})

test('users and the name of the system do not make others of who writes in the form of a team', () => {
  const speaker = (lead: string) =>
    voice(`# Stale approvals of Northwind Pay

## Summary

${lead} Users of shops, and users of tills, lost ownership of their cards. Northwind Pay kept it in \`pay.db\`.

## Impact

- Users could not pay in nine shops.
`).speaker
  expect(speaker('An old approval outlived the change of an owner.')).not.toBe('third-party')
  expect(speaker('The company said that an old approval outlived the change, a spokesperson said.')).toBe('third-party')
})

test('whose instance it was is told by “my”, with its name between; a check that confirmed something is no speech', () => {
  const text = `# PM-003: chart refused

## Problem

My Harbour instance failed to load the chart, as the token exchange was refused. All services confirmed working.

## Resolution

- My Harbour instance now loads it from elsewhere.
`
  expect(voice(text).speaker).toBe('first-hand')
  expect(voice(text.replaceAll('My Harbour', 'The')).reasons.join()).not.toMatch(/speech|the company/)
})

test('a name with "&" acts, and a speech of several paragraphs between single marks is none of the article', () => {
  const breach = (name: string) =>
    `# Records of ${name} customers stolen\n\n${'The records of calls were taken from a server that had no password, and they were sold to others. '.repeat(4)}\n\nThey are old, and ${name} has disclosed it. Then ${name} notified all, and soon ${name} fixed the server.\n`
  expect(voice(breach('H&M')).speaker).toBe('third-party')
  expect(voice(breach('Kudu')).speaker).toBe('third-party')
  const speech = (mark: string) =>
    `# Records of the sick on a public server\n\nNorthwind confirmed that the records of 9,000 people stood on a server. Northwind said they were taken down.\n\nAnn Example of Northwind said: 'We take it very seriously, and we are sorry.\n\n${mark}We have begun to look into how our team let it happen.\n\n${mark}We will tell our customers what our team has learnt.'\n`
  expect(voice(speech("'")).speaker).toBe('third-party')
  expect(voice(speech('')).speaker).not.toBe('third-party')
})
