import {allSections} from '../../article/outline/all-sections.ts'
import type {Article, ProfileName, Section} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {type Judgement, judge, traceOf} from '../evidence.ts'
import {isOpen} from '../slots/index.ts'
import {OwnWords, withoutQuotations} from './own-words.ts'
import {toldKind} from './told-kind.ts'
import type {Voice} from './types.ts'
import {voiceRows} from './voice-rows.ts'
import {team} from './voice-words.ts'

/** Whether a team speaks of its own incident. */
export const firstHand = judge({base: 0, threshold: 0.9, rows: voiceRows})

/** Below this somebody else speaks; from it to the threshold of `firstHand` nothing shows who does. */
const thirdPartyBelow = -0.1
/** The same in an article that has the form of a team's own and speaks of others only as teams do, too. */
const thirdPartyInForm = -0.6
/** Users, and the system by its name. */
const spokenOf = new Set<string>(['the world at large', 'a name of the title or of the tags acts'])
/** Points from which on it has that form. */
const inForm = 0.5
/** Third parties write these too: here they count half. */
const forms = new Set<string>([
  'a log of times',
  'a section with the course of it',
  'sections that a team writes',
  'sections of a report',
  'code'
])
const isOfOthers = ({score, rows}: Judgement): boolean => {
  const formed = rows.reduce((sum, {name, points = 0}) => (forms.has(name) ? sum + points : sum), 0)
  const isOwnForm = formed >= inForm && rows.every(({name, points = 0}) => points >= 0 || spokenOf.has(name))
  return score - formed / 2 < (isOwnForm ? thirdPartyInForm : thirdPartyBelow)
}

/** Who wants to be found by search engines may write of own incidents too: something else must say whose it was. */
const saysWhose = ({rows}: Judgement): boolean =>
  rows.some(({name, points = 0}) => points < 0 && name !== 'front matter for search engines')

/** Whoever names the kind of an article says who speaks in it, too. */
const ownKinds = new Set<ProfileName | undefined>(['postmortem', 'report', 'status', 'notice'])
const foreignKinds = new Set<ProfileName | undefined>(['news', 'analysis'])

/** Who speaks: an organisation about its own incident, or a third party about somebody else's. */
export const voiceOf = defineAnalysis('voice', (article): Voice => {
  const given = article.data.voice
  if (given === 'first-hand' || given === 'third-party') return voice(given, 'front matter says so')
  const answer = firstHand.of(new OwnWords(article))
  // What nobody wrote yet may be what a team would have written there: a heading, the time of a row.
  if (answer.score > 0 && !answer.verdict && isFrameOpen(article))
    return voice('first-hand', 'a slot in the place of a title or of the time of a row')
  const kind = toldKind(article)?.name
  if (ownKinds.has(kind)) return voice('first-hand', `the profile ${kind}, which was given`)
  const isForeign = foreignKinds.has(kind) || (isOfOthers(answer) && saysWhose(answer))
  const speaker = answer.verdict ? 'first-hand' : isForeign ? 'third-party' : 'unsure'
  return {
    speaker,
    because: traceOf(firstHand, answer, speaker),
    reasons:
      answer.rows.length > 0
        ? answer.rows.map(({name, words}) => (words === undefined ? name : `${name}: ${words}`))
        : ['nobody speaks of own work'],
    ownSections: answer.verdict ? [] : statementsIn(article)
  }
})

const voice = (speaker: Voice['speaker'], reason: string): Voice => ({
  speaker,
  because: {verdict: speaker, rows: [{name: reason}]},
  reasons: [reason],
  ownSections: []
})

const isFrameOpen = (article: Article): boolean =>
  allSections(article.outline).some(({heading}) => isOpen(article, heading)) ||
  (article.title !== undefined && isOpen(article, article.title.span(0, article.title.text.length)))

/** "We" and "our" of a team so often that nobody else can be speaking. */
const fewestOwn = 3
const ownRate = 20

/** "## Statement of Harbour Pay", and under it their own words without quotation marks. */
function statementsIn({outline}: Article): Section[] {
  return allSections(outline).filter(({own, level}) => {
    const text = own.flatMap(({kind, prose}) => (kind === 'paragraph' ? withoutQuotations(prose.text) : [])).join('\n')
    const speaks = text.match(team)?.length ?? 0
    return level > 1 && speaks >= fewestOwn && (1000 * speaks) / text.split(/\s+/).length >= ownRate
  })
}
