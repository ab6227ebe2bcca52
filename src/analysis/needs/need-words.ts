import type {Need} from './types.ts'

/** What would satisfy. */
export const needTells: Readonly<Record<Need, string>> = {
  summary: 'A summary says in two or three sentences what failed, for whom and for how long.',
  when: 'Say when it began and when it ended, with the time zone.',
  impact: 'The impact is who was affected, how many, and what they could not do.',
  timeline: 'A timeline lists what happened and what was done, each with its time.',
  cause: 'Say what caused it, or that the cause is not known yet.',
  resolution: 'Say what ended it, or that it goes on.',
  'follow-up': 'Say what will be done so that it does not happen again, by whom and by when.',
  lessons: 'Say what went well, what went wrong and what was learnt.',
  status: 'Say how things stand: investigating, identified, monitoring or resolved.'
}

/** Titles of what stands first and says what failed. */
export const openingAccount =
  /^\W{0,4}(?:symptoms?|background|context|alert|what happen\w{0,3}|(?:(?:issue|problem|incident|event) )?(?:description|details)|(?:issues?|problems?)(?: found)?:?)\W{0,4}$/i
