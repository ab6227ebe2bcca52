import {allSections} from './outline.ts'
import {toldIn} from './told.ts'
import type {Article, Need, Profile, ProfileName} from './types.ts'

/**
 * What each profile asks for. The six fields that nearly every authority asks for: summary, when it began and ended,
 * impact, cause, resolution and follow-up (Google SRE, https://sre.google/sre-book/example-postmortem/; Atlassian,
 * https://www.atlassian.com/incident-management/handbook/postmortems; PagerDuty,
 * https://response.pagerduty.com/after/post_mortem_template/; NIST SP 800-61r2,
 * https://csrc.nist.gov/pubs/sp/800/61/r2/final). Post-mortems add the timeline. News cannot know what is to follow;
 * an update tells who is affected and how things stand.
 */
export const required: Readonly<Record<ProfileName, readonly Need[]>> = {
  postmortem: ['summary', 'when', 'impact', 'timeline', 'cause', 'resolution', 'follow-up'],
  report: ['summary', 'when', 'impact', 'cause', 'resolution'],
  news: ['when', 'impact'],
  status: ['when', 'impact', 'status']
}

export const profileNames = Object.keys(required) as ProfileName[]

const statusWord =
  /^(?:investigating|identified|monitoring|resolved|update|in progress|scheduled|completed|postmortem)\b/i
const statusTitle =
  /\b(?:status update|service (?:status|advisory|notice)|maintenance (?:window|notice)|planned maintenance)\b/i
const postmortemTitle = /\b(?:post[- ]?mortem|root cause analysis|retrospective|after[- ]action)\b/i
const teamRoles = new Set(['timeline', 'detection', 'prevention', 'lessons'])

/** The profile that front matter or configuration names, else the one that voice and outline show. */
export function profileOf(article: Article, given?: ProfileName): Profile {
  const told = article.data.profile
  if (typeof told === 'string' && (profileNames as string[]).includes(told))
    return {name: told as ProfileName, reason: 'front matter says so'}
  if (given) return {name: given, reason: 'configuration says so'}
  const title = article.title?.text ?? ''
  const sections = allSections(article.outline)
  const updates = new Set(
    article.blocks.flatMap(({kind, prose}) =>
      kind === 'heading' || kind === 'paragraph' ? (statusWord.exec(prose.text.trim())?.[0].toLowerCase() ?? []) : []
    )
  )
  if (statusTitle.test(title) || updates.size >= 3)
    return {name: 'status', reason: 'its entries are states of an incident'}
  if (article.voice.speaker === 'third-party') return {name: 'news', reason: 'it tells of somebody else’s incident'}
  const roles = new Set(sections.flatMap(({role}) => (role && teamRoles.has(role) ? role : [])))
  if (postmortemTitle.test(title)) return {name: 'postmortem', reason: 'its title'}
  if (roles.size >= 2) return {name: 'postmortem', reason: `its sections: ${[...roles].join(', ')}`}
  return {name: 'report', reason: 'a team tells of its own incident, without the sections of a post-mortem'}
}

/** What the profile asks for and the article nowhere tells: under a heading, in front matter or in its prose. */
export function missingOf(article: Article): Need[] {
  const roles = new Set<string>(allSections(article.outline).flatMap(({role}) => role ?? []))
  if (roles.has('prevention') || roles.has('lessons')) roles.add('follow-up')
  for (const key of Object.keys(article.data)) roles.add(key.toLowerCase())
  if (roles.has('date') || roles.has('duration') || roles.has('start')) roles.add('when')
  return required[article.profile.name].filter((need) => !roles.has(need) && !toldIn(article, need))
}
