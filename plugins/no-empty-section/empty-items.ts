import type {Article} from '../../src/article/types.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {say} from '../../src/rules/message.ts'

const bullet = /^([ \t]{0,12})([-*+])[ \t]*$/
const item = /^([ \t]{0,12})([-*+])[ \t]+\S/

/** A bullet with nothing behind it at the end of a list: something was to follow. */
export function* emptyItems({source, blocks}: Article): Generator<Finding> {
  const lists = blocks.filter((block) => block.item?.first && block.quoted === 0)
  const lines = source.split('\n')
  let at = 0
  let before: RegExpExecArray | null = null
  for (const [index, line] of lines.entries()) {
    const start = at
    at += line.length + 1
    const text = line.replace(/\r$/, '')
    const empty = bullet.exec(text)
    const next = lines[index + 1]?.trim() ?? ''
    if (empty && before?.[1] === empty[1] && before?.[2] === empty[2] && next === '') {
      // Where it looks so in code, no block ends in the line before.
      const isList = lists.some(({span}) => span.end <= start && /^[ \t\r\n]{0,4}$/.test(source.slice(span.end, start)))
      const from = start + (empty[1] as string).length
      if (isList)
        yield {
          span: {start: from, end: from + 1},
          severity: 'warning',
          message: say`Fill in or delete the last bullet: it is empty`,
          note: 'Readers wonder what is missing.',
          better: '- Test the spare router every month'
        }
    }
    before = item.exec(text)
  }
}
