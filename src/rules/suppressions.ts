import type {Article, Block, Span} from '../article/types.ts'
import type {Finding} from './finding.ts'
import {code, type Message, say} from './message.ts'
import {nearest} from './nearest.ts'

/** `<!--outagelint disable no-placeholder -- the form is shown on purpose-->` */
interface Directive {
  readonly verb: 'disable' | 'enable' | 'ignore'
  /** Empty: all rules. */
  readonly rules: readonly string[]
  /** False: it may speak to other linters, of rules that only they know. */
  readonly isOurs: boolean
  readonly span: Span
  /** Of the block that follows, which `ignore` silences. */
  readonly blockEnd: number
}

/** Ours, and that of remark-lint. */
const comment = /^<!--[ \t]{0,9}(outagelint|lint)[ \t]{1,9}(disable|enable|ignore)\b([^>]{0,500}?)-->$/

const directiveVerbs = ['disable', 'enable', 'ignore']

/** `<!--outagelint-disable …-->`, `<!--outagelint Ignor …-->`: not read, and meant to be. */
const almost = /^<!--[ \t]{0,9}outagelint[ \t-]{1,9}(\p{L}{2,20})\b/iu

/** A comment that is almost one of ours. */
interface Misspelt {
  readonly span: Span
  /** What was probably meant. */
  readonly verb: string
}

function directivesOf(article: Article): {readonly directives: Directive[]; readonly misspelt: Misspelt[]} {
  const found: Directive[] = []
  const misspelt: Misspelt[] = []
  const read = (span: Span, block: Block): void => {
    const text = article.source.slice(span.start, span.end)
    const match = comment.exec(text)
    if (!match) {
      const verb = nearest(almost.exec(text)?.[1] ?? '', directiveVerbs)
      if (verb !== undefined) misspelt.push({span, verb})
      return
    }
    // A reason stands behind two dashes, as in ESLint.
    const rules =
      (match[3] as string)
        .split(/\s--/, 1)[0]
        ?.split(/[\s,]+/)
        .filter(Boolean) ?? []
    const verb = match[2] as Directive['verb']
    const blockEnd = verb === 'ignore' ? ignoredTo(article.blocks, block, span) : span.end
    found.push({verb, isOurs: match[1] === 'outagelint', rules, span, blockEnd})
  }
  for (const block of article.blocks) {
    if (block.kind === 'comment') read(block.span, block)
    for (const mark of block.marks) if (mark.tag === '!--') read(mark.span, block)
  }
  return {directives: found.sort((a, b) => a.span.start - b.span.start), misspelt}
}

/** Whether two blocks that follow each other are one for an author, as the items of a list and the cells of a table are. */
const together = (block: Block, next: Block | undefined): boolean =>
  block.cell ? next?.cell?.table === block.cell.table : block.item !== undefined && next?.item !== undefined

/** Where an `ignore` ends: with the rest of its own block, or with what follows, within a list or a table one block of it. */
function ignoredTo(blocks: readonly Block[], block: Block, span: Span): number {
  if (block.kind !== 'comment' && span.end < block.span.end) return block.span.end
  let next = block.index + 1
  // Each of several comments may have a reason of its own.
  while (blocks[next]?.kind === 'comment') next++
  return block.item || block.cell ? (blocks[next]?.span.end ?? 0) : groupEnd(blocks, next)
}

/** Where the list, the table or the single block ends that begins with a block. */
function groupEnd(blocks: readonly Block[], index: number): number {
  const first = blocks[index]
  if (!first) return 0
  let last = first
  for (let at = index + 1; at < blocks.length && together(first, blocks[at]); at++) last = blocks[at] as Block
  return last.span.end
}

/**
 * Offsets of the lines above which an `ignore` comment silences what is found at each of the offsets; none where a
 * comment cannot stand, as in front matter and behind the first paragraph of a quotation.
 */
export function ignorePlaces({blocks, source}: Article, offsets: readonly number[]): (number | undefined)[] {
  /** The block above which a comment would stand, for each block. */
  const heads: Block[] = []
  for (const block of blocks) {
    const above = blocks[block.index - 1]
    const goesOn = above && (together(block, above) || (block.quoted > 0 && above.quoted > 0))
    heads.push(goesOn ? (heads[block.index - 1] as Block) : block)
  }
  const groupEnds = new Map<Block, number>()
  return offsets.map((offset) => {
    const block = blockAt(blocks, offset)
    const head = block && heads[block.index]
    if (!head || block.kind === 'frontmatter') return undefined
    const end = groupEnds.get(head) ?? groupEnd(blocks, head.index)
    groupEnds.set(head, end)
    return offset < end ? lineStart(source, head.span.start) : undefined
  })
}

/** The block that an offset stands in. Blocks follow each other in the source. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle] as Block).span.start <= offset) low = middle + 1
    else high = middle
  }
  const block = blocks[low - 1]
  return block && offset < block.span.end ? block : undefined
}

function lineStart(source: string, offset: number): number {
  let at = offset
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at--
  return at
}

/** Offset behind front matter, where a comment stands that silences a rule in the whole article. */
export function bodyStart({blocks: [first], source}: Article): number {
  if (first?.kind !== 'frontmatter') return 0
  return first.span.end + (/^[ \t]{0,99}(?:\r\n|\n|\r)/.exec(source.slice(first.span.end))?.[0].length ?? 0)
}

/** What comments silence of one rule, in document order, up to where it, or every rule, is enabled again. */
function silencedOf(ruleId: string, directives: readonly Directive[], length: number): (Span & {by: Directive})[] {
  const silenced: (Span & {by: Directive})[] = []
  let enabled = length
  for (const directive of directives.toReversed()) {
    const {verb, rules, span, blockEnd} = directive
    if (rules.length > 0 && !rules.includes(ruleId)) continue
    if (verb === 'enable') enabled = span.start
    else silenced.push({start: span.end, end: verb === 'ignore' ? blockEnd : enabled, by: directive})
  }
  return silenced.reverse()
}

/** What the comments of an article silence in one run of the rules. */
export class Suppressions {
  readonly #directives: readonly Directive[]
  readonly #misspelt: readonly Misspelt[]
  readonly #used = new Set<Directive>()
  readonly #ran = new Set<string>()
  #silenced = 0

  constructor(readonly article: Article) {
    const {directives, misspelt} = directivesOf(article)
    this.#directives = directives
    this.#misspelt = misspelt
  }

  /** How many findings were left out so far. */
  get silenced(): number {
    return this.#silenced
  }

  /** The findings of a rule that no comment silences. */
  keep(ruleId: string, findings: readonly Finding[]): Finding[] {
    this.#ran.add(ruleId)
    const waiting = silencedOf(ruleId, this.#directives, this.article.source.length)
    let next = 0
    let silentTo = 0
    const silenced = new Set<Finding>()
    for (const finding of findings.toSorted((a, b) => a.span.start - b.span.start)) {
      const {start} = finding.span
      for (let silent = waiting[next]; silent && silent.start <= start; silent = waiting[++next]) {
        if (silent.end <= start) continue
        this.#used.add(silent.by)
        silentTo = Math.max(silentTo, silent.end)
      }
      if (start < silentTo) silenced.add(finding)
    }
    this.#silenced += silenced.size
    return findings.filter((finding) => !silenced.has(finding))
  }

  /** The comment that silences what a rule finds at an offset. */
  commentFor(ruleId: string, offset: number): Span | undefined {
    const silenced = silencedOf(ruleId, this.#directives, this.article.source.length)
    return silenced.find(({start, end}) => start <= offset && offset < end)?.by.span
  }

  /**
   * What is wrong with the comments themselves; to be asked when all rules have run.
   *
   * @param known ids of all rules
   */
  *findings(known: readonly string[]): Generator<Finding> {
    for (const {span, verb} of this.#misspelt)
      yield {span, message: say`Write ${code(`outagelint ${verb}`)}: this comment is not read`}
    for (const directive of this.#directives) {
      if (!directive.isOurs) continue
      const unknown = directive.rules.filter((id) => !known.includes(id))
      for (const id of unknown) {
        yield {
          span: directive.span,
          message: misnamed(id, known)
        }
      }
      const idle = directive.rules.length > 0 && !directive.rules.some((id) => this.#ran.has(id))
      if (directive.verb !== 'enable' && !this.#used.has(directive) && !idle && unknown.length === 0) {
        yield {
          span: directive.span,
          message: say`Delete this ${code(directive.verb)} comment: it silences nothing`
        }
      }
    }
  }
}

function misnamed(id: string, known: readonly string[]): Message {
  const near = nearest(id, known)
  return near === undefined
    ? say`Correct the name: no rule is called ${code(id)} (see outagelint rules)`
    : say`Write ${code(near)}: no rule is called ${code(id)}`
}
