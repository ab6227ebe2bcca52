export {type FormFaults, formFaultsOf} from './house-form.ts'
export {missingOf, required} from './missing.ts'
export {needTells} from './need-words.ts'
export type {Need} from './types.ts'
