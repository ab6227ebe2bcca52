import fs from 'node:fs'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import rehypeStringify from 'rehype-stringify'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import noPlaceholder from '../plugins/no-placeholder/index.ts'
import noUnsourcedClaim from '../plugins/no-unsourced-claim/index.ts'
import noVagueAttribution from '../plugins/no-vague-attribution/index.ts'
import {rules} from '../src/catalogue.ts'
import {check, read} from '../src/check/index.ts'
import outagelint from '../src/retext.ts'

test('a rule about prose checks plain text, with right places', () => {
  const processor = unified()
    .use(retextEnglish)
    .use(noPlaceholder as never)
  const file = new VFile('🔥 First line.\n\nThe outage began on [insert date] at noon.')
  processor.runSync(processor.parse(file) as never, file)
  expect(file.messages).toHaveLength(1)
  expect(file.messages[0]).toMatchObject({actual: '[insert date]', place: {start: {line: 3, column: 21}}})
})

const plain =
  'The outage left 40,000 customers without card payments on Tuesday. Experts say that more will follow.\n\nNorthwind said that service was restored at noon.'

test('rules about sources check plain text', () => {
  const processor = unified()
    .use(retextEnglish)
    .use(noUnsourcedClaim as never)
    .use(noVagueAttribution as never)
  const file = new VFile(plain)
  processor.runSync(processor.parse(file) as never, file)
  expect(file.messages.map(({ruleId, actual}) => `${ruleId} ${actual}`)).toEqual([
    'no-unsourced-claim The outage left 40,000 customers without card payments on Tuesday.',
    'no-vague-attribution Experts say'
  ])
})

test('rules about sources check HTML behind rehype', async () => {
  const sources = unified()
    .use(retextEnglish)
    .use(noUnsourcedClaim as never)
    .use(noVagueAttribution as never)
  const html = `<h1>Outage of card payments</h1>\n${plain.replace(/^.+$/gm, '<p>$&</p>').replace('Experts', '<em>Experts</em>')}`
  const file = await unified()
    .use(rehypeParse, {fragment: true})
    .use(rehypeRetext, sources as never)
    .use(rehypeStringify)
    .process(html)
  expect(file.messages.map(({ruleId, actual}) => `${ruleId} ${actual}`)).toEqual([
    'no-unsourced-claim The outage left 40,000 customers without card payments on Tuesday.',
    'no-vague-attribution Experts</em> say'
  ])
})

test('the preset for retext has the rules that read prose', async () => {
  const file = await retext().use(outagelint).process(`${plain}\n\nIt ended on [insert date].`)
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(
    expect.arrayContaining(['no-placeholder', 'no-unsourced-claim', 'no-vague-attribution'])
  )
})

describe('plain text has the same findings through retext as through remark', () => {
  const prose = Object.fromEntries(rules.map(({id, prose, recommended}) => [id, prose && recommended]))
  /** The words of a fixture, block by block, without what Markdown would read as a list. */
  const wordsOf = (name: string): string[] =>
    read(fs.readFileSync(`fixtures/${name}`, 'utf8').replace(/^[ ^].*\^\^.*\n/gm, ''))
      .blocks.filter(({kind}) => kind === 'paragraph' || kind === 'heading' || kind === 'cell')
      .map(({prose}) => prose.text.replace(/^\d+[.)]\s+/gm, '').trim())
      .filter((text) => text !== '')
  const fixtures = fs
    .readdirSync('fixtures', {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replaceAll('\\', '/'))

  test.each(fixtures)('%s', async (name) => {
    const words = wordsOf(name)
    // With blank lines between, and as an article that lost them.
    for (const text of [words.join('\n\n'), words.map((word) => word.replaceAll('\n', ' ')).join('\n')]) {
      const {messages} = await retext().use(outagelint).process(`${text}\n`)
      const told = messages.map(({ruleId, line, column, reason}) => `${ruleId} ${line}:${column} ${reason}`)
      const found = check(`${text}\n`, {rules: prose}).map(
        ({ruleId, line, column, reason}) => `${ruleId} ${line}:${column} ${reason}`
      )
      expect(told.sort()).toEqual(found.sort())
    }
  })
})
