import type {Need} from '../../src/analysis/needs/index.ts'
import type {ProfileName} from '../../src/article/types.ts'
import {type Message, say} from '../../src/rules/message.ts'
import {listed} from '../../src/rules/wording.ts'

const kinds: Readonly<Record<ProfileName, string>> = {
  postmortem: 'post-mortem',
  report: 'report',
  news: 'article',
  status: 'update',
  notice: 'notice',
  analysis: 'analysis',
  template: 'template',
  unsure: 'article'
}

/** What to write where one thing is missing. */
const asks: Readonly<Record<Need, Message>> = {
  summary: say`Add a summary at the top: what failed, for whom and for how long`,
  when: say`Say when it began and ended: the article gives no date or time`,
  impact: say`Say who was affected, how many and for how long: the article does not say`,
  timeline: say`Add a timeline: no section lists when things happened`,
  cause: say`Say what caused it, or that it is not known yet: the article does not say`,
  resolution: say`Say what ended it, or that it goes on: the article does not say`,
  'follow-up': say`Add next steps: what will be done so that it does not happen again`,
  lessons: say`Add lessons: what went well, what went wrong and what was learnt`,
  status: say`Say how things are now: investigating, identified, monitoring or resolved`
}

/** What good looks like where it is missing. */
export const examples: Readonly<Record<Need, string>> = {
  summary: 'A bad release stopped card payments for about 40,000 customers for two hours.',
  when: 'It began on 12 May 2024 at 09:14 UTC and ended at 11:20 UTC.',
  impact: 'About 40,000 customers could not pay by card for two hours.',
  timeline: '09:14 UTC First alert. 09:20 UTC Release rolled back.',
  cause: 'The release removed the certificate of the payment gateway.',
  resolution: 'We rolled the release back, and payments worked again.',
  'follow-up': 'Ann will test each certificate before a release, from June on (OPS-12).',
  lessons: 'The alert came at once; the way back took long, because nobody had tried it.',
  status: 'Identified: we know the cause and are working on a fix.'
}

const names: Readonly<Record<Need, string>> = {
  summary: 'summary',
  when: 'date',
  impact: 'impact',
  timeline: 'timeline',
  cause: 'cause',
  resolution: 'resolution',
  'follow-up': 'next steps',
  lessons: 'lessons',
  status: 'status'
}

/** More names would push the remedy out of sight. */
const mostNames = 3

/**
 * What to write where something is missing.
 *
 * @param missing at least one
 */
export function lackOf(missing: readonly Need[], profile: ProfileName): Message {
  const [first, ...others] = missing
  if (first && others.length === 0) return asks[first]
  const shown = missing.slice(0, missing.length > mostNames ? mostNames - 1 : mostNames).map((need) => names[need])
  const more = missing.length - shown.length
  return say`Add the ${listed(more > 0 ? [...shown, `${more} more`] : shown)}: this ${kinds[profile]} has ${missing.length > 2 ? 'none of them' : 'neither'}`
}
