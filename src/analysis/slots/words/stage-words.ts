import {asWords} from './pieces.ts'

/** What transcripts tell in brackets of sounds and of what nobody understood. */
export const stageWords = [
  'laugh(?:s|ing|ter)?',
  'applause',
  'music',
  'sounds?',
  'audio',
  'playing',
  'unintelligible',
  'inaudible',
  'crosstalk',
  'silence',
  'sighs?',
  'coughs?',
  'tune',
  'jingle',
  'noises?'
]

export const isStageDirection = new RegExp(asWords(stageWords), 'iu')
