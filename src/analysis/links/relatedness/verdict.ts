import {stemsOf} from '../../../article/text/stems.ts'
import type {Draft} from '../segment/candidate.ts'
import {areOfManySites, hostOf} from '../segment/host.ts'
import type {LinkBlock, LinkItem} from '../types.ts'
import type {Facts} from './facts.ts'
import {evidenceOf, type LinkSubject, type Relation} from './relatedness.ts'
import {blockRows, type ComparedBlock, topicInCommon} from './rows/block-rows.ts'
import {itemRows, neededIn} from './rows/item-rows.ts'

export type Judged = Omit<LinkBlock, 'removal'>

/** Below what is at home among a site's own choice, above a word in passing: a doubt and no proof. */
const looseTopic = 0.7

/** Nobody has said that such titles belong to the article. */
const isChoiceOfSite: ReadonlySet<string> = new Set(['promotional', 'untitled', 'aside'])

/** The titles of a block, each compared with the article. */
export function compared({kind, items}: Draft, subject: LinkSubject) {
  const relations = items.map(({text, url}) => subject.relationOf(text, url))
  const isReason = reasonsOf(relations)
  return items.map((item, at) => {
    const {relatedness, isLoose, isOfField, inTitle, ...relation} = relations[at] as Relation
    const isDoubtful =
      (isChoiceOfSite.has(kind) && isLoose && !inTitle.some(isReason)) || (kind === 'promotional' && isOfField)
    return {...item, ...relation, relatedness: isDoubtful ? looseTopic : relatedness}
  })
}

/** For the sake of a word of the title that half of the stories have the site has chosen them. */
function reasonsOf(relations: readonly Relation[]): (stem: string) => boolean {
  const times = new Map<string, number>()
  for (const stem of relations.flatMap(({inTitle}) => inTitle)) times.set(stem, (times.get(stem) ?? 0) + 1)
  return (stem) => relations.length >= fewestChosen && (times.get(stem) ?? 0) * 2 >= relations.length
}

const fewestChosen = 4

type Compared = readonly Pick<LinkItem, 'text' | 'url' | 'block' | 'relatedness'>[]

/** Of the titles; between them a site sells what others have. */
const mostOfSite = 0.8

/** `next.example.org` is of the site of `www.example.org`. */
const siteOf = (url: string): string => hostOf(url).split('.').slice(-2).join('.')

const areBareHeadings = (titles: Compared): boolean =>
  titles.every(({url, block}) => url === '' && block.kind === 'heading')

/** An address without a host leads to the site itself; headings that have lost their links were those of its cards. */
function leadToOneSite(titles: Compared): boolean {
  if (areBareHeadings(titles)) return true
  const urls = titles.map(({url}) => url)
  const byHost = new Map<string, number>()
  for (const url of urls) byHost.set(siteOf(url), (byHost.get(siteOf(url)) ?? 0) + 1)
  const within = byHost.get('') ?? 0
  byHost.delete('')
  return urls.every((url) => url !== '') && within + Math.max(0, ...byHost.values()) >= mostOfSite * urls.length
}

/** What the rows about blocks look at. */
export const comparedBlock = (
  {kind, isChosen = false}: Draft,
  titles: Compared,
  {stem, ownWords, isReport, isMadeOfLinks}: Facts
): ComparedBlock => ({
  kind,
  // A newspaper links its own stories in the text, who tells of an incident links hardly any.
  isChosen: isChosen && !(kind === 'inline' && isReport),
  titles: titles.length,
  isOneSite: leadToOneSite(titles),
  areGathered: areOfManySites(
    titles.map(({url}) => url),
    titles.length
  ),
  areBare: areBareHeadings(titles),
  words: titles.reduce((sum, {text}) => sum + stemsOf(text, stem).length, 0),
  ownWords,
  isMadeOfLinks,
  about: titles.filter(({relatedness}) => relatedness >= topicInCommon).length / titles.length,
  mean: titles.reduce((sum, {relatedness}) => sum + Math.min(relatedness, 2), 0) / titles.length
})

export function judged(draft: Draft, subject: LinkSubject): Judged {
  const {items: _, isChosen: __, ...rest} = draft
  const {kind} = draft
  const titles = compared(draft, subject)
  const {verdict: block, rows} = blockRows.of(comparedBlock(draft, titles, subject.facts))
  return {
    ...rest,
    because: {verdict: block, rows},
    items: titles.map(({basis, ...item}) => ({
      ...item,
      basis,
      evidence: evidenceOf(basis),
      needed: neededIn({kind, block}),
      verdict: itemRows.of({kind, block, relatedness: item.relatedness}).verdict
    }))
  }
}
