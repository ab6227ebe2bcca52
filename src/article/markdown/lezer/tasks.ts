import type {SyntaxNode} from '@lezer/common'

/** The box at the start of a paragraph, and where the paragraph begins behind it. */
export interface Task {
  readonly checked: boolean
  readonly start: number
  readonly content: number
}

const box = /\[[ \txX]\][ \t]/y

/** The task that the first paragraph of a list item is. */
export function taskOf(source: string, {name, from, to, firstChild}: SyntaxNode): Task | undefined {
  box.lastIndex = from
  if (name !== 'Paragraph' || !box.test(source)) return undefined
  const content = from + '[x] '.length
  if (content >= to) return undefined
  let first = firstChild
  while (first && first.to <= content) first = first.nextSibling
  // Where no word follows, the parser leaves the box to the paragraph.
  const marked = first?.from === content && first.name !== 'Escape' && first.name !== 'Entity'
  return {checked: /x/i.test(source[from + 1] as string), start: marked ? from : content, content}
}
