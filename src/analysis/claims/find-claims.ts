import type {Block, Sentence} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import type {Judgement} from '../evidence.ts'
import {blocksBeside} from '../links/index.ts'
import {readsEnglish} from '../overview/index.ts'
import type {Reach, SourcedSentence} from '../sources/index.ts'
import {claim, kindOfClaim} from './decide.ts'
import {isOwnProse, isOwnText, nowhere, ownSentences, readsAsStamp, readsAsTitle, sectionPlacesOf} from './own-text.ts'
import {widenReach} from './reach/widen-reach.ts'
import {Statement} from './statement.ts'
import type {Claim, ClaimKind} from './types.ts'

/** Rows of the decision. */
const grave: ReadonlySet<string> = new Set(['quantity', 'superlative'])

/** A sentence of the article's own text; decided on first use, for many are never asked. */
class OwnSentence implements Claim {
  readonly sentence: Sentence
  readonly vague: boolean
  readonly dangling: boolean
  reach?: Reach
  readonly #read: () => Statement
  #statement: Statement | undefined
  #judgement: Judgement | undefined

  constructor({sentence, attributions, dangling, reach}: SourcedSentence, read: () => Statement) {
    this.sentence = sentence
    this.vague = attributions.some(({named}) => !named)
    this.dangling = dangling
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

  get isGrave(): boolean {
    return this.vague || this.judgement.rows.some(({name}) => grave.has(name))
  }

  get kind(): ClaimKind {
    return kindOfClaim.of(this.sentence).verdict
  }

  get at(): number {
    return kindOfClaim.of(this.sentence).rows[0]?.from ?? 0
  }
}

/**
 * Sentences of the article's own text, with the source that each rests on and how surely it is a claim. None of an
 * article in another language than English: who says something there is not understood.
 */
export const claimsOf = defineAnalysis('claims', (article): readonly Claim[] => {
  if (!readsEnglish(article)) return []
  const places = sectionPlacesOf(article)
  const own = ownSentences(article)
  const claims: OwnSentence[] = []
  let last: Block | undefined
  let place = nowhere
  let counts = false
  for (const entry of own) {
    const {block, text} = entry.sentence
    if (block !== last) {
      last = block
      place = places.get(block) ?? nowhere
      counts = isOwnProse(block, place) && isOwnText(block, article)
    }
    if (!counts || !hasWords(text) || readsAsTitle(text) || readsAsStamp(text)) continue
    const {role, title} = place
    claims.push(new OwnSentence(entry, () => new Statement(entry, {role, title}, article)))
  }
  // What to read next is not a source of what stands above it.
  const beside = blocksBeside(article)
  widenReach(
    claims,
    article.blocks.filter((block) => !beside.has(block)),
    own,
    article.data
  )
  return claims
})

/** At least two words; a slot is not one. */
function hasWords(text: string): boolean {
  const words = text.includes('[') ? text.replace(/\[[^\]]{1,400}\]/g, '') : text
  const first = letters.exec(words)
  return first !== null && letters.test(words.slice(first.index).replace(/^\S+/, ''))
}

const letters = /\p{L}{2}/u
