import type {ProfileName} from '../../../article/types.ts'
import {found, type VotingRow} from '../../evidence.ts'
import * as words from '../kind-words.ts'
import type {View} from '../view.ts'
import {fewestPast, foreignVoice, foundAmong, fromLabels, ownVoice, reportRoles, toldRoles, valuesOf} from './common.ts'

/** Words. */
const fewestOfExplained = 600
/** Fewer are a note. */
const fewestOfLearnt = 200
/** A page with so many days as headings tells of as many things. */
const fewestDays = 3

/** What shows a post-mortem. */
export const postmortemRows = [
  {
    name: 'title of a post-mortem',
    speaksFor: 'postmortem',
    weight: 4,
    test: ({overview: {title}}) => found(words.postmortemTitle.exec(title)),
    hit: ['# Post-mortem of a router', '# Nachbereitung: Router'],
    miss: ['# Router\n\nA post-mortem follows.'],
    from: fromLabels
  },
  {
    name: 'folder of post-mortems',
    speaksFor: 'postmortem',
    weight: 2,
    test: ({overview: {path}}) =>
      found(/(?:^|\/)(?:post-?mortems?|rcas?|retros|retrospectives|incident_retros)\//.exec(path)),
    hit: ['postmortems/a.md: # Router\n\n## Cause\n\nA disk.'],
    miss: ['posts/postmortem.md: # Router\n\n## Cause\n\nA disk.'],
    from: fromLabels
  },
  {
    name: 'tagged as a post-mortem',
    speaksFor: 'postmortem',
    weight: 2,
    test: ({overview: {article}}) =>
      found(words.postmortemTitle.exec(valuesOf(article.data, 'tags', 'categories', 'category', 'layout'))),
    hit: ['---\ntags: [disk, postmortem]\n---\n# Router\n\n## Cause\n\nA disk.'],
    miss: ['---\ntags: [disk]\n---\n# Router\n\n## Cause\n\nA disk.'],
    from: fromLabels
  },
  {
    name: 'section of a post-mortem',
    speaksFor: 'postmortem',
    weight: 2.5,
    test: ({overview: {sections}}) => {
      const own = sections.find(({title}) => words.postmortemHeading.test(title))
      return own && {words: own.title}
    },
    hit: ['# Router\n\n## What went well\n\nThe alert.'],
    miss: ['# Router\n\n## What happened\n\nThe alert.'],
    from: fromLabels
  },
  {
    name: 'what happened, and how it was noticed or what follows',
    speaksFor: 'postmortem',
    weight: 2,
    test: ({overview: {roles}}) =>
      (roles.has('cause') || roles.has('timeline')) &&
      (roles.has('prevention') || roles.has('lessons') || roles.has('detection')),
    hit: ['# Router\n\n## Cause\n\nA disk.\n\n## Next steps\n\nAlerts.'],
    miss: ['# Router\n\n## Cause\n\nA disk.\n\n## Impact\n\nAll.'],
    from: fromLabels
  },
  {
    name: 'the course of it, and what will be done',
    speaksFor: 'postmortem',
    weight: 2,
    test: ({overview: {roles, text}}) =>
      roles.has('timeline') && (roles.has('resolution') || roles.has('cause')) && found(words.whatFollows.exec(text)),
    hit: ['# Router\n\n## Timeline\n\nA disk.\n\n## Resolution\n\nA disk. We will watch it.'],
    miss: ['# Router\n\n## Timeline\n\nA disk.\n\n## Resolution\n\nA disk. We watched it.'],
    from: fromLabels
  },
  {
    name: 'parts of a post-mortem',
    speaksFor: 'postmortem',
    weight: 0.9,
    test: (view) => foundAmong(toldRoles(view, reportRoles)),
    hit: ['# Router\n\n## Timeline\n\nA disk.\n\n## Next steps\n\nAlerts.'],
    miss: ['# Router\n\n## Background\n\nA disk.'],
    from: fromLabels
  },
  {
    name: 'a long own account',
    speaksFor: 'postmortem',
    weight: 3.2,
    // A report says what happened and what was done; more words than that explain it.
    test: ({speaker, overview: {words: all, past = 0, headings}}) =>
      speaker === 'first-hand' &&
      all >= fewestOfExplained &&
      past >= fewestPast &&
      headings.filter((heading) => words.dayInFront.test(heading)).length < fewestDays,
    hit: [`${ownVoice}# Router\n\n${'The disk was full. '.repeat(150)}`],
    miss: [
      `${ownVoice}# Router\n\n${'The disk was full. '.repeat(50)}`,
      `${ownVoice}# Router\n\n${'The disk is full. '.repeat(150)}`,
      `${ownVoice}# Router\n\n## 3 May 2024\n\n${'The disk was full. '.repeat(150)}\n\n## 5 May 2024\n\nSo it was.\n\n## 9 May 2024\n\nAgain.`
    ],
    from: fromLabels
  },
  {
    name: 'an own account that says what was learnt',
    speaksFor: 'postmortem',
    weight: 3.2,
    test: ({speaker, overview: {words: all, past = 0, text}}) =>
      speaker === 'first-hand' && all >= fewestOfLearnt && all < fewestOfExplained && past >= fewestPast
        ? found(words.learnt.exec(text))
        : undefined,
    hit: [`${ownVoice}# Router\n\n${'The disk was full. '.repeat(60)}We learned to watch it.`],
    miss: [
      `${ownVoice}# Router\n\n${'The disk was full. '.repeat(20)}We learned to watch it.`,
      `${ownVoice}# Router\n\n${'The disk was full. '.repeat(60)}We watched it.`
    ],
    from: 'labelled documents of public repositories, November 2026'
  },
  {
    name: 'somebody else’s incident',
    speaksFor: 'postmortem',
    weight: -9,
    test: ({speaker}) => speaker === 'third-party',
    hit: [`${foreignVoice}# Post-mortem of a router\n\n## Cause\n\nA disk.\n\n## Next steps\n\nAlerts.`],
    miss: [`${ownVoice}# Post-mortem of a router\n\n## Cause\n\nA disk.\n\n## Next steps\n\nAlerts.`],
    from: fromLabels
  }
] as const satisfies readonly VotingRow<View, ProfileName>[]
