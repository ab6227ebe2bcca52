import {profileOf, voiceOf} from '../../src/analysis/profile/index.ts'
import {attributionsOf} from '../../src/analysis/sources/index.ts'
import {allSections} from '../../src/article/outline/all-sections.ts'
import {matchesOf} from '../../src/article/text/match-all.ts'
import type {Article, Block, Sentence} from '../../src/article/types.ts'
import {decided} from '../../src/rules/decided.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, say} from '../../src/rules/message.ts'

// "some users", "a small number of customers", "several of our services"
const amounts = [
  'some',
  'several',
  'many',
  'most',
  'multiple',
  'various',
  'numerous',
  'countless',
  'certain',
  'a (?:small |large |significant |limited |great )?(?:number|portion|subset|percentage|handful|fraction) of',
  'a (?:few|couple of)'
]
const countedNouns = [
  'users?',
  'customers?',
  'clients?',
  'people',
  'accounts?',
  'subscribers?',
  'tenants?',
  'requests?',
  'payments?',
  'orders?',
  'transactions?',
  'services',
  'shops',
  'stores',
  'organi[sz]ations',
  'businesses',
  'companies',
  'builds',
  'jobs',
  'messages',
  'emails'
]
const vague = new RegExp(
  `\\b(?:${amounts.join('|')})\\s(?:of (?:our|the|its|their)\\s)?(?:[\\w-]{2,14}\\s){0,2}?(?:${countedNouns.join('|')})\\b`,
  'gi'
)

const countsThem =
  /\d\s?%|\b\d[\d,.]{0,12}\s(?:\w{2,14}\s){0,2}(?:users|customers|requests|payments|services|accounts|people)/i

/** "Most companies have no plan for that": nobody has counted them. */
const inGeneral = /^most\s(?:\w{2,14}\s)?(?:compan|organi|business|people)/i

/** "Several services (mail, calendar and chat)": all of them are named. */
const lists = /^\s\([^()]{1,80},[^()]{1,200}\)/

/** "Some companies were hit; we were not affected": what did not happen is not counted. */
const unharmed = /\b(?:not|n['’]t)\s(?:been\s)?(?:affected|impacted)\b|\bunaffected\b|\bno impact\b/i

/** Flags quantities without a number where a reader looks for one: title, summary and impact of a report. */
export default defineRule({
  id: 'no-vague-quantity',
  category: 'prose',
  severity: 'warning',
  scope: 'incident',
  description: 'flags “some users” and the like in title, summary and impact of a report',
  why: 'Readers of a report want to know how many, even if it is only “about 300”.',
  better: 'About 300 customers could not pay.',
  options: {},
  *check(article) {
    // Others repeat what they were told.
    if (profileOf(article).name === 'news' || voiceOf(article).speaker === 'third-party') return
    for (const {sentence, place} of sentencesInScope(article)) {
      // A figure in the same sentence says how many.
      if (countsThem.test(sentence.text)) continue
      if (unharmed.test(sentence.text)) continue
      if (attributionsOf(sentence.text).some(({named}) => !named)) continue
      for (const {index, 0: words} of matchesOf(vague, sentence.text)) {
        if (inGeneral.test(words) || lists.test(sentence.text.slice(index + words.length))) continue
        yield {
          span: sentence.span(index, index + words.length),
          message: say`Give a number, even a rough one: ${code(words)}`,
          because: [decided('a quantity without a number', {[place]: undefined, 'vague word': words})]
        }
      }
    }
  }
})

/** Those of the title, and of the sections that say what happened and to whom. */
function* sentencesInScope({outline, sentences, blocks}: Article): Generator<{sentence: Sentence; place: string}> {
  const told = new Map<Block, string>()
  for (const {role, own} of allSections(outline))
    if (role === 'summary' || role === 'impact') for (const block of own) told.set(block, `in the ${role}`)
  const title = blocks.find(({kind, level}) => kind === 'heading' && level === 1)
  const hasFigure = sentences.some(({block, text}) => told.has(block) && countsThem.test(text))
  for (const sentence of sentences) {
    const {block} = sentence
    const place = told.get(block)
    // What the title rounds, summary or impact may count.
    if (block === title && !hasFigure) yield {sentence, place: 'in the title'}
    if (place && block.kind === 'paragraph' && block.quoted === 0) yield {sentence, place}
  }
}
