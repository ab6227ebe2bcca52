export {missingOf, required} from './missing.ts'
export {needNames, needTells} from './need-words.ts'
export type {Need} from './types.ts'
