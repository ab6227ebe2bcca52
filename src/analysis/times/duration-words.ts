/** How a language writes lengths of time. */
interface LengthWords {
  readonly article: string
  /** From one on; several forms of one number are joined by `|`. */
  readonly numbers: string
  readonly tens: string
  /** What counts as one and a half, two and a half …, and as a half. */
  readonly halves: Readonly<Record<string, number>>
  /** Days, hours, minutes, seconds, in full. */
  readonly units: readonly [days: string, hours: string, minutes: string, seconds: string]
  /** "… and a half" behind the unit. */
  readonly andHalf: string
}

const lengthWords: readonly LengthWords[] = [
  {
    article: 'an?',
    numbers:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty',
    halves: {'half an': 0.5},
    units: ['days?', 'hours?', 'minutes?', 'seconds?'],
    andHalf: 'and a (?:half|quarter)'
  },
  {
    article: 'ein(?:e[rnms]?)?',
    numbers: 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    tens: 'zwanzig dreißig vierzig fünfzig',
    halves: {'(?:eine[rn]? )?halben?': 0.5, '(?:andert|einein)halb': 1.5, zweieinhalb: 2.5, dreieinhalb: 3.5},
    units: ['Tag(?:en?)?', 'Stunden?', 'Minuten?', 'Sekunden?'],
    andHalf: 'und eine halbe'
  },
  {
    article: 'une?',
    numbers: 'une? deux trois quatre cinq six sept huit neuf dix onze douze',
    tens: 'vingt trente quarante cinquante',
    halves: {'(?:une )?demi': 0.5},
    units: ['jours?', 'heures?', 'minutes?', 'secondes?'],
    andHalf: 'et demie?'
  },
  {
    article: 'una?',
    numbers: 'una? dos tres cuatro cinco seis siete ocho nueve diez once doce',
    tens: 'veinte treinta cuarenta cincuenta',
    halves: {media: 0.5},
    units: ['días?', 'horas?', 'minutos?', 'segundos?'],
    andHalf: 'y medi[ao]'
  },
  {
    article: 'uma?',
    numbers: 'uma? dois|duas três quatro cinco seis sete oito nove dez onze doze',
    tens: 'vinte trinta quarenta cinquenta',
    halves: {meia: 0.5},
    units: ['dias?', 'horas?', 'minutos?', 'segundos?'],
    andHalf: 'e mei[ao]'
  }
]

/** Minutes of days, hours, minutes and seconds. */
const sizes: readonly number[] = [1440, 60, 1, 1 / 60]
const shortUnits = ['d', 'h(?:rs?)?|Std', 'm(?:ins?)?', 's(?:ecs?)?|Sek']

/** A unit behind digits, in whatever language; where it has two names that differ in length, the longer comes first. */
export const unit = `(?:${[...lengthWords.flatMap(({units}) => units), ...shortUnits].join('|')})`
/** "… and a half" behind a unit, in other languages than English. */
export const andHalf = `(?:\\s(?:${lengthWords
  .slice(1)
  .map(({andHalf}) => withBlanks(andHalf))
  .join('|')}))`

const phrasePatterns = lengthWords.map(({article, numbers, tens, halves, units, andHalf}) => {
  const ones = `${numbers.replaceAll(' ', '|')}|${article}`
  const ten = `(?:${tens.replaceAll(' ', '|')})`
  const count = `(?:${ten}(?:-(?:${numbers.split(' ').slice(0, 9).join('|')}))?|${Object.keys(halves).join('|')}|${ones})`
  const more = `(?: ${andHalf})?`
  return withBlanks(`${count}${more}[ -](?:${units.join('|')})${more}`)
})

/** A length in words: "two and a half hours", "eine halbe Stunde", "trois heures et demie". */
export const phrase = `(?:${phrasePatterns.join('|')})`

function withBlanks(pattern: string): string {
  return pattern.replaceAll(/ (?![-\]])/g, '\\s')
}

const wholeWord = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'iu')
const unitTests = sizes.map((size, at) => ({
  size,
  test: wholeWord([...lengthWords.map(({units}) => units[at]), shortUnits[at]].join('|'))
}))

/** Minutes of a unit that one of the patterns has matched. */
export const sizeOf = (name: string): number => unitTests.find(({test}) => test.test(name))?.size ?? 0

const numberTests: readonly {readonly value: number; readonly test: RegExp}[] = lengthWords.flatMap(
  ({article, numbers, tens, halves}) => [
    {value: 1, test: wholeWord(article)},
    ...numbers.split(' ').map((words, at) => ({value: at + 1, test: wholeWord(words)})),
    ...tens.split(' ').map((words, at) => ({value: (at + 2) * 10, test: wholeWord(words)})),
    ...Object.entries(halves).map(([words, value]) => ({value, test: wholeWord(words)}))
  ]
)

/** What words count: 45 of "forty-five", 0.5 of "eine halbe"; 0 of others. */
export const numberOf = (words: string): number => {
  const own = numberTests.find(({test}) => test.test(words))?.value
  if (own !== undefined) return own
  const [ten = '', one] = words.split('-')
  return one === undefined ? 0 : numberOf(ten) + numberOf(one)
}

const andAHalf = new RegExp(
  `(?<!\\p{L})(?:${lengthWords.map(({andHalf}) => withBlanks(andHalf)).join('|')})(?!\\p{L})`,
  'iu'
)

/** What "and a half" or "and a quarter" adds. */
export function moreIn(words: string): number {
  const [found] = andAHalf.exec(words) ?? []
  return found === undefined ? 0 : /quarter$/i.test(found) ? 0.25 : 0.5
}

/** Words without "and a half", so that a number and a unit are left. */
export const withoutMore = (words: string): string => words.replace(andAHalf, '').replace(/\s+/g, ' ').trim()

/** One of these counts nothing: "three times a day". */
export const countsNothing = wholeWord(
  lengthWords
    .map(({article, units: [days, , minutes, seconds]}) => `${article}\\s(?:${days}|${minutes}|${seconds})`)
    .join('|')
)
