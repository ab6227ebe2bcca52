import {allSections} from '../../article/outline/all-sections.ts'
import type {Article, ProfileName} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import type {Profile} from './types.ts'
import {voiceOf} from './voice.ts'

export const profileNames: ProfileName[] = ['postmortem', 'report', 'news', 'status']

const statusWord =
  /^(?:investigating|identified|monitoring|resolved|update|in progress|scheduled|completed|postmortem)\b/i
const statusTitle =
  /\b(?:status update|service (?:status|advisory|notice)|maintenance (?:window|notice)|planned maintenance)\b/i
const postmortemTitle = /\b(?:post[- ]?mortem|root cause analysis|retrospective|incident retro|after[- ]action)\b/i
/** Only post-mortems call a section so. */
const postmortemHeading =
  /^(?:action items?|lessons? learn(?:ed|t)|what went (?:well|wrong)|contributing factors|five whys|5 whys)\b/i
const teamRoles = new Set(['timeline', 'detection', 'prevention', 'lessons'])

/** The profile that front matter or configuration names, else the one that voice and outline show. */
export const profileOf = defineAnalysis('profile', (article): Profile => {
  const given = article.about.profile
  const told = article.data.profile
  if (typeof told === 'string' && (profileNames as string[]).includes(told))
    return {name: told as ProfileName, reason: 'front matter says so'}
  if (given) return {name: given, reason: 'configuration says so'}
  const title = titleOf(article)
  const sections = allSections(article.outline)
  const updates = new Set(
    article.blocks.flatMap(({kind, prose}) =>
      kind === 'heading' || kind === 'paragraph' ? (statusWord.exec(prose.text.trim())?.[0].toLowerCase() ?? []) : []
    )
  )
  if (statusTitle.test(title) || updates.size >= 3)
    return {name: 'status', reason: 'its entries are states of an incident'}
  if (voiceOf(article).speaker === 'third-party') return {name: 'news', reason: 'it tells of somebody else’s incident'}
  const roles = new Set(sections.flatMap(({role}) => (role && teamRoles.has(role) ? role : [])))
  if (postmortemTitle.test(title)) return {name: 'postmortem', reason: 'its title'}
  const own = sections.find(({title}) => postmortemHeading.test(title))
  if (own) return {name: 'postmortem', reason: `its section “${own.title}”`}
  if (roles.size >= 2) return {name: 'postmortem', reason: `its sections: ${[...roles].join(', ')}`}
  return {name: 'report', reason: 'a team tells of its own incident, without the sections of a post-mortem'}
})

/** Articles that lost their Markdown begin with their title. */
const titleOf = ({title, blocks}: Article): string =>
  title?.text ??
  blocks
    .find(({kind}) => kind === 'paragraph')
    ?.prose.text.split('\n')[0]
    ?.slice(0, 120) ??
  ''
