import {pieces} from './pieces.ts'
import {leftOpen} from './undecided.ts'

/** What is still open, in round brackets: "(to be decided)", "(to be added after the audit)". */
export const openEnds = [
  'decided',
  'determined',
  'confirmed',
  'added',
  'announced',
  'completed',
  'filled',
  'filled in',
  'written',
  'provided',
  'defined'
]

/**
 * What a writer shouts to himself: "(ADD LINK)", "(LINKS to the report)", "(who says so? CHECK SOURCE)", "(IMAGE: the crew at
 * work)". "(ADD)" and "(PHOTO: Harbour News)" are what finished texts have.
 */
export const shouts = [
  'LINKME\\b',
  'CHECKME\\b',
  'CITEME\\b',
  'LINKS?(?:$|[,:]| (?:TO|FOR|OF|to|for|of)\\b)',
  '(?:IMAGES?|SCREENSHOTS?|DIAGRAMS?|VIDEOS?): ?\\p{Ll}{1,30}(?:\\s|$)',
  '(?:IMAGES?|SCREENSHOTS?|DIAGRAMS?|VIDEOS?) (?:OF|TO|SHOWING) ',
  '(?:ADD|INSERT|INCLUDE|ATTRIBUTE|CITE|CHECK|FIND|REPLACE)(?: AN?| THE)? \\p{Lu}{3}'
]

/** What is still open, in Chinese and Japanese. */
export const openElsewhere = [
  '要記入',
  '要確認',
  '未記入',
  '記入予定',
  '作成中',
  '追記予定',
  '確認中',
  '待定',
  '待补充',
  '待填写',
  '待完善',
  '待确认',
  '待更新',
  '待補充'
]

/** The place that an order to the writer speaks of. */
export const ownPlaces = [
  'here',
  'hier',
  'ici',
  'aquí',
  'aqui',
  'qui',
  'this (?:section|part|text)',
  'screenshots?',
  'placeholders?'
]

/** What is missing, in capitals: "(INSERT)", "(IMAGE)", "(CHECK)", "(PHOTO THE CREW)". */
export const missingThings = ['INSERT', 'IMAGE', 'PHOTO', 'SCREENSHOT', 'CHECK', 'CITE', 'REF', 'CITATION']

/** Orders and remarks, in small letters. */
export const roundOrders = [
  "insert (?!joke)[\\p{L}\\d' ]{2,80}",
  '(?:\\p{L}{2,20} ){1,6}goes here',
  '(?:one|two|a few|short|brief) (?:paragraph|sentence)s?\\b.{0,190}',
  '(?:date|time|name|number|location|place|source)s? (?:pending|to follow)',
  '[^()]{2,60} einfügen',
  '(?:insérer|insertar|inserir) .{2,60}'
]

export const openRound = new RegExp(
  `^(?:\\p{L}{2,20} ){0,3}to be (?:${pieces(openEnds)})\\b(?: \\p{L}{2,20}){0,6}$`,
  'iu'
)
/** "chiffres à compléter par l'équipe" */
export const leftOpenRound = new RegExp(
  `^\\p{L}[\\p{L}’' ,-]{1,60} (?:${pieces(leftOpen)})(?: (?:par|por|pel[oa]|von|da|door) [\\p{L}’' ]{2,40})?$`,
  'iu'
)
export const openRoundElsewhere = new RegExp(`^(?:${pieces(openElsewhere)})$`)
/** "Ann and Ben to fill in this section" */
export const leftToSomebody =
  /^\p{Lu}[\p{L}.,& -]{1,60} to (?:fill in|write|complete|expand) (?:this|the|here|in)\b[^()]{0,60}$/u
export const shout = new RegExp(`(?:^|[,;?.] )(?:${pieces(shouts)})`, 'u')
export const ownPlace = new RegExp(`(?<!\\p{L})(?:${pieces(ownPlaces)})(?!\\p{L})`, 'iu')
export const missingThing = new RegExp(
  `^(?:${pieces(missingThings)})(?: \\p{Lu}[\\p{Lu}-]{1,20}){0,4}(?:: ?\\p{Ll}.{0,150})?$`,
  'u'
)
export const roundOrder = new RegExp(`^(?:${pieces(roundOrders)})$`, 'iu')
