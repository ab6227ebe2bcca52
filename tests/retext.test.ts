import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import noPlaceholder from '../plugins/no-placeholder/index.ts'

test('a rule about prose checks plain text, with right places', () => {
  const processor = unified()
    .use(retextEnglish)
    .use(noPlaceholder as never)
  const file = new VFile('🔥 First line.\n\nThe outage began on [insert date] at noon.')
  processor.runSync(processor.parse(file) as never, file)
  expect(file.messages).toHaveLength(1)
  expect(file.messages[0]).toMatchObject({actual: '[insert date]', place: {start: {line: 3, column: 21}}})
})
