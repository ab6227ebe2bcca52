export type {Answer, AnsweredMessage, Job, Titled} from './answer.ts'
export {inTime} from './answer.ts'
export {BoundedChecker, manyTexts} from './bounded-checker.ts'
export {PatientChecker} from './second-try.ts'

/** Milliseconds for a text. */
export const timeLimit = 20_000
