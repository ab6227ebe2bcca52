import {matchesOf} from '../../../article/text/match-all.ts'
import type {Article} from '../../../article/types.ts'
import type {Sighting} from '../text/candidate.ts'
import type {Text} from '../text/readable-texts.ts'

/** A line of a paragraph that holds all of an answer, without any brackets. */
export interface LoneLine {
  readonly words: string
  /** Title of the section or of the update that it stands in. */
  readonly title: string
}

/** UTF-16 units of the longest line that a template has for an instruction. */
const longest = 300

/** The lines of a paragraph that stand alone: directly below a heading, or behind a label on a line of its own. */
export function* loneLinesIn({folded, block, role}: Text, {blocks}: Article): Generator<Sighting<LoneLine>> {
  if (role !== 'text' || block.kind !== 'paragraph' || block.item || block.cell) return
  const last = blocks[block.index - 1]
  const title = last?.kind === 'heading' ? last.prose.text : ''
  for (const {index, 0: line} of matchesOf(/^[^\n]+$/gm, folded.text)) {
    const words = line.trim()
    const label = /:\W{0,3}$/.test(folded.text.slice(0, index).trimEnd())
    if (words.length > longest || !(label || (index === 0 && last?.kind === 'heading'))) continue
    const from = index + line.indexOf(words)
    yield {subject: {words, title}, from, to: from + words.length}
  }
}
