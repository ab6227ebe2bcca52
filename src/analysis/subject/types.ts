import type {SubjectName} from '../../article/types.ts'
import type {Trace} from '../evidence.ts'

/** Whether an article is about an incident, and what shows it. */
export interface Subject {
  readonly name: SubjectName
  readonly because: Trace
}
