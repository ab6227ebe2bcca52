export {formOf} from './form.ts'
export {countWords, lineOf} from './instructions.ts'
export {nameOf} from './name.ts'
export type {Asked, HouseForm} from './types.ts'
