export {sourcedSentences} from './reach.ts'
