import {allSections} from '../../../article/outline/all-sections.ts'
import {isMostlyLink} from '../../../article/text/link-share.ts'
import {wordsOf} from '../../../article/text/stems.ts'
import type {Article, Block, Mark, Sentence} from '../../../article/types.ts'
import {defineAnalysis} from '../../define-analysis.ts'
import {blocksBeside, linkBlocksOf} from '../link-blocks.ts'
import {type LinkSubject, linkSubjectOf} from '../relatedness/relatedness.ts'
import {hostOf} from '../segment/host.ts'
import {wordsOutside} from '../segment/shapes.ts'
import {fewestWords} from '../segment/titles/titles.ts'
import type {InjectedLink} from '../types.ts'
import {appeal, ownOffer, praise, selling, shop, shopButton, trade, worlds} from './spam-topics.ts'

/** Mentions beside the link from which on the article is about that world itself. */
const ownSubject = 2

/** What a topic in common counts at least. */
const oneTopic = 0.8

/** Links inside the text that others placed there: to a world of spam, or with a sentence that advertises. */
export const injectedLinksOf = defineAnalysis('injected links', (article): readonly InjectedLink[] => {
  let read: LinkSubject | undefined
  const subject = (): LinkSubject => {
    // Most articles have no such sentence.
    read ??= linkSubjectOf(article, linkBlocksOf(article))
    return read
  }
  // Links beside the text are judged by their block.
  const beside = blocksBeside(article)
  const references = referencesIn(article)
  return article.blocks.flatMap((block) => {
    const {text} = block.prose
    if (block.kind === 'paragraph' && shopButton.test(text) && !leadsWithin(block))
      return [{span: block.prose.span(0, text.length), text, url: '', evidence: 'it sells something'}]
    // A list that is nothing but links is a menu.
    if (beside.has(block) || (block.item && isMostlyLink(block))) return []
    const links = block.marks.filter(({kind}) => kind === 'link')
    if (links.length === 0) return []
    const hasText = block.kind !== 'heading' && !references.has(block) && wordsOutside(block) >= fewestWords
    return links.flatMap((mark): InjectedLink[] => {
      if (!mark.url) return []
      const found = {
        span: mark.span,
        text: block.prose.text.slice(mark.from, mark.to) || mark.url.text,
        url: mark.url.text
      }
      if (saysSo.test(found.text)) return []
      const world = worldOf(mark, block)
      if (world) return isAbout(article, world[1], block, mark) ? [] : [{...found, evidence: `it is about ${world[0]}`}]
      const host = hostOf(mark.url.text)
      if (!hasText || appStore.test(host) || ownMachine.test(host) || forum.test(host)) return []
      const sentence = article.sentencesIn(block).find(({from, to}) => from <= mark.from && to >= mark.to)
      const evidence =
        sentence &&
        !ownEdition.test(sentence.text) &&
        (advertises(sentence, mark, subject) ??
          (isStranger(sentence, mark, block, article, subject)
            ? 'its sentence sells, and nothing else in the article is about that'
            : undefined))
      return evidence ? [{...found, evidence}] : []
    })
  })
})

/** The button of a site to a page of its own stands in its menu. */
const leadsWithin = ({marks}: Block): boolean => {
  const urls = marks.flatMap(({kind, url}) => (kind === 'link' && url ? url.text : []))
  return urls.length > 0 && urls.every((url) => hostOf(url) === '')
}

/** Entries of a list of references, beside each of which its author may say what it is worth. */
const referencesIn = ({outline}: Article): ReadonlySet<Block> =>
  new Set(
    allSections(outline).flatMap(({role, own}) =>
      role === 'references' ? own.filter(({item}) => item !== undefined) : []
    )
  )

/** The world that the anchor or the address names; hyphens of an address are blanks. */
function worldOf({url, from, to}: Mark, {prose}: Block): (typeof worlds)[number] | undefined {
  const address = (url?.text ?? '').replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[-_./+]/g, ' ')
  const anchor = prose.text.slice(from, to)
  return worlds.find(([, words]) => words.test(anchor) || words.test(address))
}

/** "The betting site was down for an hour": then a link to it is no stranger. */
function isAbout({blocks, title}: Article, words: RegExp, own: Block, {from, to}: Mark): boolean {
  if (title && words.test(title.text)) return true
  let mentions = 0
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'cell') continue
    const text = block === own ? `${block.prose.text.slice(0, from)} ${block.prose.text.slice(to)}` : block.prose.text
    if (words.test(text) && ++mentions >= ownSubject) return true
  }
  return false
}

/** A sentence that asks for a visit and sells, and in which no topic of the article is. */
function advertises({text}: Sentence, {url}: Mark, subject: () => LinkSubject): string | undefined {
  const address = url?.text ?? ''
  if (!appeal.test(text) || !(selling.test(text) || shop.test(address))) return undefined
  return subject().relationOf(text, address, true).relatedness < oneTopic
    ? 'its sentence sells something else'
    : undefined
}

/** "For the full story, subscribe now and get the digital edition": what the publisher sells with the article. */
const ownEdition = /\bsubscribe\b[^.!?]{0,60}\b(?:edition|issue|magazine|newsletter|paper)\b/i

/** `http://localhost:8080/orders`: nobody sells from the machine of the reader. */
const ownMachine = /^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/i

/** Where projects talk with those who use them. */
const forum = /(?:^|\.)(?:reddit\.com|discord\.(?:com|gg)|stackoverflow\.com|stackexchange\.com|ycombinator\.com)$/i

/** `the lab [said](…)`: the address of who said it. */
const saysSo = /^(?:said|says|told|wrote|reported|announced|confirmed|noted|explained|posted)$/i

/** Where a site offers its own app. */
const appStore = /^(?:play\.google|(?:apps|itunes)\.apple)\.com$/

/**
 * A sentence that praises or sends the reader away, of whose words the rest of the article says none, with the only link to
 * its site. Of 2,456 sentences with links in incident articles and READMEs 41 share no word with their article and link
 * to a site of their own, and none of them praises.
 */
function isStranger(
  {text}: Sentence,
  {url, from, to}: Mark,
  {prose}: Block,
  article: Article,
  subject: () => LinkSubject
): boolean {
  const anchor = prose.text.slice(from, to).trim()
  if (refers.test(text) || !/\s/.test(anchor)) return false
  if (ownOffer.test(anchor) || wordsOf(text).length - wordsOf(anchor).length < fewestWords || /["“”]/.test(text))
    return false
  if (!praise.test(text) && !appeal.test(text) && !trade.test(anchor)) return false
  const host = hostOf(url?.text ?? '')
  const links = article.blocks.flatMap(({marks}) => marks.filter(({kind}) => kind === 'link'))
  return (
    host !== '' &&
    !platform.test(host) &&
    links.filter((link) => hostOf(link.url?.text ?? '') === host).length === 1 &&
    !subject().says(`${text} ${host.replace(/\./g, ' ')}`, text)
  )
}

/** Where every site keeps its talks, films, code and accounts. */
const platform =
  /(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|github\.com|wikipedia\.org|twitter\.com|x\.com|t\.co|linkedin\.com)$/

/** "See the handbook to learn more". */
const refers = /^\W{0,3}(?:see|read|refer|compare|for more|more)\b/i
