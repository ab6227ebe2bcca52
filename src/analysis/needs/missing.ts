import {allSections} from '../../article/outline/all-sections.ts'
import {rolesOf} from '../../article/outline/roles.ts'
import type {Article, ProfileName, Role, Section} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {languageOf, overviewOf} from '../overview/index.ts'
import {profileOf, voiceOf} from '../profile/index.ts'
import {isOpen, slotsOf} from '../slots/index.ts'
import {subjectOf} from '../subject/index.ts'
import {formFaultsOf} from './house-form.ts'
import {causeToldBeside, hasLead, leadsToAccount, mentionsIncident, plans, teaches, toldIn} from './mentions.ts'
import {openingAccount} from './need-words.ts'
import type {Need} from './types.ts'

/**
 * What each profile asks for. The six fields that nearly every authority asks for: summary, when it began and ended,
 * impact, cause, resolution and follow-up (Google SRE, https://sre.google/sre-book/example-postmortem/; Atlassian,
 * https://www.atlassian.com/incident-management/handbook/postmortems; PagerDuty,
 * https://response.pagerduty.com/after/post_mortem_template/; NIST SP 800-61r2,
 * https://csrc.nist.gov/pubs/sp/800/61/r2/final). Post-mortems add the timeline and, in the form of the first three,
 * the lessons. News cannot know what is to follow; an update tells who is affected and how things stand; who takes the
 * incident of somebody else apart owes nothing but what is taken apart.
 */
export const required: Readonly<Record<ProfileName, readonly Need[]>> = {
  postmortem: ['summary', 'when', 'impact', 'timeline', 'cause', 'resolution', 'follow-up', 'lessons'],
  report: ['summary', 'when', 'impact', 'timeline', 'cause', 'resolution'],
  news: ['when', 'impact'],
  analysis: [],
  status: ['when', 'impact', 'status'],
  notice: ['when'],
  template: [],
  unsure: []
}

/** The parts of a report; with so many of them under headings of their own, one that has none is conspicuous. */
const parts: readonly Role[] = ['summary', 'impact', 'timeline', 'cause', 'resolution', 'prevention', 'lessons']
const manyParts = 3
/** In a language of whose sentences nothing is known, so many of the seven show that its author uses the form. */
const manyElsewhere = 5
const namedElsewhere = ['cause', 'follow-up'] as const
const roleOfNeed = {cause: 'cause', 'follow-up': 'prevention'} as const
/** What keys of status pages tell. */
const fields: Readonly<Record<string, Need>> = {
  affected: 'impact',
  affectedsystems: 'impact',
  components: 'impact',
  severity: 'impact',
  resolved: 'status',
  resolvedwhen: 'status',
  started: 'when',
  ended: 'when',
  start_time: 'when',
  end_time: 'when',
  status: 'status',
  publishedat: 'when',
  published: 'when',
  pubdate: 'when'
}
/** What the form of post-mortems that ends in "Lessons learned" calls its plans. "Corrective measures" have none. */
const actionItems = /^action items?\b/i

/** What the profile asks for and the article nowhere tells: under a heading, in front matter or in its prose. */
export const missingOf = defineAnalysis('needs', (article): readonly Need[] => {
  const {name} = profileOf(article)
  const sections = allSections(article.outline)
  if (owesNoParts(article) || hasOpenPart(article, sections) || tellsOfSeveral(sections)) return []
  const told = toldOf(article, sections)
  const count = parts.filter((part) => told.has(part)).length
  const language = languageOf(article)
  if (language === undefined || (count === 0 && leadsToAccount(article))) return []
  if (language !== 'en') return name === 'postmortem' && count >= manyElsewhere ? missingElsewhere(told) : []
  if (count < 2 && owesNothing(article, name)) return []
  // Without the form of a report it is a letter to its readers, which ends as it likes.
  const isLetter = name === 'report' && count < manyParts
  const tells = (need: Need): boolean => {
    switch (need) {
      case 'when':
        return (
          told.has('when') ||
          told.has('date') ||
          told.has('duration') ||
          told.has('start') ||
          toldIn(article, need) ||
          hasOpenTime(article)
        )
      case 'impact':
        // Where each thing has its section, the reader looks for the impact there, in the summary or above them all.
        // A summary that is asked for tells it, too.
        return (
          toldIn(article, need) &&
          (count < manyParts || told.has('summary') || !toldIn(article, 'summary') || hasLead(article))
        )
      case 'timeline':
        return toldIn(article, need) || !owesTimeline(article, told, count) || tellsStory(sections) || tellsCourse(told)
      case 'cause':
        return count < manyParts || sections.some(({title}) => story.test(title)) || tellsWhatFailed(sections)
          ? toldIn(article, need)
          : causeToldBeside(article)
      case 'resolution':
        // The last row of a timeline is how it ended, in whatever words.
        return toldIn(article, need) || isLetter || (told.has('timeline') && toldIn(article, 'timeline'))
      case 'follow-up':
        // Only who runs it can say. Beside lessons, what will be done has a place of its own.
        return (
          voiceOf(article).speaker === 'third-party' ||
          told.has('prevention') ||
          (told.has('lessons')
            ? plans(article) || teaches(sections) || sections.some(({title}) => horizon.test(title))
            : toldIn(article, need))
        )
      case 'summary':
        return toldIn(article, need) || opensWithAccount(sections)
      case 'status':
        return toldIn(article, need) || yetToCome.test(article.title?.text ?? '')
      case 'lessons':
        return count <= manyParts || !endsInLessons(sections, told) || toldIn(article, need)
      default:
        return toldIn(article, need)
    }
  }
  return required[name].filter((need) => !told.has(need) && !tells(need))
})

/** A house that has a form asks for that and no more; what nobody lived through has the parts that its exercise asks for. */
const owesNoParts = (article: Article): boolean =>
  subjectOf(article).name !== 'incident' ||
  formFaultsOf(article) !== undefined ||
  simulation.test(article.title?.text ?? '')
const simulation = /\b(?:simulat\w{2,6}|tabletop|table-top|game ?day|fire drill|drill|wargame)\b/i

/** Of several incidents, each told in the same parts: which of them are owed is up to whoever keeps the log. */
function tellsOfSeveral(sections: readonly Section[]): boolean {
  const times = new Map<string, number>()
  for (const {role, title} of sections) {
    const name = title.toLowerCase()
    if (role) times.set(name, (times.get(name) ?? 0) + 1)
  }
  return [...times.values()].filter((count) => count > 1).length >= fewestPartsAgain
}
const fewestPartsAgain = 2

/** "Long-term" below what was done. */
const horizon = /^\W{0,4}(?:short|medium|mid|long)[- ]term\b/i

/**
 * Whether its form is the one that ends in lessons. Whoever writes up how it was noticed and answered, each in its section,
 * tells there what went well and what did not.
 */
const endsInLessons = (sections: readonly Section[], told: ReadonlySet<string>): boolean =>
  sections.some(({title}) => actionItems.test(title)) && !told.has('detection') && !told.has('response')

/** What a sentence tells is known in English alone: elsewhere only a heading is missed, beside most of the others. */
const missingElsewhere = (told: ReadonlySet<string>): Need[] =>
  namedElsewhere.filter((need) => !told.has(roleOfNeed[need]))

/** What sections and fields of the front matter tell, by their names. */
function toldOf({data}: Article, sections: readonly Section[]): Set<string> {
  const keys = Object.keys(data).map((key) => key.toLowerCase())
  return new Set([
    ...sections.flatMap(({role, title}) => (role ? [role, ...rolesOf(title)] : [])),
    ...keys,
    ...keys.flatMap((key) => fields[key] ?? [])
  ])
}

/** Under questions the author tells a story in which the times stand. */
const tellsStory = (sections: readonly Section[]): boolean =>
  sections.filter(({title}) => title.endsWith('?')).length >= fewestQuestions
const fewestQuestions = 2

/** "Symptom", "Background", "Alert" or "What happened" stands first, or below a day, and says what failed. */
const opensWithAccount = (sections: readonly Section[]): boolean =>
  sections
    .filter(({level, own}) => level > 1 && own.length > 0)
    .slice(0, firstParts)
    .some(({title}) => openingAccount.test(title))
/** A day or a state may stand above it. */
const firstParts = 2

/** What happened has its cause in it. */
const story = /^\W{0,4}what happened\b/i

/** A page about telescopes owes nobody an impact, and a post of two sentences that hands a link on tells no more. */
const owesNothing = (article: Article, name: ProfileName): boolean =>
  ((name === 'news' || name === 'report') && !mentionsIncident(article)) ||
  (name === 'news' && overviewOf(article).words < fewestOfNews)
const fewestOfNews = 40
/** What has not begun yet has no state. */
const yetToCome = /\b(?:expected|upcoming|planned|scheduled)\b/i

/** "What went wrong" is the cause, where it is not the other half of "what went well". */
const tellsWhatFailed = (sections: readonly Section[]): boolean =>
  sections.some(({title, level}) => level <= 2 && /^what (?:went wrong|failed)\b/i.test(title)) &&
  !sections.some(({title}) => /^what went (?:well|right)\b/i.test(title))

/** Where it began, how it was noticed and how it ended, each in its section: that is the course of it. */
const tellsCourse = (told: ReadonlySet<string>): boolean =>
  told.has('background') && told.has('detection') && told.has('resolution')

/** Who sums up, learns and plans follows the form that has a timeline. "Symptom, root cause, fix" is that of a bug. */
const followsForm = (told: ReadonlySet<string>): boolean =>
  (told.has('summary') || told.has('impact')) && told.has('lessons') && told.has('prevention')

/** By its form, or because it tells at length without any time. */
const owesTimeline = (article: Article, told: ReadonlySet<string>, count: number): boolean =>
  followsForm(told) || isWithoutTimes(article, told, count)

/** In four parts and more, lessons among them, and in some length it is told what happened, and nowhere at what time. */
const isWithoutTimes = (article: Article, told: ReadonlySet<string>, count: number): boolean =>
  count >= fewestOfTimeless &&
  told.has('lessons') &&
  overviewOf(article).words >= shortestTimeless &&
  !article.blocks.some(({prose}) => anyClock.test(prose.text))
const fewestOfTimeless = 4
const shortestTimeless = 200
const anyClock = /\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b/i

/** A heading or a paragraph that is still a slot may become the part that is missing. */
const hasOpenPart = (article: Article, sections: readonly Section[]): boolean =>
  sections.some(({heading, level}) => level > 1 && isOpen(article, heading)) ||
  article.blocks.some(({kind, item, span}) => kind === 'paragraph' && !item && isOpen(article, span))

const hasOpenTime = (article: Article): boolean => slotsOf(article).some(({kind}) => kind === 'date' || kind === 'time')
