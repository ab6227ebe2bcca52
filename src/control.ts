import type {Article, Block, Finding, Span} from './article/types.ts'

/** `<!--outagelint disable no-placeholder -- the form is shown on purpose-->` */
interface Directive {
  readonly verb: 'disable' | 'enable' | 'ignore'
  /** Empty: all rules. */
  readonly rules: readonly string[]
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

const comment = /^<!--[ \t]{0,9}outagelint[ \t]{1,9}(disable|enable|ignore)\b([^>]{0,500}?)-->$/

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
      (match[2] as string)
        .split(/\s--/, 1)[0]
        ?.split(/[\s,]+/)
        .filter(Boolean) ?? []
    found.push({directive: {verb: match[1] as Directive['verb'], rules, span}, block})
  }
  for (const block of article.blocks) {
    if (block.kind === 'comment') read(block.span, block)
    for (const mark of block.marks) if (mark.tag === '!--') read(mark.span, block)
  }
  return found.map(({directive, block}, index) => {
    const start = directive.span.end
    const end =
      directive.verb === 'ignore'
        ? nextBlockEnd(article, block)
        : (enabledAgain(directive, found.slice(index + 1)) ?? article.source.length)
    return {...directive, range: {start, end}}
  })
}

/** The block behind a comment; a list or a table is one block for an author. */
function nextBlockEnd({blocks}: Article, {index}: Block): number {
  const next = blocks[index + 1]
  if (!next) return 0
  let last = next
  for (const block of blocks.slice(index + 2)) {
    if (next.cell ? block.cell?.table !== next.cell.table : !(next.item && block.item)) break
    last = block
  }
  return last.span.end
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
    const unknown = directive.rules.filter((id) => !known.includes(id))
    for (const id of unknown) {
      yield {
        span: directive.span,
        reason: `Unexpected rule \`${id}\` in a comment, expected the id of a rule (see \`outagelint rules\`)`
      }
    }
    const idle = directive.rules.length > 0 && !directive.rules.some((id) => ran.has(id))
    if (directive.verb !== 'enable' && !used.has(directive) && !idle && unknown.length === 0) {
      yield {
        span: directive.span,
        reason: `Unexpected \`${directive.verb}\` comment that silences nothing, expected no comment`
      }
    }
  }
}
