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
  let above: string | undefined
  for (const {index, 0: line} of matchesOf(/^[^\n]+$/gm, folded.text)) {
    const words = line.trim()
    const isAnswer = above === undefined ? last?.kind === 'heading' : /:\W{0,3}$/.test(above)
    above = words
    if (!isAnswer || words.length > longest) continue
    const from = index + line.indexOf(words)
    yield {subject: {words, title}, from, to: from + words.length}
  }
}
