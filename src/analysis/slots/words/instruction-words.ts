import {asWords, pieces} from './pieces.ts'

/** What a template asks for: "brief description of what happened". */
export const askedFor = ['description', 'summary', 'overview', 'explanation', 'account']

/** How long it is to be. */
export const lengths = ['brief', 'short', 'detailed', 'concise', 'high-level', 'one-line', 'clear']

/** Orders that are about the text itself, never about work to do. */
export const textOrders = ['(?:briefly )?describe', '(?:briefly )?explain', 'summari[sz]e', 'outline']

/** The same in other languages. */
export const textOrdersElsewhere = [
  'beschreib(?:e|t|en sie)',
  'décri(?:s|vez|re)',
  'describ(?:a|e|ir)',
  'descrev(?:a|e|er)',
  'descriv(?:i|ere|ete)',
  'beschrijf',
  'опишите'
]

/** What such an order is about: "os principais pontos". */
export const articlesElsewhere = [
  'kurz',
  'd(?:ie|as|en|er)',
  'l(?:e|a|es)',
  "l['’]\\p{L}{3,20}",
  'bri[eè]vement',
  'brevemente',
  'el',
  'l[oa]s?',
  '[oa]s?',
  'il',
  'i',
  'gli',
  'kort',
  'de',
  'het',
  'кратко',
  '(?:was|wie|warum|wer|que|qué|quoi|ce|como|cómo|comment|come|cosa|wat|hoe|что|как)'
]

/** Orders that may be about work: "List the hosts" is an action, "List who was hit" is for the writer. */
export const otherOrders = ['list', 'state', 'specify', 'provide', 'include', 'note', 'identify', 'mention', 'detail']

/** Orders to put something into a text. */
export const placeOrders = ['insert', 'add', 'paste', 'write']

/** What a text is asked to answer. */
export const questions = ['what', 'how', 'why', 'who', 'when', 'which', 'where', 'whether']

/** What a report of an incident tells. */
export const parts = [
  'impact',
  'incident',
  'issue',
  'problem',
  'outage',
  '(?:root )?causes?',
  'events?',
  'timeline',
  'resolution',
  'outcome',
  'severity',
  'steps'
]

/** What else there may be. */
export const extras = ['observations?', 'notes?', 'comments?', 'information', 'details', 'remarks?', 'context']

/** What an update orders the one who writes it. */
export const updateOrders = ['let', 'keep', 'update', 'tell', 'inform', 'communicate', 'empathi[sz]e']

/** Whom it speaks of: an update itself says "our customers". */
export const theirReaders = ['your users', 'your customers', 'those affected']

/** Levels of one scale. */
export const scales = ['low', 'medium', 'high', 'critical', 'minor', 'moderate', 'major', 'sev-?\\d', 'p\\d', 's\\d']

export const asksForText = new RegExp(
  `^(?:(?:a )?(?:${pieces(lengths)}),? (?:\\p{L}{2,12} )?)(?:${pieces(askedFor)}) (?:of|on)\\s`,
  'iu'
)
export const ordersText = new RegExp(
  `^(?:${pieces(textOrders)}) (?:${pieces(questions)}|(?:the|any|all) (?:\\p{L}{2,12} )?(?:${pieces(parts)}))(?!\\p{L})`,
  'iu'
)
export const ordersTextElsewhere = new RegExp(
  `^(?:${pieces(textOrdersElsewhere)}) (?:ici |hier |aquí |aqui )?(?:${pieces(articlesElsewhere)})(?!\\p{L})`,
  'iu'
)
export const ordersAnswer = new RegExp(`^(?:${pieces(otherOrders)}) (?:${pieces(questions)}|any)\\s`, 'iu')
export const ordersHere = new RegExp(
  `^(?:(?:${pieces(placeOrders)}) (?:[\\p{L}’'-]{1,20} ){1,6}here|(?:ins[eé]rer|insertar|inserir) (?:[\\p{L}’'-]{1,20} ){1,6}(?:ici|aquí|aqui)|(?:[\\p{L}’'-]{1,20} ){1,4}hier einfügen)[.!]?$`,
  'iu'
)
export const asksForMore = new RegExp(
  `^any (?:additional|other|further) (?:\\p{L}{2,12} ){0,2}(?:${pieces(extras)})(?: (?:about|on|for|from|regarding)(?: \\p{L}{2,12}){1,4})?\\W{0,2}$`,
  'iu'
)
export const ordersInUpdate = new RegExp(`(?:^|, )(?:${pieces(updateOrders)})\\s`, 'i')
export const speaksOfTheirReaders = new RegExp(asWords(theirReaders), 'iu')
export const isScale = new RegExp(`^(?:${pieces(scales)})(?:\\s?[/|]\\s?(?:${pieces(scales)})){2,6}$`, 'i')
