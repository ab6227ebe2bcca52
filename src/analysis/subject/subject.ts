import type {Article, SubjectName} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {judge, traceOf} from '../evidence.ts'
import {overviewOf} from '../overview/index.ts'
import {isUnfilled, toldKind} from '../profile/index.ts'
import {documentation} from './documentation.ts'
import {againstRows} from './rows/against.ts'
import {incidentRows} from './rows/incident.ts'
import type {Subject} from './types.ts'

export const subjectNames: readonly SubjectName[] = ['incident', 'other', 'unsure']

/** From here on an article is about an incident. */
export const incidentFrom = 3
/** Whether an article is about an incident, by what it says and looks like. */
export const subject = judge({
  base: 0,
  threshold: incidentFrom,
  rows: [...incidentRows, ...againstRows]
})

const said = (name: SubjectName, by: string): Subject => ({
  name,
  because: {verdict: verdicts[name], rows: [{name: `${by} says so`}]}
})

const verdicts: Readonly<Record<SubjectName, string>> = {
  incident: 'an incident article',
  other: 'no incident article',
  unsure: 'perhaps an incident article'
}

/** What front matter or configuration says, else what the article looks like. */
export const subjectOf = defineAnalysis('subject', (article): Subject => {
  const told = toldSubject(article)
  if (told) return told
  const answer = subject.of(overviewOf(article))
  if (answer.verdict && isUnfilled(article))
    return {name: 'unsure', because: {verdict: verdicts.unsure, rows: [unfilled]}}
  if (answer.verdict) return {name: 'incident', because: traceOf(subject, answer, verdicts.incident)}
  const form = documentation.of(overviewOf(article))
  return form.verdict
    ? {name: 'other', because: traceOf(documentation, form, verdicts.other)}
    : {name: 'unsure', because: traceOf(subject, answer, verdicts.unsure)}
})

const speakers = new Set<unknown>(['first-hand', 'third-party'])

/** Whoever names the kind of an incident article, or who speaks in it, says that it is one. */
function toldSubject(article: Article): Subject | undefined {
  const {data, about} = article
  const name = subjectNames.find((name) => name === data.subject)
  if (name) return said(name, 'front matter')
  if (about.subject) return said(about.subject, 'configuration')
  if (speakers.has(data.voice)) return said('incident', 'front matter')
  const told = toldKind(article)
  return told && said('incident', told.by)
}

const unfilled = {name: 'a form that nobody has filled in yet'}
