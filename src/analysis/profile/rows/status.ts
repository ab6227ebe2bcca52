import type {ProfileName} from '../../../article/types.ts'
import {found, type VotingRow} from '../../evidence.ts'
import * as words from '../kind-words.ts'
import {datedUpdates, statesIn, statesInCells} from '../status-updates.ts'
import type {View} from '../view.ts'
import {
  foreignVoice,
  foundAmong,
  foundTimes,
  fromLabels,
  longestNotice,
  longFiller,
  mostKeys,
  ownVoice,
  reportRoles,
  shortText,
  statusPageKeys,
  toldRoles,
  valuesOf
} from './common.ts'

/** What shows running messages on an incident. */
export const statusRows = [
  {
    name: 'front matter of a status page',
    speaksFor: 'status',
    weight: 1.5,
    test: ({overview: {article}}) =>
      article.data.section === 'issue'
        ? {times: mostKeys, words: 'section: issue'}
        : foundAmong(
            Object.keys(article.data).filter((key) => statusPageKeys.has(key.toLowerCase())),
            mostKeys
          ),
    hit: ['---\nsection: issue\n---\n# Router', '---\nresolved: true\n---\n# Router'],
    miss: ['---\ntags: issue\n---\n# Router'],
    from: fromLabels
  },
  {
    name: 'front matter names its state',
    speaksFor: 'status',
    weight: 3,
    test: ({overview: {article}}) => found(words.stateValue.exec(valuesOf(article.data, 'status').trim())),
    hit: ['---\nstatus: resolved\n---\n# Router'],
    miss: ['---\nstatus: draft\n---\n# Router'],
    from: fromLabels
  },
  {
    name: 'title of an update',
    speaksFor: 'status',
    weight: 2.5,
    test: ({overview: {title}}) => found(words.statusTitle.exec(title)),
    hit: ['# Status update: router', '# Point de situation : routeur'],
    miss: ['# The status of a router'],
    from: fromLabels
  },
  {
    name: 'states of an incident',
    speaksFor: 'status',
    weight: 1.5,
    test: ({overview: {article}}) => foundAmong([...statesIn(article), ...statesInCells(article)], 3),
    hit: [
      '# Router\n\nInvestigating: it is slow.',
      '# Router\n\n| Status | Message |\n| --- | --- |\n| Investigating | It is slow. |\n| Resolved | It is fast. |',
      '# Router\n\n**Behoben** - Der Router läuft.'
    ],
    miss: [
      '# Router\n\nWe are investigating it.',
      '# Router\n\n> Resolved: it is fast.',
      '# Router\n\n| Status | Task |\n| --- | --- |\n| Resolved | A disk. |\n| Open | A belt. |'
    ],
    from: fromLabels
  },
  {
    name: 'messages under their times',
    speaksFor: 'status',
    weight: 1.6,
    // A message under its time says how it stands; a line on the root cause looks back.
    test: ({overview: {article}}) => {
      const updates = article.blocks.some(({prose}) => words.rootCauseLine.test(prose.text)) ? 0 : datedUpdates(article)
      return updates > 1 ? {times: Math.min(updates, 3)} : undefined
    },
    hit: ['# Router\n\n02:00 UTC\n\nIt is fast.\n\n01:10 UTC\n\nIt is slow.'],
    miss: [
      '# Router\n\n- 02:00 UTC\n- 01:10 UTC\n',
      '# Router\n\nAt 02:00 it was slow.\n\nAt 03:00 it was fast.',
      '# Router\n\nRoot cause: a belt.\n\n02:00 UTC\n\nIt is fast.\n\n01:10 UTC\n\nIt is slow.'
    ],
    from: fromLabels
  },
  {
    name: 'sentences of a status page',
    speaksFor: 'status',
    weight: 1.2,
    test: ({overview: {text}}) => {
      const matches = text.match(words.standing) ?? []
      return foundTimes(Math.min(matches.length, 3), matches[0])
    },
    hit: ['# Router\n\nThe issue has been resolved.', '# Router\n\nDie Störung ist behoben.'],
    miss: ['# Router\n\nNobody resolved the issue.'],
    from: fromLabels
  },
  {
    name: 'how it stands at present',
    speaksFor: 'status',
    weight: 1,
    test: ({speaker, overview: {text, words: all}}) => {
      const matches = speaker === 'first-hand' && all <= longestNotice ? (text.match(words.atPresent) ?? []) : []
      return foundTimes(Math.min(matches.length, 3), matches[0])
    },
    hit: [
      `${ownVoice}# Router\n\nIt is currently slow. At the moment nobody can log in. ${'The disk is full. '.repeat(20)}`
    ],
    miss: [
      `${foreignVoice}# Router\n\nIt is currently down. At the moment nobody can log in.`,
      `${ownVoice}# Router\n\nIt was down. For a moment nobody could log in.`
    ],
    from: fromLabels
  },
  {
    name: 'apologies of a message',
    speaksFor: 'status',
    weight: 1.2,
    test: ({overview: {text, words: all}}) => (all < shortText ? found(words.apology.exec(text)) : undefined),
    hit: ['# Router\n\nIt is down. Sorry for that.'],
    miss: [`# Router\n\nIt is down. Sorry for that. ${longFiller}`],
    from: fromLabels
  },
  {
    name: 'a short message',
    speaksFor: 'status',
    weight: 1.5,
    // A post-mortem that says it is one may be short.
    test: ({overview: {words: all, title}}) => all < shortText && !words.postmortemTitle.test(title),
    hit: ['# Router\n\nThe issue has been resolved.'],
    miss: [
      `# Router\n\nThe issue has been resolved. ${longFiller}`,
      '# Post-mortem: router\n\nThe issue has been resolved.'
    ],
    from: fromLabels
  },
  {
    name: 'parts of a report',
    speaksFor: 'status',
    weight: -0.8,
    test: (view) => {
      const parts = toldRoles(view, reportRoles)
      return foundTimes(parts.length - 1, parts.join(', '))
    },
    hit: ['# Router\n\nThe issue has been resolved.\n\n## Cause\n\nA disk.\n\n## Impact\n\nAll.'],
    miss: ['# Router\n\nThe issue has been resolved.\n\n## Cause\n\nA disk.'],
    from: fromLabels
  },
  {
    name: 'a long text',
    speaksFor: 'status',
    weight: -1.5,
    test: ({overview: {words}}) => words > longestNotice,
    hit: [`# Router\n\nInvestigating: it is slow.\n\nResolved: it is fast.\n\n${longFiller}`],
    miss: ['# Router\n\nInvestigating: it is slow.\n\nResolved: it is fast.'],
    from: fromLabels
  },
  {
    name: 'a message quoted by somebody else',
    speaksFor: 'status',
    weight: -4,
    test: ({speaker}) => speaker === 'third-party',
    hit: [`${foreignVoice}# Status update: router\n\nInvestigating: it is slow.\n\nResolved: it is fast.`],
    miss: [`${ownVoice}# Status update: router\n\nInvestigating: it is slow.\n\nResolved: it is fast.`],
    from: fromLabels
  }
] as const satisfies readonly VotingRow<View, ProfileName>[]
