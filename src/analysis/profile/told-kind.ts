import type {Article, ProfileName} from '../../article/types.ts'

/** The kinds that an author may name. */
export const profileNames: readonly Exclude<ProfileName, 'unsure'>[] = [
  'postmortem',
  'report',
  'status',
  'notice',
  'news',
  'analysis',
  'template'
]

/** The kind that front matter or configuration names, and which of them does. */
export function toldKind({data, about}: Article): {readonly name: ProfileName; readonly by: string} | undefined {
  const name = profileNames.find((known) => known === data.profile)
  if (name) return {name, by: 'front matter'}
  return about.profile ? {name: about.profile, by: 'configuration'} : undefined
}
