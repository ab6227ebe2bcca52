import type {ProfileName} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {traceOf, vote} from '../evidence.ts'
import {overviewOf} from '../overview/index.ts'
import {kindRows} from './rows/kinds.ts'
import {toldKind} from './told-kind.ts'
import type {Profile} from './types.ts'
import type {View} from './view.ts'
import {voiceOf} from './voice.ts'

/** What kind of article it is. */
export const profile = vote<View, ProfileName, (typeof kindRows)[number]['name']>({
  least: 2.5,
  undecided: 'unsure',
  rows: kindRows
})

/** The kind that front matter or configuration names, else the one that its evidence shows. */
export const profileOf = defineAnalysis('profile', (article): Profile => {
  const told = toldKind(article)
  if (told) return named(told.name, told.by)
  const answer = profile.of({overview: overviewOf(article), speaker: voiceOf(article).speaker})
  const reasons = answer.rows
    .filter(({name}) => kindRows.some((row) => row.name === name && row.speaksFor === answer.verdict))
    .map(({name, words}) => (words ? `${name}: ${words}` : name))
  return {
    name: answer.verdict,
    reason: reasons.join('; ') || 'nothing shows what kind it is',
    because: traceOf(profile, answer, answer.verdict)
  }
})

const named = (name: ProfileName, by: string): Profile => ({
  name,
  reason: `${by} says so`,
  because: {verdict: name, rows: [{name: `${by} says so`}]}
})
