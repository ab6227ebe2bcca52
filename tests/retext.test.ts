import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import rehypeStringify from 'rehype-stringify'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import noPlaceholder from '../plugins/no-placeholder/index.ts'
import noUnsourcedClaim from '../plugins/no-unsourced-claim/index.ts'
import noVagueAttribution from '../plugins/no-vague-attribution/index.ts'
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
  const html = `<h1>Payments fail</h1>\n${plain.replace(/^.+$/gm, '<p>$&</p>').replace('Experts', '<em>Experts</em>')}`
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
