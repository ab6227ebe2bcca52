import {allSections} from '../../article/outline/all-sections.ts'
import type {Article, ProfileName, Section} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {type Asked, countWords, formOf, nameOf} from '../form/index.ts'
import {profileOf} from '../profile/index.ts'
import {holdsOnlySlots} from '../slots/index.ts'

/** How an article differs from the form of its house. */
export interface FormFaults {
  /** Titles of sections that it does not have. */
  readonly missing: readonly string[]
  /** The first section that stands too late, and the one that the form has behind it. */
  readonly misplaced?: {readonly section: Section; readonly behind: Section}
  /** Sections with fewer words than the form asks for. */
  readonly short: readonly {readonly section: Section; readonly words: number; readonly least: number}[]
  /** Sections that the form does not have; those inside others are their author's affair. */
  readonly unknown: readonly Section[]
}

type Place = readonly [asked: Asked, section: Section]

/** One common title, such as "Summary", shows no form. */
const fewestFollowed = 2

/**
 * How an article differs from the form of its house; nothing where there is none, or where it is not written after it:
 * status updates of a house need not follow its form of post-mortems.
 */
export const formFaultsOf = defineAnalysis('form faults', (article): FormFaults | undefined => {
  const sections = formOf(article)?.sections ?? []
  if (sections.length === 0) return undefined
  const own = allSections(article.outline).filter((section) => !isTitle(article, section))
  const places = placesOf(sections, own)
  if (!isAsked(article, sections, places)) return undefined
  const names = new Set(sections.map(({name}) => name))
  const found = new Set(places.map(([asked]) => asked))
  const misplaced = misplacedOf(places)
  return {
    missing: sections.filter((asked) => asked.required && !found.has(asked)).map(({title}) => title),
    ...(misplaced && {misplaced}),
    short: places.flatMap(([{minimumWords: least = 0}, section]) => {
      const words = least > 0 ? wordsIn(article, section) : 0
      // What is empty or only slots is told as that.
      return words > 0 && words < least && !holdsOnlySlots(article, section) ? [{section, words, least}] : []
    }),
    unknown: topOf(article).filter(
      (section) =>
        isHeading(section.evidence) &&
        !places.some(([, known]) => known === section) &&
        !names.has(nameOf(section.title))
    )
  }
})

/** Of other kinds than its own, an article that has half of the sections follows the form all the same. */
const isAsked = (article: Article, sections: readonly Asked[], places: readonly Place[]): boolean =>
  article.about.form?.isNamed === true ||
  ownAccounts.has(profileOf(article).name) ||
  places.filter(isNamed).length >= Math.max(fewestFollowed, sections.filter(({required}) => required).length / 2)

const ownAccounts = new Set<ProfileName>(['postmortem', 'report'])

/** The title of the article has the heading of a section, and is none. */
const isTitle = ({title}: Article, {level, title: words, heading}: Section): boolean =>
  level === 1 && title !== undefined && words === title.text.trim() && heading.start <= title.span(0, 0).start

/** Sections that stand in no other but the title. */
const topOf = (article: Article): readonly Section[] =>
  article.outline.flatMap((section) => (isTitle(article, section) ? section.sections : [section]))

/** Where each section of the form stands: by its title, else by what it tells where no other of the form tells it. */
function placesOf(sections: readonly Asked[], own: readonly Section[]): Place[] {
  const named = new Map(own.toReversed().map((section) => [nameOf(section.title), section]))
  const names = new Set(sections.map(({name}) => name))
  const others = own.filter(({title, role}) => role && !names.has(nameOf(title)))
  return sections.flatMap((asked): Place[] => {
    // What stands inside "Lessons learnt", such as "What went well", has the same role.
    const isAlone = sections.every((other) => other === asked || !other.required || other.role !== asked.role)
    const section = named.get(asked.name) ?? (isAlone ? others.find(({role}) => role === asked.role) : undefined)
    return section ? [[asked, section]] : []
  })
}

/** It has the title that the form gives it, and does not only tell the same. */
const isNamed = ([asked, section]: Place): boolean => nameOf(section.title) === asked.name

function misplacedOf(places: readonly Place[]): FormFaults['misplaced'] {
  const inText = places
    .filter((place) => place[0].order !== undefined && isNamed(place) && isHeading(place[1].evidence))
    .toSorted(([, a], [, b]) => a.heading.start - b.heading.start)
  for (const [index, [{order = 0}, section]] of inText.entries()) {
    const behind = inText.slice(0, index).find(([other]) => (other.order ?? 0) > order)
    if (behind) return {section, behind: behind[1]}
  }
  return undefined
}

const isHeading = (evidence: Section['evidence']): boolean => evidence === 'heading' || evidence === 'html'

function wordsIn({blocks}: Article, {body}: Section): number {
  if (!body) return 0
  return blocks
    .filter(
      ({kind, span}) => kind !== 'heading' && kind !== 'comment' && span.start >= body.start && span.end <= body.end
    )
    .reduce((sum, {prose}) => sum + countWords(prose.text), 0)
}
