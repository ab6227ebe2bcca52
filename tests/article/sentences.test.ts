import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parsedRanges, sentenceRanges} from '../../src/article/text/sentence-ranges.ts'
import {read} from '../../src/check/index.ts'

const same = (text: string): void => {
  expect([...sentenceRanges(text)], text).toEqual([...parsedRanges(text)])
}

const files = ['fixtures', 'plugins'].flatMap((folder) =>
  fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name))
)

test('texts of fixtures and pages have the sentences of parse-english', () => {
  const texts = files.flatMap((file) =>
    read(fs.readFileSync(file, 'utf8')).blocks.flatMap(({kind, prose}) =>
      kind === 'paragraph' || kind === 'heading' || kind === 'cell' ? prose.text : []
    )
  )
  expect(texts.length).toBeGreaterThan(500)
  for (const text of texts) same(text)
})

test.each([
  'The service failed. It came back.',
  'The service failed in Washington. It came back.',
  'Dr. Smith of Example Inc. said so. The U.S. office agreed.',
  'Nobody knew why! Was it the cable? It was.',
  'It failed at 3.15 p.m. Eastern time. It came back at 4.',
  'He said "It failed." She did not.',
  'It failed (see fig. 3). Then it came back...',
  'Version 1.2.3 failed. See example.com for more. The end',
  'One line ends.\nAnother begins here. And ends.',
  'approx. Forty of them failed. The rest did not.',
  'It was the assn. The other one.',
  'A cat sat. I saw it. A dog ran.'
])('%s', same)

test('generated texts have the sentences of parse-english', () => {
  const word = fc.constantFrom(
    ...'The service failed it I A came back dept approx no. U.S. 3.5 v1.2 (see) "so" Inc e.g. p.m. Jan 14:05 - – example.com ok'.split(
      ' '
    )
  )
  const end = fc.constantFrom(' ', '. ', '! ', '? ', '… ', '.\n', '... ', ' ', '; ', ': ', '." ', '.) ')
  const text = fc.array(fc.tuple(word, end), {minLength: 1, maxLength: 24}).map((parts) => parts.flat().join('').trim())
  fc.assert(fc.property(text, same), {numRuns: 1000, seed: 17})
})
