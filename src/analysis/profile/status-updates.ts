import {anyOf} from '../../article/text/any-of.ts'
import type {Article, Block, Section} from '../../article/types.ts'
import {stampLine} from './kind-words.ts'

/** States of an incident as status pages name them. */
export const statusWord =
  /^(?:investigating|identified|monitoring|resolved|update|in progress|scheduled|completed|postmortem)\b/i

/** A state as the label of an entry: "Monitoring - …", "[Resolved] …", "3 May, 14:05 UTC - Update: …". */
const label = anyOf(
  ['investigating', 'identified', 'monitoring', 'resolved', 'update', 'in progress', 'scheduled', 'completed'],
  'i',
  '(?:^|[-–—:|[]\\s?)',
  '\\]?\\s?(?:[-–—:(\\n\\d]|$)'
)

/** The sentences that status pages offer for each state. */
const standard = anyOf(
  [
    'a fix has been (?:implemented|deployed|applied)',
    'the issue has been identified',
    'this incident has been resolved',
    'we are (?:currently |continuing to )?(?:investigat|monitor|work)'
  ],
  'i',
  '^',
  ''
)

/** Characters in which an entry names its state. */
const opening = 80

/** Whether a paragraph says how an incident stands, in the form or the standard words of a status page. */
export function isStatusUpdate({prose: {text}}: Block, section: Section | undefined): boolean {
  const start = text.slice(0, opening)
  return label.test(start) || standard.test(start) || (section !== undefined && statusWord.test(section.title))
}

/** Whether a section is an entry of a log: its title is a time, or a day with its time. */
export const isStamped = ({title}: Section): boolean => stampLine.test(title)

/** The states that entries of an article name, each once. */
export const statesIn = ({blocks}: Article): string[] => [
  ...new Set(
    blocks.flatMap(({kind, quoted, prose}) => {
      if (kind !== 'heading' && kind !== 'paragraph') return []
      if (quoted > 0) return []
      return prose.text
        .split('\n')
        .filter((line, index) => index === 0 || !/^[^\p{L}]{0,6}\p{Ll}/u.test(line))
        .flatMap((line) => {
          const [whole = '', state] = entry.exec(line.slice(0, opening).trim()) ?? []
          // Two updates of different times are two.
          return (/\d$/.test(whole) ? whole : state)?.toLowerCase() ?? []
        })
    })
  )
]

const stateCell = /^\W{0,3}(investigating|identified|monitoring|resolved)\W{0,3}$/i
const fewestCells = 2

/** The states that a table of messages names. One alone may be that of a task. */
export function statesInCells({blocks}: Article): string[] {
  const states = new Set(
    blocks.flatMap(({kind, prose}) =>
      kind === 'cell' ? (stateCell.exec(prose.text.trim())?.[1]?.toLowerCase() ?? []) : []
    )
  )
  return states.size < fewestCells ? [] : [...states]
}

/** What pages of a status call the state of an incident, in several languages. */
const states = [
  'investigating',
  'identified',
  'monitoring',
  'resolved',
  'update(?: \\d{1,2})?',
  'in progress',
  'scheduled',
  'completed',
  'behoben',
  'untersuchung',
  'identifiziert',
  'résolu',
  'en cours',
  'mise à jour(?: (?:de|du|à))?',
  'actualización(?: de(?: las)?)?',
  'atualização(?: das?)?',
  'aktualisierung(?: (?:um|von))?',
  'resuelto',
  'investigando',
  'identificado',
  'monitoreando',
  'resolvido',
  'risolto',
  'opgelost',
  'løst',
  'löst',
  '已解决',
  '已恢复',
  '处理中',
  '調査中',
  '監視中',
  '復旧',
  'решено'
]
/** An entry that names its state: "Monitoring - …", "**Resolved**", "14:05 UTC - Update: …". */
const entry = new RegExp(
  `^(?:[^\\p{L}]{0,30}(?:utc|gmt|[a-z]{3,4})?\\W{1,6})?\\W{0,4}(${states.join('|')})(?:\\W{0,3}\\d[\\d:.h/-]{0,9}|\\W{0,3}(?:$|[-–—:(\\n\\]]))`,
  'iu'
)

/** How many messages of a page begin with their time, on a line of its own or before a dash. */
export const datedUpdates = ({blocks}: Article): number =>
  blocks.filter(
    ({kind, quoted, item, prose}) =>
      (kind === 'heading' || kind === 'paragraph') &&
      quoted === 0 &&
      !item &&
      stampLine.test(prose.text.slice(0, opening))
  ).length
