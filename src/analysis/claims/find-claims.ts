import {allSections} from '../../article/outline/all-sections.ts'
import {contentsBlocks} from '../../article/outline/contents.ts'
import type {Block, Role, Section, Sentence} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import type {Judgement} from '../evidence.ts'
import {blocksBeside} from '../links/index.ts'
import type {Reach, SourcedSentence} from '../sources/index.ts'
import {sourcedSentences} from '../sources/index.ts'
import {claim, kindOfClaim} from './decide.ts'
import {widenReach} from './reach.ts'
import {type Place, Statement} from './statement.ts'
import type {Claim, ClaimKind} from './types.ts'

const exemptRoles = new Set<Role>(['references', 'prevention', 'lessons'])

/** A sentence of the article's own text; decided on first use, for many are never asked. */
class OwnSentence implements Claim {
  readonly sentence: Sentence
  readonly vague: boolean
  reach?: Reach
  readonly #read: () => Statement
  #statement: Statement | undefined
  #judgement: Judgement | undefined

  constructor({sentence, attributions, reach}: SourcedSentence, read: () => Statement) {
    this.sentence = sentence
    this.vague = attributions.some(({named}) => !named)
    if (reach) this.reach = reach
    this.#read = read
  }

  get statement(): Statement {
    this.#statement ??= this.#read()
    return this.#statement
  }

  get judgement(): Judgement {
    this.#judgement ??= claim.of(this.statement)
    return this.#judgement
  }

  get confidence(): number {
    return this.judgement.score
  }

  get kind(): ClaimKind {
    return kindOfClaim.of(this.sentence).verdict
  }

  get at(): number {
    return kindOfClaim.of(this.sentence).rows[0]?.from ?? 0
  }
}

/**
 * Sentences of the article's own text, with the source that each rests on and how surely it is a claim.
 */
export const claimsOf = defineAnalysis('claims', (article): readonly Claim[] => {
  const {blocks, outline} = article
  const sourced = sourcedSentences(article)
  const beside = blocksBeside(article)
  const places = placesOf(outline)
  const headings = new Set(allSections(outline).map(({heading}) => heading.start))
  const contents = contentsBlocks(blocks)
  const others = new Set([...beside, ...(contents?.entries ?? [])])
  const own = sourced.filter(
    ({sentence: {block}}) => !others.has(block) && (places.has(block) || !headings.has(block.span.start))
  )
  const claims: OwnSentence[] = []
  let last: Block | undefined
  let place = nowhere
  let counts = false
  for (const entry of own) {
    const {block, text} = entry.sentence
    if (block !== last) {
      last = block
      place = places.get(block) ?? nowhere
      counts = isOwnText(block, place)
    }
    if (!counts || !hasWords(text)) continue
    const {role, title} = place
    claims.push(new OwnSentence(entry, () => new Statement(entry, {role, title}, blocks)))
  }
  widenReach(claims, blocks, own)
  return claims
})

function placesOf(outline: readonly Section[]): Map<Block, Place> {
  const places = new Map<Block, Place>()
  const visit = (section: Section, above: Place | undefined): void => {
    const place = {role: section.role ?? above?.role, title: `${above?.title ?? ''} ${section.title}`}
    for (const block of section.own) places.set(block, place)
    for (const child of section.sections) visit(child, section.level === 1 ? undefined : place)
  }
  for (const section of outline) visit(section, undefined)
  return places
}

const nowhere: Place = {role: undefined, title: ''}

/** Text of the article's own: no headings, quotations, notes, lists of links, references, titles in a row. */
function isOwnText(block: Block, {role}: Place): boolean {
  const {kind, quoted, footnote, marks, form, item} = block
  if (kind !== 'paragraph' || quoted > 0 || footnote !== undefined) return false
  if (role !== undefined && exemptRoles.has(role)) return false
  const text = block.prose.text.trim()
  const linked = marks.reduce((sum, mark) => sum + (mark.kind === 'link' ? mark.to - mark.from : 0), 0)
  if (linked > 0.7 * text.length) return false
  // "By Ann Example, 11 March 2025", a caption: a line with no full stop is no sentence.
  if (!item && !/[.!?:…"”)\]]$/.test(text) && (form === 'line' || text.split(/\s+/).length <= 12)) return false
  return !isLabelOnly(block)
}

/** At least two words; a slot is none. */
function hasWords(text: string): boolean {
  const words = text.includes('[') ? text.replace(/\[[^\]]{1,400}\]/g, '') : text
  const first = letters.exec(words)
  return first !== null && letters.test(words.slice(first.index).replace(/^\S+/, ''))
}

const letters = /\p{L}{2}/u

const isLabelOnly = ({prose, marks}: Block): boolean =>
  marks.some(({kind, from, to}) => kind === 'strong' && from === 0 && to === prose.text.length)
