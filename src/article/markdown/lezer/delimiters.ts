import {InlineContext, type MarkdownConfig} from '@lezer/markdown'
import {Refusal} from './refusal.ts'

const single = {resolve: 'Strikethrough'}
const double = {resolve: 'Strikethrough'}

/** How a character stands beside a delimiter: white space, punctuation, or in a word. */
const beside = (char: string): 'space' | 'punctuation' | 'word' =>
  /^$|\s/.test(char) ? 'space' : /[\p{P}\p{S}]/u.test(char) ? 'punctuation' : 'word'

function strike(context: InlineContext, from: number): number {
  if (context.char(from - 1) === 126 && context.char(from - 2) !== 92) return -1
  let to = from + 1
  while (context.char(to) === 126) to++
  if (to - from > 2) return -1
  const before = beside(from === context.offset ? '' : context.slice(from - 1, from))
  const after = beside(context.slice(to, to + 1))
  const opens = after === 'word' || (after === 'punctuation' && before !== 'word')
  const closes = before === 'word' || (before === 'punctuation' && after !== 'word')
  return context.addDelimiter(to - from === 1 ? single : double, from, to, opens, closes)
}

/** From so many on, parsers disagree on which delimiters belong together. */
const longestRun = 3

function emphasise(context: InlineContext, code: number, from: number): number {
  let to = from + 1
  while (context.char(to) === code) to++
  const before = beside(from === context.offset ? '' : context.slice(from - 1, from))
  const after = beside(context.slice(to, to + 1))
  const isLeft = after === 'word' || (after === 'punctuation' && before !== 'word')
  const isRight = before === 'word' || (before === 'punctuation' && after !== 'word')
  if (to - from > longestRun && (isLeft || isRight)) throw new Refusal('emphasis')
  const type = code === 42 ? InlineContext.emphasisAsterisk : InlineContext.emphasisUnderscore
  const opens = isLeft && (code === 42 || !isRight || before === 'punctuation')
  const closes = isRight && (code === 42 || !isLeft || after === 'punctuation')
  return context.addDelimiter(type, from, to, opens, closes)
}

/** The place behind the line ending at `at`; a tab stands for the carriage return before it. */
function behindEol(context: InlineContext, at: number): number {
  const eol = context.char(at) === 9 ? at + 1 : at
  return context.char(eol) === 10 ? eol + 1 : -1
}

/** Emphasis, text struck out with one or two tildes, and hard line breaks over both kinds of line ending. */
export const delimiters: MarkdownConfig = {
  defineNodes: ['Strikethrough'],
  parseInline: [
    {
      name: 'Emphasis',
      parse: (context, next, at) => (next === 42 || next === 95 ? emphasise(context, next, at) : -1)
    },
    {name: 'Strikethrough', parse: (context, next, at) => (next === 126 ? strike(context, at) : -1), after: 'Emphasis'},
    {
      name: 'HardBreak',
      parse(context, next, at) {
        let to = at + 1
        if (next === 32) while (context.char(to) === 32) to++
        else if (next !== 92) return -1
        const end = next === 32 && to - at < 2 ? -1 : behindEol(context, to)
        return end < 0 ? -1 : context.addElement(context.elt('HardBreak', at, end))
      }
    }
  ]
}
