import {anyOf} from '../../../article/text/any-of.ts'
import {wholly} from './pieces.ts'

/** Levels, states and remarks that stand in brackets in front of a text or within it: `[ERROR]`, `[P1]`, `[SIC]`. */
export const levelNames = [
  'REDACTED',
  'PRIVATE',
  'REMOVED',
  'DELETED',
  'CENSORED',
  'SIC',
  'PDF',
  'VIDEO',
  'AUDIO',
  'UPDATED?',
  'EDIT',
  'WIP',
  'TEMPLATE',
  'RFC',
  'NSFW',
  'WARN',
  'WARNING',
  'Low',
  'low',
  'Medium',
  'medium',
  'High',
  'high',
  'Critical',
  'critical',
  'Minor',
  'minor',
  'Major',
  'major',
  'NOTE',
  'TIP',
  'INFO',
  'ERROR',
  'DEBUG',
  'FATAL',
  'TRACE',
  'OK',
  'PASS',
  'FAIL',
  'FAILED',
  'DONE',
  'NEW',
  'BREAKING',
  'MUST',
  'SHOULD',
  'MAY',
  'P\\d',
  'SEV-?\\d',
  'CVE.{0,20}'
]

/** States of an incident or of work, as status pages and trackers have them. */
export const stateNames = [
  'investigating',
  'identified',
  'monitoring',
  'resolved',
  'mitigated',
  'acknowledged',
  'fixed',
  'scheduled',
  'in progress',
  'ongoing',
  'pending',
  'completed?',
  'done',
  'open',
  'closed',
  'blocked',
  'rejected',
  'accepted',
  'approved',
  'experimental',
  'deprecated',
  'unstable',
  'obsolete',
  'final'
]

/** What stands where a field does not apply. */
export const nothings = [
  'n/?a',
  'nicht (?:anwendbar|zutreffend|vorhanden)',
  'entfällt',
  'no (?:objections?|answer|change)',
  'keine?',
  'non applicable',
  'sans objet',
  'aucune?',
  'no aplica',
  'ningun[oa]',
  'não (?:se aplica|aplicável)',
  'nenhuma?'
]

export const saysNothing = wholly(nothings, 'i')
export const levels = wholly(levelNames, '')
export const states = wholly(stateNames, 'i')

/** What readers and editors put where a source is missing: `[citation needed]`, `[who?]`. */
export const sourceWishes = [
  'source\\??',
  '(?:citation|source|reference|quote) (?:needed|missing|required)',
  'needs? (?:a )?(?:source|citation)',
  'who\\?',
  'when\\?',
  'by whom\\?',
  'clarification needed',
  'quelle\\?',
  'fuente\\?'
]

export const asksForSource = wholly(sourceWishes, 'i')

/** "[English version]", over the text in another language. */
export const languageMark = anyOf(
  [
    'english',
    'german',
    'deutsche?',
    'french',
    'française?',
    'spanish',
    'español',
    'portuguese',
    'português',
    'italian',
    'italiano',
    'dutch',
    'nederlandse?',
    'versión en \\p{L}{5,12}',
    'versão em \\p{L}{5,12}',
    'version en \\p{L}{5,12}',
    'versione in \\p{L}{5,12}'
  ],
  'iu',
  '^',
  '(?: (?:version|text|translation|fassung|versie|below|above|unten)){0,2}$'
)
