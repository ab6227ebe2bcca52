import {either} from '../../../article/text/any-of.ts'
import {asWords} from './pieces.ts'

/** Words of a text that speaks of masks or slots instead of having one. */
export const formTalk = [
  'format(?:s|ted|ting)?',
  'ISO(?:[ -]?8601)?',
  'strings?',
  'pattern',
  'notation',
  'syntax',
  'regex',
  'placeholders?',
  'platzhalter\\w{0,10}',
  'formato',
  'forme',
  'schreibweise',
  'prompts?',
  'markers?',
  'keyword',
  'comments? like',
  'written as',
  'entered as',
  'typed as',
  'shown as'
]

/** The same in languages that leave no space between words. */
const formTalkUnspaced = /格式|形式|フォーマット|형식/

export const speaksOfForm = either(new RegExp(asWords(formTalk), 'iu'), formTalkUnspaced)
