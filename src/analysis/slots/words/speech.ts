import {asWords} from './pieces.ts'

/** In front of what a page, a keyboard or a menu says: "press [Enter]". */
export const interfaceWords = [
  'click(?:ed)?',
  'tap',
  'press(?:ed)?',
  'select(?:ed)?',
  'choose',
  'chose',
  'open(?! source)',
  'type',
  'button',
  'menu',
  'field',
  'column',
  'tab',
  'checkbox',
  'key',
  'option',
  'keyword'
]

/** Words of whoever reports what somebody said. */
export const reportingWords = [
  'said',
  'says',
  'told',
  'added',
  'stated',
  'explained',
  'according to',
  'announced',
  'tweeted',
  'tells',
  'notes?d?',
  'sagte',
  'a déclaré',
  'dijo',
  'disse'
]

/** What asks for words: a text with them in quotation marks is a prompt or a form. */
export const askingWords = [
  'prompts?',
  'templates?',
  'placeholders?',
  'forms?',
  'ChatGPT',
  'Claude',
  'Gemini',
  'assistant',
  'chatbots?',
  'AI',
  'scripts?',
  'e-?mail (?:read|subject)'
]

export const isInterfaceTalk = new RegExp(`${asWords(interfaceWords)}[^.\\n]{0,24}$`, 'iu')
export const reportsWords = new RegExp(asWords(reportingWords), 'iu')
export const asksForWords = new RegExp(asWords(askingWords), 'iu')
