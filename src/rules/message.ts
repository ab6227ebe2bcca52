/** Words of the article in a message. */
export interface Quoted {
  readonly words: string
  /** `code`: character by character, such as a placeholder; `title`: words to be read. */
  readonly as: 'code' | 'title'
  /** Offset of the words that matter most. */
  readonly at?: number
}

/** A line for a writer: our words, and the article's between them. */
export type Message = readonly (string | Quoted)[]

/** UTF-16 units. What is longer, the panel of an editor and an annotation of GitHub cut at the end. */
export const longestMessage = 90
/** UTF-16 units that a quotation gets even where a message says too much itself. */
const shortestQuote = 12

/**
 * A message for a writer: what to do first, then the words in question. Our own words and those of the article stay
 * apart until they are printed, so that nothing has to take a sentence to pieces again.
 *
 * @example say`Fill in ${'the date'}: ${code('[insert date]')}`
 */
export function say(texts: TemplateStringsArray, ...values: readonly (string | number | Quoted)[]): Message {
  return texts.flatMap((text, index) => {
    const value = values[index]
    return [text, typeof value === 'object' ? value : String(value ?? '')].filter((part) => part !== '')
  })
}

/** Characters of the article that count as they are: a slot, a time, an address. */
export const code = (words: string): Quoted => ({words, as: 'code'})

/**
 * Words of the article to be read: a title, a sentence.
 *
 * @param at offset of the words that matter, which are kept where a sentence is shortened
 */
export const title = (words: string, at = 0): Quoted => ({words, as: 'title', at})

/** The first words of the article in a message. */
export const quotedIn = (message: Message): Quoted =>
  message.find((part) => typeof part === 'object') ?? {words: '', as: 'title'}

/** The message as one line of at most 90 units; long quotations are shortened between words, each to its fair share. */
export function printed(message: Message): string {
  const quotations = message.filter((part) => typeof part === 'object').map(tidy)
  const own = message.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : quotationMarks), 0)
  let room = Math.max(longestMessage - own, shortestQuote * quotations.length)
  const rooms = new Map<Quoted, number>()
  const shortestFirst = quotations.toSorted((a, b) => a.words.length - b.words.length)
  shortestFirst.forEach((quotation, index) => {
    const share = Math.min(quotation.words.length, Math.floor(room / (quotations.length - index)))
    rooms.set(quotation, share)
    room -= share
  })
  let next = 0
  return message
    .map((part) => {
      if (typeof part === 'string') return part
      const quotation = quotations[next++] as Quoted
      const words = shortened(quotation, rooms.get(quotation) as number)
      return quotation.as === 'code' ? `\`${words}\`` : `“${words}”`
    })
    .join('')
}

/** Units of the marks around a quotation. */
const quotationMarks = 2

/** One line without what would end the quotation. */
function tidy({words, as, at = 0}: Quoted): Quoted {
  const line = (text: string): string => {
    const spaced = text.replace(/\s+/g, ' ')
    return as === 'code' ? spaced.replaceAll('`', "'") : spaced.replace(/[“”]/g, '"')
  }
  const before = line(words.slice(0, at)).trimStart()
  return {words: (before + line(words.slice(at))).trim(), as, at: before.length}
}

function shortened({words, at = 0}: Quoted, room: number): string {
  if (words.length <= room) return words
  const third = Math.floor(room / 3)
  if (words.indexOf(' ') > third) return firstWords(words, room)
  const start = firstWords(words, third)
  if (at <= start.length || firstWords(words, room).length > at + shortestQuote) return firstWords(words, room)
  const left = room - start.length - 1
  // Where little follows, as many words as fit before the end.
  const from = words.lastIndexOf(' ', Math.min(at, words.length)) + 1
  const tail = words.length - from < left ? words.indexOf(' ', words.length - left - 1) + 1 : from
  return `${start} ${firstWords(words.slice(tail), left)}`
}

/** Whole words as far as they fit, with a mark behind them; a single word that is too long is cut between characters. */
function firstWords(words: string, room: number): string {
  if (words.length <= room) return words
  const space = words.lastIndexOf(' ', room - 1)
  const kept = space > 0 ? words.slice(0, space) : words.slice(0, Math.max(1, room - 1)).replace(/[\uD800-\uDBFF]$/, '')
  return `${kept.replace(/[\s,;:–—-]{1,20}$/, '')}…`
}
