import {asWords, pieces} from './pieces.ts'

/** In front of a marker that is spoken of: "a TODO", "marked as TODO". */
export const talkInFront = [
  'apis?',
  'apps?',
  'applications?',
  'services?',
  'projects?',
  'backend',
  'frontend',
  'an?',
  'the',
  'this',
  'that',
  'these',
  'those',
  'any',
  'all',
  'each',
  'every',
  'no',
  'some',
  'few',
  'many',
  'more',
  'my',
  'our',
  'your',
  'their',
  'old',
  'as',
  'with',
  'of',
  'for',
  'word',
  'called',
  'named',
  'say(?:s|ing)?',
  'mark(?:er|ed|s)?',
  'contains?',
  'remov(?:e|ed|es|ing)',
  'delet(?:e|ed|es|ing)',
  'resolv(?:e|ed|es|ing)',
  'address(?:ed|es|ing)?',
  'fix(?:ed|es|ing)?',
  'grep',
  '\\d{1,4}',
  'two',
  'three'
]

/** Behind one: "TODO list". */
export const talkBehind = [
  'lists?',
  'comments?',
  'items?',
  'apps?',
  'files?',
  'notes?',
  'entr(?:y|ies)',
  'markers?',
  'tags?',
  'tokens?',
  'placeholders?',
  'sections?',
  'tasks?',
  'statements?',
  'application',
  'MVC',
  'and\\sFIXME',
  'or\\sFIXME'
]

/** Anywhere in a sentence about markers. */
export const markerTalk = ['placeholders?', 'grep', 'linters?', 'search (?:for|the)', 'markers?']

/** Behind a marker, where the sentence goes on: any other word is one that the marker qualifies, as in "TBD bounty awards". */
export const goesOn = [
  'for',
  'once',
  'when',
  'after',
  'with',
  'until',
  'and',
  'due',
  'but',
  'per',
  'from',
  'pending',
  'because',
  'before',
  'while',
  'the',
  'was',
  'depending'
]

/** Labels and columns whose value is a state of work. */
export const stateLabels = [
  'status',
  'state',
  'stage',
  'progress',
  'done',
  'stand',
  'estado',
  'état',
  'statut',
  'stato',
  'статус',
  '状態',
  '状态',
  '进度',
  '進捗',
  'ステータス',
  '상태'
]

/** What a label begins with whose value is not known before its day. */
export const nextWords = ['next', 'upcoming', 'prochaine?', 'nächste[rs]?', 'próxim[oa]', 'volgende']

/** What is next, but no date. */
export const nextThings = ['\\p{L}{2,20}s', 'schritte', 'maßnahmen', 'stappen', 'action', 'step']

export const isToCome = new RegExp(
  `^\\W{0,6}(?:${pieces(nextWords)})\\s(?!(?:${pieces(nextThings)})(?!\\p{L}))\\p{L}[^:\\n]{0,30}:`,
  'iu'
)
export const isTalkInFront = new RegExp(`\\b(?:${pieces(talkInFront)})\\s(?:[\\p{L}-]{1,20}\\s)?$`, 'iu')
export const isTalkBehind = new RegExp(
  `^(?:['’]?s\\b|\\s(?:${pieces(talkBehind)})\\b|\\s?[,/]\\s?(?:and\\s|or\\s)?(?:FIXME|TODO|TBD|XXX|HACK)\\b)`,
  'i'
)
export const hasMarkerTalk = new RegExp(asWords(markerTalk), 'iu')
export const qualifiesNoun = new RegExp(`^\\s(?!(?:${pieces(goesOn)})\\b)\\p{Ll}{3}`, 'u')
export const isStateLabel = new RegExp(`${asWords(stateLabels)}[^:\\n]{0,20}:\\W{0,6}$`, 'iu')
