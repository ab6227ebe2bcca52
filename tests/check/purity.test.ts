import {remark} from 'remark'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {profileOf} from '../../src/analysis/profile/index.ts'
import {articleOf} from '../../src/article/index.ts'
import {checkArticle, read} from '../../src/check/index.ts'
import preset from '../../src/preset.ts'
import {Suppressions} from '../../src/rules/suppressions.ts'

const text = `# Outage

It began on [insert date].

<!--outagelint ignore no-placeholder-->

It ended on [insert date].

<!--outagelint ignore no-blame-->

We are sorry.
`

test('an article can be checked as often as one likes', () => {
  const article = read(text)
  const runs = [1, 2, 3].map(() => {
    const suppressions = new Suppressions(article)
    return {messages: checkArticle(article, {}, {suppressions}), silenced: suppressions.silenced}
  })
  expect(runs[0]?.silenced).toBe(1)
  expect(runs[1]).toEqual(runs[0])
  expect(runs[2]).toEqual(runs[0])
})

test('a comment that silenced nothing in one run is judged anew in the next', () => {
  const article = read(text)
  const idle = (): number => checkArticle(article).filter(({ruleId}) => ruleId === 'control').length
  checkArticle(article, {'no-placeholder': 'off', 'no-blame': 'off'})
  expect(idle()).toBe(1)
  expect(idle()).toBe(1)
})

test('plugins of one run know together which comments were of use', () => {
  const file = remark().use(preset).processSync(text)
  const control = file.messages.filter(({reason}) => /silences nothing/.test(reason))
  expect(control.map(({line}) => line)).toEqual([9])
})

test('what is said about an article holds for that call', () => {
  const tree = unified().use(remarkParse).parse(text)
  const file = new VFile(text)
  expect(profileOf(articleOf(tree, file, {profile: 'status'})).name).toBe('status')
  expect(profileOf(articleOf(tree, file, {profile: 'postmortem'})).name).toBe('postmortem')
})
