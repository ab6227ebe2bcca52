import type {Block, Section} from '../../article/types.ts'

/** States of an incident as status pages name them. */
export const statusWord =
  /^(?:investigating|identified|monitoring|resolved|update|in progress|scheduled|completed|postmortem)\b/i

/** A state as the label of an entry: "Monitoring - …", "[Resolved] …", "3 May, 14:05 UTC - Update: …". */
const label =
  /(?:^|[-–—:|[]\s?)(?:investigating|identified|monitoring|resolved|update|in progress|scheduled|completed)\]?\s?(?:[-–—:(\n\d]|$)/i

/** The sentences that status pages offer for each state. */
const standard =
  /^(?:a fix has been (?:implemented|deployed|applied)|the issue has been identified|this incident has been resolved|we are (?:currently |continuing to )?(?:investigat|monitor|work))/i

/** Characters in which an entry names its state. */
const opening = 80

/** Whether a paragraph says how an incident stands, in the form or the standard words of a status page. */
export function isStatusUpdate({prose: {text}}: Block, section: Section | undefined): boolean {
  const start = text.slice(0, opening)
  return label.test(start) || standard.test(start) || (section !== undefined && statusWord.test(section.title))
}
