import type {Article, Block, Span} from '../article/types.ts'
import type {Finding} from './finding.ts'
import {code, say} from './message.ts'

/** `<!--outagelint disable no-placeholder -- the form is shown on purpose-->` */
interface Directive {
  readonly verb: 'disable' | 'enable' | 'ignore'
  /** Empty: all rules. */
  readonly rules: readonly string[]
  /** False: it may speak to other linters, of rules that only they know. */
  readonly isOurs: boolean
  readonly span: Span
  /** What it silences. */
  readonly range: Span
}

interface Control {
  readonly directives: readonly Directive[]
  readonly used: Set<Directive>
  readonly ran: Set<string>
  /** How many findings were left out. */
  silenced: number
}

/** Ours, and that of remark-lint. */
const comment = /^<!--[ \t]{0,9}(outagelint|lint)[ \t]{1,9}(disable|enable|ignore)\b([^>]{0,500}?)-->$/

const memo = new WeakMap<Article, Control>()

function controlOf(article: Article): Control {
  let control = memo.get(article)
  if (!control) {
    control = {directives: directivesOf(article), used: new Set(), ran: new Set(), silenced: 0}
    memo.set(article, control)
  }
  return control
}

function directivesOf(article: Article): Directive[] {
  const found: {directive: Omit<Directive, 'range'>; block: Block}[] = []
  const read = (span: Span, block: Block): void => {
    const match = comment.exec(article.source.slice(span.start, span.end))
    if (!match) return
    // A reason stands behind two dashes, as in ESLint.
    const rules =
      (match[3] as string)
        .split(/\s--/, 1)[0]
        ?.split(/[\s,]+/)
        .filter(Boolean) ?? []
    found.push({
      directive: {verb: match[2] as Directive['verb'], isOurs: match[1] === 'outagelint', rules, span},
      block
    })
  }
  for (const block of article.blocks) {
    if (block.kind === 'comment') read(block.span, block)
    for (const mark of block.marks) if (mark.tag === '!--') read(mark.span, block)
  }
  return found.map(({directive, block}, index) => {
    const start = directive.span.end
    const end =
      directive.verb === 'ignore'
        ? groupEnd(article.blocks, block.index + 1)
        : (enabledAgain(directive, found.slice(index + 1)) ?? article.source.length)
    return {...directive, range: {start, end}}
  })
}

/** Whether two blocks that follow each other are one for an author, as the items of a list and the cells of a table are. */
const together = (block: Block, next: Block | undefined): boolean =>
  block.cell ? next?.cell?.table === block.cell.table : block.item !== undefined && next?.item !== undefined

/** Where the list, the table or the single block ends that begins with a block. */
function groupEnd(blocks: readonly Block[], index: number): number {
  const first = blocks[index]
  if (!first) return 0
  let last = first
  for (const block of blocks.slice(index + 1)) {
    if (!together(first, block)) break
    last = block
  }
  return last.span.end
}

/**
 * Offset of the line above which an `ignore` comment silences what is found at an offset; none where a comment cannot
 * stand, as in front matter and behind the first paragraph of a quotation.
 */
export function ignorePlace({blocks, source}: Article, offset: number): number | undefined {
  const block = blocks.findLast(({span}) => span.start <= offset && offset < span.end)
  if (!block || block.kind === 'frontmatter') return undefined
  let head = block
  for (const above of blocks.slice(0, block.index).toReversed()) {
    if (!together(head, above) && !(head.quoted > 0 && above.quoted > 0)) break
    head = above
  }
  if (offset >= groupEnd(blocks, head.index)) return undefined
  const before = source.slice(0, head.span.start)
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
}

/** Offset behind front matter, where a comment stands that silences a rule in the whole article. */
export function bodyStart({blocks: [first], source}: Article): number {
  if (first?.kind !== 'frontmatter') return 0
  return first.span.end + (/^[ \t]{0,99}(?:\r\n|\n|\r)/.exec(source.slice(first.span.end))?.[0].length ?? 0)
}

function enabledAgain(
  {rules}: {rules: readonly string[]},
  later: readonly {directive: Omit<Directive, 'range'>}[]
): number | undefined {
  return later.find(
    ({directive}) =>
      directive.verb === 'enable' &&
      (directive.rules.length === 0 || (rules.every((id) => directive.rules.includes(id)) && rules.length > 0))
  )?.directive.span.start
}

/** Leaves out what a comment in the article silences. */
export function suppress(article: Article, ruleId: string, findings: readonly Finding[]): Finding[] {
  const control = controlOf(article)
  control.ran.add(ruleId)
  return findings.filter(({span}) => {
    const by = control.directives.filter(
      ({verb, rules, range}) =>
        verb !== 'enable' &&
        (rules.length === 0 || rules.includes(ruleId)) &&
        span.start >= range.start &&
        span.start < range.end
    )
    for (const directive of by) control.used.add(directive)
    if (by.length > 0) control.silenced++
    return by.length === 0
  })
}

/** How many findings comments in the article have silenced; to be asked when all rules have run. */
export const silencedIn = (article: Article): number => controlOf(article).silenced

/** What is wrong with the comments themselves; to be asked when all rules have run. */
export function* controlFindings(article: Article, known: readonly string[]): Generator<Finding> {
  const {directives, used, ran} = controlOf(article)
  for (const directive of directives) {
    if (!directive.isOurs) continue
    const unknown = directive.rules.filter((id) => !known.includes(id))
    for (const id of unknown) {
      yield {
        span: directive.span,
        message: say`Correct the name: no rule is called ${code(id)} (see outagelint rules)`
      }
    }
    const idle = directive.rules.length > 0 && !directive.rules.some((id) => ran.has(id))
    if (directive.verb !== 'enable' && !used.has(directive) && !idle && unknown.length === 0) {
      yield {
        span: directive.span,
        message: say`Delete this ${code(directive.verb)} comment: it silences nothing`
      }
    }
  }
}
