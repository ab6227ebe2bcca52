import {allSections} from '../../article/outline/all-sections.ts'
import type {Article, ProfileName, Role} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {type Found, firstMatch, found} from '../evidence.ts'
import {statusWord} from './status-updates.ts'
import type {Profile} from './types.ts'
import {voiceOf} from './voice.ts'

export const profileNames: ProfileName[] = ['postmortem', 'report', 'news', 'status']

const statusTitle =
  /\b(?:status update|service (?:status|advisory|notice)|maintenance (?:window|notice)|planned maintenance)\b/i
const postmortemTitle = /\b(?:post[- ]?mortem|root cause analysis|retrospective|incident retro|after[- ]action)\b/i
/** Only post-mortems call a section so. */
const postmortemHeading =
  /^(?:action items?|lessons? learn(?:ed|t)|what went (?:well|wrong)|contributing factors|five whys|5 whys)\b/i
const teamRoles = new Set<Role>(['timeline', 'detection', 'prevention', 'lessons'])

/** So many different states of an incident make a page of status updates. */
const fewestStates = 3
const fewestTeamSections = 2

const byHand = 'by hand, on published reports, news and status pages, November 2025'

/** What kind of article it is. An article without a sure kind is a report, of which the least is asked. */
export const profile = firstMatch(
  [
    {
      name: 'its title is that of a status update',
      verdict: 'status',
      test: (article: Article) => found(statusTitle.exec(titleOf(article))),
      hit: ['# Planned maintenance of the router\n\nWe restarted the router.'],
      miss: ['# A plan for the router\n\nWe restarted the router.'],
      from: byHand
    },
    {
      name: 'its entries are states of an incident',
      verdict: 'status',
      test: (article) => statesOf(article),
      hit: ['# Router\n\nInvestigating: it was slow.\n\nIdentified: no memory.\n\nResolved: we restarted it.'],
      miss: ['# Router\n\nInvestigating: it was slow.\n\nResolved: we restarted it.\n\nResolved: so it is.'],
      from: byHand
    },
    {
      name: 'it tells of somebody else’s incident',
      verdict: 'news',
      test: (article) => voiceOf(article).speaker === 'third-party',
      hit: ['# Router down at Northwind\n\nThe company said its router was restarted.'],
      miss: ['# Router down\n\nWe restarted our router.'],
      from: 'see the rows of the voice'
    },
    {
      name: 'its title',
      verdict: 'postmortem',
      test: (article) => found(postmortemTitle.exec(titleOf(article))),
      hit: ['# Post-mortem of the router\n\nWe restarted it.'],
      miss: ['# Report on the router\n\nWe restarted it after the last post-mortem.'],
      from: byHand
    },
    {
      name: 'its section',
      verdict: 'postmortem',
      test: ({outline}) => {
        const own = allSections(outline).find(({title}) => postmortemHeading.test(title))
        return own && {words: own.title}
      },
      hit: ['# Router\n\nWe restarted it.\n\n## What went well\n\nThe alert.'],
      miss: ['# Router\n\nWe restarted it.\n\n## What happened\n\nThe alert.'],
      from: byHand
    },
    {
      name: 'its sections',
      verdict: 'postmortem',
      test: ({outline}) => teamSections(outline),
      hit: ['# Router\n\nWe restarted it.\n\n## Timeline\n\nAn alert.\n\n## Detection\n\nBy memory.'],
      miss: ['# Router\n\nWe restarted it.\n\n## Timeline\n\nAn alert.\n\n## Summary\n\nBy memory.'],
      from: byHand
    }
  ],
  'report'
)

/** The profile that front matter or configuration names, else the one that voice and outline show. */
export const profileOf = defineAnalysis('profile', (article): Profile => {
  const given = article.data.profile
  if (typeof given === 'string' && (profileNames as string[]).includes(given))
    return kind(given as ProfileName, {name: 'front matter says so'})
  if (article.about.profile) return kind(article.about.profile, {name: 'configuration says so'})
  const {verdict, rows} = profile.of(article)
  return kind(verdict, rows[0] ?? {name: 'a team tells of its own incident, without the sections of a post-mortem'})
})

const kind = (name: ProfileName, row: {readonly name: string; readonly words?: string}): Profile => ({
  name,
  reason: row.words === undefined ? row.name : `${row.name}: ${row.words}`,
  because: {verdict: name, rows: [{name: row.name, ...(row.words !== undefined && {words: row.words})}]}
})

function statesOf({blocks}: Article): Found | undefined {
  const states = new Set(
    blocks.flatMap(({kind, prose}) =>
      kind === 'heading' || kind === 'paragraph' ? (statusWord.exec(prose.text.trim())?.[0].toLowerCase() ?? []) : []
    )
  )
  return states.size >= fewestStates ? {words: [...states].join(', ')} : undefined
}

function teamSections(outline: Article['outline']): Found | undefined {
  const roles = new Set(allSections(outline).flatMap(({role}) => (role && teamRoles.has(role) ? role : [])))
  return roles.size >= fewestTeamSections ? {words: [...roles].join(', ')} : undefined
}

/** Articles that lost their Markdown begin with their title. */
const titleOf = ({title, blocks}: Article): string =>
  title?.text ??
  blocks
    .find(({kind}) => kind === 'paragraph')
    ?.prose.text.split('\n')[0]
    ?.slice(0, 120) ??
  ''
