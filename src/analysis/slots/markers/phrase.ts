import {matchesOf} from '../../../article/text/match-all.ts'
import type {Sighting} from '../text/candidate.ts'
import type {Text} from '../text/readable-texts.ts'
import {isUndecided} from '../words/undecided.ts'

/** "To be confirmed": a phrase that says the same as a marker, where nothing else is said. */
export interface Phrase {
  /** Nothing else stands in its text; else a label stands in front of it. */
  readonly isWhole: boolean
  /** What stands in front of it on its line; of a value in front matter its key. */
  readonly label: string
  readonly text: Text
}

/** The phrases of a text that stand alone or behind a label. */
export function* phrasesIn(text: Text): Generator<Sighting<Phrase>> {
  const {folded, role} = text
  const whole = folded.text.trim()
  if (isUndecided(whole.replace(/^["']|["']$/g, '')) || (role !== 'text' && smallMarker.test(whole))) {
    const from = folded.text.indexOf(whole)
    yield {subject: {isWhole: true, label: text.key ?? '', text}, from, to: from + whole.length}
    return
  }
  if (role === 'text' && smallTask.test(whole) && text.block.item?.checked === undefined) {
    const from = folded.text.indexOf(whole)
    yield {subject: {isWhole: true, label: '', text}, from, to: from + whole.length}
    return
  }
  for (const {index, 1: key = '', 2: value = ''} of matchesOf(labelled, folded.text)) {
    const from = index + key.length
    if (isUndecided(value)) yield {subject: {isWhole: false, label: key, text}, from, to: from + value.length}
  }
}

/** "ToDo: add the report": "Todo" begins a sentence in Spanish. */
const smallTask = /^(?:ToDo|todo|TO DO):\s\S[^\n]{2,200}$/

/** As a whole value of front matter or a whole title. */
const smallMarker = /^["']?(?:tbd|tba|tbc|todo)["']?$/i

/** "Owner: to be determined", and "Who was hit? To be determined" */
const labelled = /^([^:\n]{1,60}:[ ]{1,3}|[^?\n]{1,400}\?[ ]{1,3}(?:[^?\n]{1,400}\?[ ]{1,3}){0,3})([^?\n]{3,40})$/gm
