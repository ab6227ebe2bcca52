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
  summary: say`Sum it up in two or three sentences: no summary stands above the details`,
  when: say`Say when it began and ended: no section or sentence tells a date or time`,
  impact: say`Say who was affected, how many and how long: no section or sentence tells the impact`,
  timeline: say`Add a timeline: no section lists what happened when`,
  cause: say`Say what caused it: no section or sentence tells the cause`,
  resolution: say`Say what ended it: no section or sentence tells the resolution`,
  'follow-up': say`Say what will be done about it: no action items or next steps are told`,
  lessons: say`Say what was learnt: no section or sentence tells the lessons`,
  status: say`Say how things stand: no section or sentence tells the status`
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
  return say`Add the ${listed(more > 0 ? [...shown, `${more} more`] : shown)}: this ${kinds[profile]} tells ${missing.length > 2 ? 'none of them' : 'neither'}`
}
