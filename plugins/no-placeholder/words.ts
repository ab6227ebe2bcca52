/**
 * What an instruction in brackets begins with. Measured on public documents: these words begin slots, and the words
 * that begin an editorial insertion (a, and, the, that, sic, redacted) do not.
 */
export const instructions = [
  'insert',
  'add',
  'describe',
  'specify',
  'summari[sz]e',
  'define',
  'enter',
  'fill in',
  'identify',
  'provide',
  'mention',
  'include',
  'explain',
  'if available',
  'replace',
  'to be (?:added|confirmed|completed|determined)',
  'insérer',
  'insérez',
  'ajouter',
  'insertar',
  'inserir',
  'añadir',
  'einfügen',
  'hier einfügen'
]

/** What belongs into a slot, as far as its words tell: first match wins. */
export const kinds: readonly (readonly [kind: string, words: RegExp, expected: string])[] = [
  ['source', /\b(?:source|reference|citation|quelle|fuente|fonte)\b/i, 'a source'],
  ['link', /\b(?:link|url|address|website)\b/i, 'the link'],
  ['date', /\b(?:date|day|month|year|datum|fecha|data)\b/i, 'the date'],
  ['time', /\b(?:time|hour|duration|uhrzeit|hora|heure)\b/i, 'the time'],
  ['number', /\b(?:number|amount|percentage|count|how many|zahl|número|nombre)\b/i, 'the number'],
  ['place', /\b(?:region|area|city|country|location|place|ort|lieu)\b/i, 'the place'],
  ['name', /\b(?:name|company|person|author|service|provider)\b/i, 'the name']
]
