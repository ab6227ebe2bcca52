import {expect, test} from 'vitest'
import {allSections} from '../src/article/outline/all-sections.ts'
import {checkArticle, read} from '../src/check/index.ts'
import {ignorePlaces} from '../src/rules/suppressions.ts'

/** How often the blocks of an article are looked at by their place while something is worked out: no clock is asked. */
function looks(source: string, work: (article: ReturnType<typeof read>) => unknown): number {
  const article = read(source)
  let count = 0
  const blocks = new Proxy([...article.blocks], {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count++
      return Reflect.get(target, key, receiver)
    }
  })
  work(Object.create(article, {blocks: {value: blocks}, source: {value: article.source}}))
  return count
}

test.each([
  ['paragraphs', '[insert date]\n\n'],
  ['items', '- [insert date]\n'],
  ['paragraphs of a quotation', '> [insert date]\n>\n'],
  ['HTML', '<p>On [insert date].</p>\n']
])('the places of ignore comments in twice as many %s take twice as many looks', (_name, line) => {
  const count = (times: number): number =>
    looks(line.repeat(times), (article) =>
      ignorePlaces(
        article,
        Array.from({length: times}, (_, index) => index * line.length + 5)
      )
    )
  expect(count(800)).toBeLessThan(2.5 * count(400))
})

test('of several comments around a finding each counts as used', () => {
  const comment = '<!--outagelint disable no-placeholder-->\n\n'
  expect(checkArticle(read(`${comment}${comment}On [insert date].\n`))).toEqual([])
})

test('an entry of the contents leads to the first section of its title or anchor', () => {
  const {contents, outline} = read(
    '## Contents\n\n- [Causes](#the-causes)\n- Effects\n- Lessons\n\n## The causes\n\nA.\n\n## Effects\n\nB.\n\n## Effects\n\nC.\n'
  )
  const sections = allSections(outline)
  const places = contents?.entries.map(({section}) => (section ? sections.indexOf(section) : -1))
  expect(places).toEqual([1, 2, -1])
})
