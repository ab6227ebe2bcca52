export {attributionsOf} from './attributions.ts'
export {citationsOf} from './citations.ts'
export {sourcedEntries} from './digest.ts'
export {sourcesInFrontMatter} from './front-matter-sources.ts'
export {isDangling, markEntriesOf} from './marks.ts'
export {sourcedSentences} from './reach.ts'
export {
  citedNumbers,
  isHollow,
  isItself,
  numbersIn,
  type Reference,
  type References,
  referencesOf
} from './references.ts'
export type {Attribution, Citation, Reach, SourcedSentence} from './types.ts'
