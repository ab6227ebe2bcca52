import type {ProfileName, SubjectName} from '../../article/types.ts'

/** How an article was read, for people: its kind, or that it is none of ours. */
export const readAs = (subject: SubjectName, profile: ProfileName): string =>
  subject === 'incident' ? profile : subject === 'other' ? 'no incident article' : 'perhaps no incident article'
