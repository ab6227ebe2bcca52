import type {Article, Span} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, say} from '../../src/rules/message.ts'

/** An update of a status page: `*Resolved* - We have …`, with the span of its label. */
interface Update {
  readonly status: string
  readonly span: Span
}

/** Flags front matter that calls an incident open while its last update calls it resolved. */
export default defineRule({
  id: 'no-status-mismatch',
  category: 'fact',
  severity: 'warning',
  description: 'flags front matter that calls an incident open while its last update says “Resolved”',
  why: 'The page is listed as an open incident although its text says that it is over.',
  better: 'Resolved: payments work again.',
  options: {},
  recommended: false,
  *check(article) {
    const matter = article.blocks[0]
    if (matter?.kind !== 'frontmatter') return
    const {text} = matter.prose
    const field = openStatus.exec(text)
    const last = lastOf(updatesOf(article))
    if (!field || last?.status !== 'resolved') return
    yield {
      span: matter.prose.span(field.index, field.index + field[0].length),
      message: say`Front matter says ${code(field[0])}, the last update ${code('Resolved')}`,
      causes: [{span: last.span, message: say`The last update`}]
    }
  }
})

/** `status: investigating`, `resolved: false` */
const openStatus =
  /^(?:status[ \t]?[:=][ \t]?["']?(?:investigating|identified|monitoring)\b["']?|resolved[ \t]?[:=][ \t]?false\b)/im

/** The label alone in its line or heading, or in front of a colon or a dash. */
const updateLabel = /^(investigating|identified|monitoring|update|resolved)(?=[ \t]?[:–—]|[ \t]-[ \t]|$)/im

function updatesOf({blocks}: Article): Update[] {
  return blocks.flatMap(({kind, prose, quoted}) => {
    if ((kind !== 'heading' && kind !== 'paragraph') || quoted > 0) return []
    const label = updateLabel.exec(prose.text)
    if (label?.index !== 0) return []
    return [{status: label[0].toLowerCase(), span: prose.span(0, label[0].length)}]
  })
}

/** Pages run from the newest update to the oldest or the other way: the end that is not "Investigating" is the last. */
function lastOf(updates: readonly Update[]): Update | undefined {
  const ends = [updates[0], updates.at(-1)]
  const [last, ...more] = ends.filter((update) => update && update.status === 'resolved')
  const hasFirst = ends.some((update) => update?.status === 'investigating' || update?.status === 'identified')
  return hasFirst && more.length === 0 ? last : undefined
}
