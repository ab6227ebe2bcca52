import fs from 'node:fs'
import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'

const article = fs.readFileSync('fixtures/good/postmortem.md', 'utf8')
const titles = [...article.matchAll(/^## (.+)$/gm)].map(([, title]) => title as string)

/** The section with this title, up to the next. */
function sectionOf(title: string): string {
  const start = article.indexOf(`## ${title}\n`)
  const next = article.indexOf('\n## ', start + 1)
  return article.slice(start, next < 0 ? article.length : next + 1)
}
const found = (text: string): string[] => check(text).map(({ruleId, actual}) => `${ruleId} ${actual}`)
const title = (article.match(/^# (.+)$/m) as RegExpMatchArray)[1]

test.each(titles)('“%s” with nothing under it is found, and nothing else', (title) => {
  expect(found(article.replace(sectionOf(title), `## ${title}\n\n`))).toEqual([`no-empty-section ## ${title}`])
})

test.each(['Summary', 'Timeline'])('an article without “%s” is found at its title', (name) => {
  expect(found(article.replace(sectionOf(name), ''))).toContain(`require-section ${title}`)
})

const listed = (titles: readonly string[]): string =>
  article.replace('## Summary\n', `## Contents\n\n- ${titles.join('\n- ')}\n\n## Summary\n`)

test('contents that hold are fine, one entry too many is not', () => {
  expect(found(listed(titles))).toEqual([])
  expect(found(listed([...titles, 'Regulatory fines']))).toEqual(['no-contents-mismatch Regulatory fines'])
})

test.each(titles.slice(1, -1))('contents that leave out “%s” are found', (name) => {
  expect(found(listed(titles.filter((other) => other !== name)))).toEqual([`no-contents-mismatch ## ${name}`])
})

test.each([
  ['This article covers the root cause, regulatory fines, and the impact.'],
  ['In this post, we will look at the root cause, regulatory fines and the impact.'],
  ['This report covers the following topics:\n\n- The root cause\n- regulatory fines\n- The impact']
])('%s', (promise) => {
  expect(found(article.replace('## Summary\n\n', `## Summary\n\n${promise}\n\n`))).toEqual([
    'no-unkept-promise regulatory fines'
  ])
})

test('a section that was pasted twice is found once', () => {
  expect(found(`${article}\n${sectionOf('Impact')}`)).toEqual(['no-duplicate-text ## Impact'])
})
