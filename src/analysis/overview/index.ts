export {languageOf, readsEnglish} from './language.ts'
export {overviewOf} from './overview.ts'
export type {Overview} from './types.ts'
