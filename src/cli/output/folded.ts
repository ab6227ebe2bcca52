import type {Message} from '../../worker/index.ts'

/** The findings that a terminal shows, and a line that counts the others: what is for information is only counted. */
export function folded(messages: readonly Message[]): {readonly shown: readonly Message[]; readonly rest: string} {
  const shown = messages.filter(({severity}) => severity !== 'information')
  const count = messages.length - shown.length
  if (count === 0) return {shown, rest: ''}
  return {shown, rest: `${shown.length > 0 ? `and ${count} more` : count} for information (all of them: --format json)`}
}
