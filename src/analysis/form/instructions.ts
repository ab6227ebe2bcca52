import {allSections} from '../../article/outline/all-sections.ts'
import type {Article, Block, Sentence} from '../../article/types.ts'

/** A sentence of so few words may stand in any article. */
const fewestWords = 4
/** Counts words in scripts that put no spaces between them too. */
const words = new Intl.Segmenter(undefined, {granularity: 'word'})

/** A sentence as it is compared: on one line. */
export const lineOf = ({text}: Pick<Sentence, 'text'>): string => text.replace(/\s+/g, ' ').trim()

/** Sentences of a template that no finished article keeps: those that are no heading and no label. */
export function instructionsOf(template: Article): Set<string> {
  /** Where bold lines stand that are headings. */
  const headings = new Set(
    allSections(template.outline).flatMap(({evidence, heading}) => (evidence === 'label' ? [] : heading.start))
  )
  return new Set(
    template.sentences
      .filter(({block}) => holdsInstructions(block) && !headings.has(block.span.start))
      .map(lineOf)
      .filter((line) => !isLabel(line))
  )
}

/** The first row and the first column of a table say what stands in the others. */
const holdsInstructions = ({kind, cell}: Block): boolean =>
  kind === 'paragraph' || (cell !== undefined && cell.row > 0 && cell.column > 0)

const isLabel = (line: string): boolean => line.endsWith(':') || countWords(line) < fewestWords

/** How many words a text has. */
export const countWords = (text: string): number =>
  [...words.segment(text)].reduce((sum, {isWordLike}) => sum + (isWordLike ? 1 : 0), 0)
