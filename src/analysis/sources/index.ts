export {attributionsOf} from './attributions.ts'
export {citationsOf} from './citations.ts'
export {sourcedSentences} from './reach.ts'
export {citedNumbers, isHollow, isItself, numbersIn, referencesOf} from './references.ts'
