import {pieces} from '../words/pieces.ts'

/** Endings that Latin has often and the languages of today seldom. */
export const latinEndings = ['um', 'us', 'ur', 'ibus', 'ae', 'am', 'unt', 'isi', 'que', 'cing']

/** Endings that Latin shares with others. */
export const sharedEndings = [
  'it',
  'et',
  'is',
  'em',
  'at',
  'as',
  'ant',
  'ent',
  'ui',
  'ii',
  'or',
  'ec',
  'bh',
  'te',
  'do',
  'ia',
  'la'
]

/** Short words of Latin. */
export const latinWords = [
  'in',
  'ut',
  'sed',
  'non',
  'ad',
  'ex',
  'eu',
  'id',
  'ac',
  'mi',
  'leo',
  'dui',
  'quo',
  'ea',
  'quae',
  'magni',
  'sint',
  'elit'
]

/** Words of languages of today, which a Latin sentence has not. */
export const modernWords = [
  'que',
  'the',
  'of',
  'to',
  'and',
  'with',
  'for',
  'is',
  'this',
  'that',
  'has',
  'be',
  'from',
  'by',
  'our',
  'we',
  'an',
  'are',
  'was',
  'not',
  'do',
  'go',
  'no',
  'on',
  'or',
  'as',
  'os',
  'les',
  'des',
  'une',
  'est',
  'pour',
  'los',
  'las',
  'del',
  'por',
  'con',
  'una',
  'um',
  'uma',
  'dos',
  'com',
  'il',
  'di',
  'che',
  'per',
  'von',
  'der',
  'die',
  'das',
  'och',
  'att',
  'pe',
  'din',
  'care'
]

export const latinEnding = new RegExp(`(?:${pieces(latinEndings)})$`)

export const romanceEnding = new RegExp(
  `(?:${pieces(latinEndings)}|${pieces(sharedEndings)})$|^(?:${pieces(latinWords)})$`
)

/** Also letters that Latin has not. */
export const otherLanguage = new RegExp(`[kwy'’\`\\d]|\\b(?:${pieces(modernWords)})\\b`, 'i')
