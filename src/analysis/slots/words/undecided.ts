import {wholly} from './pieces.ts'

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
  'a preencher'
]

/** "To be filled after the investigation." */
export const undecided = wholly(
  undecidedPhrases,
  'i',
  '(?: (?:after|by|once|when|with|from|following) [a-z ]{2,60})?[.!]?'
)
