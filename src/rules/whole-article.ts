import type {Article, Span} from '../article/types.ts'

/** Where a finding about the article as a whole is shown: at its title, else at its first words. */
export function wholeArticle({title, blocks, sentences}: Article): Span | undefined {
  if (title?.text.trim()) return title.span(0, title.text.length)
  return sentences.find(({text}) => /\p{L}/u.test(text))?.span() ?? sentences[0]?.span() ?? blocks[0]?.span
}
