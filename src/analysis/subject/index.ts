export {documentation} from './documentation.ts'
export {readAs} from './read-as.ts'
export {incidentFrom, subject, subjectNames, subjectOf} from './subject.ts'
export type {Subject} from './types.ts'
