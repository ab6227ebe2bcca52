import type {Trace} from '../../src/analysis/evidence.ts'
import {incidentOf, type Update} from '../../src/analysis/incident/index.ts'
import {either} from '../../src/article/text/any-of.ts'
import type {Article} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {code, say} from '../../src/rules/message.ts'

/** Flags front matter that calls an incident open while its last update, or another field, calls it resolved. */
export default defineRule({
  id: 'no-status-mismatch',
  category: 'fact',
  severity: 'warning',
  description: 'flags front matter that says of the incident what its last update denies',
  why: 'Lists show the incident as open although its page says that it is over.',
  better: '`status: resolved` in the front matter, “Resolved: payments work again.” in the last update.',
  options: {},
  *check(article) {
    const matter = article.blocks[0]
    if (matter?.kind !== 'frontmatter') return
    const {prose} = matter
    const open = openStatus.exec(prose.text)
    if (!open) return
    const field = prose.span(open.index, open.index + open[0].length)
    const last = lastOf(incidentOf(article).updates)
    const closed = closedStatus.exec(prose.text)
    if (last?.state === 'resolved')
      yield {
        span: field,
        message: say`Update ${code(open[0])}: the last update says it is resolved`,
        causes: [{span: last.span, message: say`The last update`}],
        because: because(open[0], 'the last update says resolved')
      }
    else if (closed)
      yield {
        span: field,
        message: say`Make these agree: ${code(open[0])} and ${code(closed[0])}`,
        causes: [{span: prose.span(closed.index, closed.index + closed[0].length), message: say`The other field`}],
        because: because(open[0], 'another field says resolved', closed[0])
      }
    else yield* ended(article, open[0], field)
  }
})

/** `resolved: false` beside an end that is after the start; a template fills both with the day it is copied. */
function* ended(article: Article, status: string, field: Finding['span']): Generator<Finding> {
  const end = incidentOf(article).events.find(({place, role}) => place === 'front matter' && role === 'resolved')
  if (!end || end.time.minutes === undefined) return
  const {block, from, to} = end.time
  const written = block.prose.text.slice(from, to)
  if (block.prose.text.indexOf(written) !== from) return
  yield {
    span: field,
    message: say`Update ${code(status)} or delete the end time: it ended ${code(written)}`,
    causes: [{span: block.prose.span(from, to), message: say`The end`}],
    because: because(status, 'front matter tells when it ended', written)
  }
}

const because = (status: string, name: string, words?: string): Trace[] => [
  {
    verdict: 'open and resolved',
    rows: [
      {name: 'front matter calls it open', words: status},
      {name, ...(words && {words})}
    ]
  }
]

/** `status: investigating`, `resolved: false` */
const openStatus = either(
  /^status[ \t]?[:=][ \t]?["']?(?:investigating|identified|monitoring|ongoing|in[_ -]progress)\b["']?/im,
  /^resolved[ \t]?[:=][ \t]?false\b/im
)
/** `status: resolved`, `resolved: true` */
const closedStatus = /^(?:status[ \t]?[:=][ \t]?["']?resolved\b["']?|resolved[ \t]?[:=][ \t]?true\b)/im

/**
 * The last update, where it is sure: pages run from the newest to the oldest or the other way, so one end must be resolved
 * and the other begin the incident, or be the same.
 */
function lastOf(updates: readonly Update[]): Update | undefined {
  const [first, last] = [updates[0], updates.at(-1)]
  if (!first || !last) return undefined
  if (first.state === last.state) return first
  const begins = (update: Update): boolean => update.state === 'investigating' || update.state === 'identified'
  return begins(first) ? last : begins(last) ? first : undefined
}
