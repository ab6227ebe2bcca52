import {wholly} from './pieces.ts'

/** Left to be told, where words may stand in front: "chiffres à compléter". */
export const leftOpen = [
  '[àa] compléter',
  '[àa] confirmer',
  '[àa] définir',
  '[àa] déterminer',
  '[àa] préciser',
  'por definir(?:se)?',
  'pendiente de definir',
  'por confirmar(?:se)?',
  'pendiente de confirmar',
  'por determinar(?:se)?',
  'pendiente de determinar',
  'por completar(?:se)?',
  'pendiente de completar',
  'a definir',
  'a confirmar',
  'a ser definido',
  'a ser confirmado',
  'a preencher',
  'da (?:definire|confermare|decidere|completare)',
  'nog te bepalen',
  'nader te bepalen',
  'nog in te vullen',
  'do (?:ustalenia|uzupełnienia|potwierdzenia)'
]

/** A mark in the place of a value. "Todo" is a Spanish word, so upper case or the whole value. */
export const undecidedPhrases = [
  'to be determined',
  'yet to be determined',
  'to be confirmed',
  'to be announced',
  'to be completed',
  'to be added',
  'to be decided',
  'to be filled',
  'to be filled in',
  'to be written',
  'to be provided',
  'to be defined',
  'coming soon',
  'noch offen',
  'noch zu klären',
  'noch festzulegen',
  'wird nachgereicht',
  'wird ergänzt',
  'wird noch ergänzt',
  '(?:noch )?zu ergänzen',
  '(?:(?:inhalt|text|link|bild) )?folgt(?: noch)?',
  ...leftOpen,
  't\\.b\\.[acd]\\.',
  'tb[acd]'
]

/** "To be filled after the investigation." */
export const undecided = wholly(
  undecidedPhrases,
  'i',
  '(?: (?:after|by|once|when|with|from|following) [a-z ]{2,60}| (?:later|soon|shortly))?[.!]?'
)

/** The same where `TBD` in capitals is judged as a marker. */
export const isUndecided = (text: string): boolean => undecided.test(text) && !/^T\.?B/.test(text)
