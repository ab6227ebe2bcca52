import {isMostlyLink} from '../../../../article/text/link-share.ts'
import type {Block} from '../../../../article/types.ts'
import type {Fired} from '../../../evidence.ts'
import type {Draft} from '../candidate.ts'
import {hostOf} from '../host.ts'
import {runRows} from '../rows/run-rows.ts'
import {hasCapitals} from '../titles/headlines.ts'
import {clean} from '../titles/titles.ts'
import {endsInColon, isStoryTitle} from './other-pages.ts'
import type {RunView} from './run-view.ts'

/**
 * The list of titles that stand together under no title of one, or the row that says why they are none: at the very end, or
 * anywhere when their addresses are those of other articles.
 */
export function untitledOf(view: RunView): {readonly list?: Draft; readonly basis: Fired} {
  const {verdict, rows} = runRows.of(view)
  const basis = rows[0] as Fired
  return verdict === 'a list' ? {list: draftOfRun(view, basis), basis} : {basis}
}

function draftOfRun(view: RunView, opening: Fired): Draft {
  const {region, opened, label, items} = view
  const last = region.at(-1) as Block
  return {
    kind: 'untitled',
    heading: label?.span,
    title: clean(label?.prose.text ?? ''),
    items,
    span: {start: (label ?? opened).span.start, end: last.span.end},
    isChosen: isChosen(view),
    opening
  }
}

/** A list right under a heading is what that heading says, but where it is a link, which leads to a part of the site. */
function isChosen(view: RunView): boolean {
  const {blocks, region, items, label, owner, areHeadlines, isBehindRule, isSecond} = view
  const first = region[0] as Block
  const heading = owner && blocks.find(({span}) => span.start === owner.heading.start)
  const lead = label ?? (heading?.index === first.index - 1 ? heading : undefined)
  if (lead && endsInColon.test(lead.prose.text)) return true
  if (!owner || areHeadlines || isBehindRule || isSecond || isBarOfHeadlines(view)) return false
  // An editor has chosen a few, from where they are; so many stories of one site are what it adds itself.
  const stories = items.filter(isStoryTitle).length
  if (owner.role === undefined && stories >= fewestStories && stories >= mostly * items.length && isOneHost(items))
    return false
  return ((first.item && owner.role !== undefined) || owner.own[0] === first) && !(heading && isMostlyLink(heading))
}

const fewestStories = 4
const mostly = 0.8

const isOneHost = (items: RunView['items']): boolean => new Set(items.map(({url}) => hostOf(url))).size === 1

/** Titles with bars between them are one paragraph. */
function isBarOfHeadlines({region, items}: RunView): boolean {
  const words = items.reduce((sum, {text}) => sum + text.split(' ').length, 0)
  return region.length === 1 && items.every(({text}) => hasCapitals(text)) && words >= fewestBarWords * items.length
}

/** On the average; the foot of a page has shorter ones: "Terms of Service | Privacy Policy". */
const fewestBarWords = 5
