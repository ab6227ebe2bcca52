import type {DecidingRow} from '../../evidence.ts'
import type {Certainty} from '../text/candidate.ts'
import {asksForSource} from '../words/bracket-words.ts'
import {valueWord} from '../words/field-words.ts'
import {asksForText} from '../words/instruction-words.ts'
import {units} from '../words/neighbours.ts'
import {orderElsewhere} from '../words/orders.ts'
import {undecided} from '../words/undecided.ts'
import type {Bracket} from './bracket.ts'

const wording = 'orders and remarks of public templates'
const place = 'measured with nonsense in the place of all words'

/** What nobody writes into a finished text, wherever it stands. */
export const instructions = [
  {
    name: 'undecided',
    verdict: 'sure',
    test: ({inner}) =>
      undecided.test(inner.split(/\s[–—-]\s|[;:]\s/, 1)[0] as string) ||
      /^(?:TB[ACD]|TODO|FIXME|tb[acd])\b(?!\s\p{Ll})|^T[Oo]-?D[Oo][!.?]?$/u.test(inner),
    hit: [
      '- Owner: [to be determined]',
      'It is [To be confirmed - waits for the vendor].',
      'It is [TBD; ask the yard].',
      '- Owner: [tbd]',
      '- Windows: [ToDo!]'
    ],
    miss: ['- Owner: [determined by the vendor]'],
    from: wording
  },
  {
    name: 'order in another language',
    verdict: 'sure',
    test: ({inner, words}) => words.length > 1 && orderElsewhere.test(inner),
    hit: [
      'Il [inserire link video] manca.',
      '- Link: [issue linki buraya eklenecek]',
      'De storing begon om [tijd invullen].'
    ],
    miss: ['Collegamento: [link video inserito]'],
    from: 'templates in Italian, Dutch, Polish, Turkish and Indonesian'
  },
  // "They [choose to] wait": an editor's verb may look like an order.
  {
    name: 'verb in a sentence',
    verdict: 'likely',
    test: ({inner, isOrder, isInSentence, beginsAsInsertion, words}) =>
      isOrder && isInSentence && !beginsAsInsertion && words.length > 1 && mayBeTold.test(inner),
    hit: ['Then they [choose to] wait for it.'],
    miss: ['Then they [insert name] wait for it.', 'Choose [Choose one] of them.', '- Owner: [choose one]'],
    from: 'quotations with words of an editor'
  },
  {
    name: 'order to the writer',
    verdict: 'sure',
    test: (bracket) =>
      bracket.isOrder &&
      !bracket.beginsAsInsertion &&
      (bracket.words.length > 1 ||
        /^(?:insert|einfügen|insérer|insertar|inserir|describe|specify)$/i.test(bracket.inner)),
    hit: ['It began on [insert date].', 'It began [insert].'],
    miss: ['It began on [date].', 'Then press [Add].'],
    from: wording
  },
  {
    name: 'remark to the writer',
    verdict: 'sure',
    test: ({inner, words, forms, beginsAsInsertion}) =>
      (words.length > 1 && forms.remark.test(inner) && !beginsAsInsertion) ||
      /^(?:fill(?: in)?$|this (?:section|paragraph|field|part) (?:should|must|is for)\b)/i.test(inner),
    hit: ['- Owner: [name goes here]', '[This section should tell the cause.]', '- Owner: [fill]'],
    miss: ['- Owner: [name of the owner]'],
    from: wording
  },
  {
    name: 'what the text is to be',
    verdict: 'sure',
    test: ({inner, isWholeLine}) => isWholeLine && asksForText.test(inner),
    hit: ['[A brief summary of the failure and of the repair.]'],
    miss: ['It has [a brief summary of the failure] in it.', '[A failure of the pumps and of the relay.]'],
    from: 'a published post-mortem, November 2026'
  }
] as const satisfies readonly DecidingRow<Bracket, 'sure' | 'likely'>[]

/** Masks and wishes: their form tells. */
export const masks = [
  {
    name: 'mask behind a label',
    verdict: 'sure',
    test: ({inner, before, isValue}) =>
      isValue && inner.length > 1 && (unknown.test(inner) || masked.test(inner)) && isBehindColon.test(before),
    hit: ['**Tax number:** [XXX]', '- Ticket: [??]', '- **Date of the failure:** [YYYY-MM-DD]'],
    miss: ['- Approved: [X]', 'It was [XXX].'],
    from: 'policies and reports of public repositories, November 2026'
  },
  {
    name: 'number to come',
    verdict: 'likely',
    test: (bracket) => unknown.test(bracket.inner) && isCounted(bracket),
    hit: ['It hit [X] users.', '[X] of [Y] failed'],
    miss: ['It hit [Q] users.'],
    from: wording
  },
  {
    name: 'reference to come',
    verdict: 'likely',
    test: ({inner}) => inner === 'x',
    hit: ['It grew by half. [x] Then it fell.'],
    miss: ['[x] It grew by half.'],
    from: wording
  },
  {
    name: 'choice as a value',
    verdict: 'likely',
    test: (bracket) =>
      bracket.isCapital &&
      choice.test(bracket.inner) &&
      !ownField.test(bracket.inner) &&
      (bracket.isValue || bracket.isWholeLine),
    hit: ['**Status:** [Draft / Under Review / Completed]'],
    miss: ['It is in [Draft / Under Review] mode.', '> **[Your Name/City]**'],
    from: place
  },
  {
    name: 'letter for a number',
    verdict: 'possible',
    test: ({inner, isInterface}) => unknown.test(inner) && !isInterface,
    hit: ['[??] was it'],
    miss: ['[!!] was it', 'Press [Y] to go on.'],
    from: wording
  },
  {
    name: 'mask of a value',
    verdict: 'likely',
    test: ({inner}) => masked.test(inner),
    hit: ['Then, [HH:MM UTC]: Alert'],
    miss: ['Then, [at noon, UTC]: Alert'],
    from: wording
  },
  {
    name: 'wish for a source',
    verdict: 'likely',
    test: ({inner}) => asksForSource.test(inner),
    hit: ['The outage cost two million.[citation needed]', 'So they say.[reference missing]'],
    miss: ['The outage cost two million.[citation index]'],
    from: wording
  }
] as const satisfies readonly DecidingRow<Bracket, Certainty>[]

/** Words that tell of a slot where its place does not. */
export const names = [
  {
    name: 'variable in capitals',
    verdict: 'sure',
    test: ({inner, before, closesOrGoesOn}) =>
      /^\p{Lu}{2,20}(?:_[\p{Lu}\d]{1,20}){1,5}$/u.test(inner) && isBehindColon.test(before) && closesOrGoesOn,
    hit: ['Officer: [DPO_NAME] - [DPO_EMAIL]'],
    miss: ['The officer wrote [DPO_NAME].', 'Officer: [DPO]'],
    from: 'policies of public repositories, November 2026'
  },
  {
    name: 'field as a whole cell',
    verdict: 'sure',
    test: ({inner, text: {block, role}, isWhole, isCapital, forms}) =>
      role === 'text' && (block.cell?.row ?? 0) > 0 && isWhole && isCapital && forms.isFieldName(inner),
    hit: ['| Step | Time |\n| --- | --- |\n| Build | [Time] |'],
    miss: [
      '| Step | [Time] |\n| --- | --- |\n| Build | 10:12 |',
      '| Step | Time |\n| --- | --- |\n| Build | [Zelur] |'
    ],
    from: 'reports of public repositories, November 2026'
  },
  {
    name: 'calls itself a placeholder',
    verdict: 'sure',
    test: ({inner, isWholeLine}) => isWholeLine && /^placeholder\b|\bplaceholder$/i.test(inner),
    hit: ['[Image Placeholder]', '[Placeholder for the map]'],
    miss: ['[Image Text]', 'It has an [Image Placeholder] of old.'],
    from: 'articles of content farms, November 2026'
  },
  {
    name: 'choice',
    verdict: 'likely',
    test: (bracket) =>
      choice.test(bracket.inner) &&
      !ownField.test(bracket.inner) &&
      !/https?:/.test(bracket.inner) &&
      (bracket.isValue || bracket.isWholeLine || bracket.isBehindShortWord),
    hit: ['It is in [Seen/Over] Alert'],
    miss: ['It has the form [Seen/Over]x.'],
    from: place
  },
  {
    name: 'field as a value',
    verdict: 'sure',
    test: (bracket) => {
      const {inner, before, isValue, isCapital, words, forms} = bracket
      if (!isCapital) return false
      return isValue && isBehindColon.test(before)
        ? forms.isFieldName(inner) || ownField.test(inner) || (words.length > 1 && forms.field.test(inner))
        : isOwnField(bracket)
    },
    hit: [
      '- Telefon: [Telefonnummer]',
      'Crew: [Names of all on board]',
      'Aluno: [Teu Zelur]',
      'A failure hit [Your Company] in May.',
      '> **[Your Name/City]**',
      'At [Your Zelur Company], we try them all.'
    ],
    miss: [
      'The [Your Zelur Company] Alert',
      '- Telefon: [+49 30]',
      'A failure hit [Company] in May.',
      '- Owner: [Harbour Pay]'
    ],
    from: 'a value that nobody filled in is seen by every reader'
  },
  {
    name: 'name of a field',
    verdict: 'likely',
    test: ({inner, words, forms, isCapital}) =>
      (forms.isFieldName(inner) && words.length > 1 && words.length < 7 && (isCapital || !owned.test(inner))) ||
      /^(?:number|names?|amount|date|time|title|percentage|list|type|description) of \p{L}/iu.test(inner) ||
      /^% of\b/.test(inner),
    hit: ['A failure hit [Company Name] Alert'],
    miss: ['A failure hit [Harbour Pay] Alert'],
    from: wording
  },
  {
    name: 'day or time in its place',
    verdict: 'sure',
    test: ({inner, before, after}) =>
      dayOrTime.test(inner) &&
      (/(?:^|\n)\s{0,3}$/.test(before)
        ? /^\s?[–—-]\s/.test(after)
        : atOrOn.test(before) && /^(?:[,.;]|\s\p{Ll})/u.test(after)),
    hit: ['- [TIME] - The router was replaced', 'On [date], the router was replaced.', 'Es begann am [Datum].'],
    miss: ['- [TIME] of the router', 'Its [date] is long.', 'It takes [date], and more.'],
    from: 'published post-mortems, November 2026'
  },
  // "below [percentage],", "On Thursday [date], we", "2024-05-03 [exact time] - alert"
  {
    name: 'field that only has values',
    verdict: 'likely',
    test: ({inner, words, before, after, forms}) =>
      words.some((word) => valueWord.test(word)) &&
      forms.isFieldName(inner) &&
      /(?:^|[\s(])$/.test(before) &&
      /^(?:[,.;:)]|\s[\p{Ll}\d–—(-]|\s(?:[AP]M|UTC|GMT)\b)/u.test(after),
    hit: ['It fell far below [percentage], and rose.', '- 2024-05-03 [exact time] - alert', '[number] hours'],
    miss: ['It fell far below [name], and rose.', 'It has no [number] Alert'],
    from: 'placeholders put into published post-mortems'
  },
  {
    name: 'field behind a label',
    verdict: 'likely',
    test: ({before, inner, words, forms}) => /:\s{0,3}$/.test(before) && words.length > 1 && forms.field.test(inner),
    hit: ['Code: [link zelur vikol] Text: none'],
    miss: ['Code of [zelur vikol] Text: none'],
    from: wording
  },
  {
    name: 'capitals that name a field',
    verdict: 'likely',
    test: ({inner, forms}) => /^\p{Lu}[\p{Lu}\d\s/&'-]{2,60}$/u.test(inner) && forms.field.test(inner),
    hit: ['A failure hit [COMPANY] Alert'],
    miss: ['A failure hit [HARBOUR] Alert'],
    from: wording
  }
] as const satisfies readonly DecidingRow<Bracket, 'sure' | 'likely'>[]

/** Holes: places that a finished text fills with words of its own, not with a bracket. */
export const holes = [
  {
    name: 'part of an address',
    verdict: 'likely',
    test: ({before, after}) =>
      /@$/.test(before) || /^@\w/.test(after) || /^\.(?:com|org|net|io|de|fr|es)\b/.test(after),
    hit: ['Write to help@[zarvex].com.'],
    miss: ['Write to [zarvex].', 'It was asked of [zarvex]'],
    from: place
  },
  {
    name: 'measured value',
    verdict: 'likely',
    test: ({before, after}) => /(?:^|[\s(])[~$€£≈]\s?$/.test(before) || /^\s?%/.test(after),
    hit: ['It was about $[zarvex] Alert'],
    miss: ['It was about [zarvex] Alert'],
    from: place
  },
  {
    name: 'whole line',
    verdict: 'likely',
    test: (bracket) => bracket.isWholeLine && (bracket.words.length > 1 || isLoneField(bracket)),
    hit: ['[Zelur vikol zar]', '- [Date]'],
    miss: ['[Zelur]', 'So [zelur vikol zar]'],
    from: place
  },
  {
    name: 'value of a label',
    verdict: 'likely',
    test: ({isValue}) => isValue,
    hit: ['Owner: [zelur]'],
    miss: ['[zelur]'],
    from: place
  },
  {
    name: 'behind a preposition, an article or a copula',
    verdict: 'likely',
    test: (bracket) => bracket.isBehindShortWord && bracket.closesOrGoesOn && !bracket.isPlainWord,
    hit: ['The gateway is run by [Zelur].'],
    miss: ['The gateway wrote [Zelur].'],
    from: place
  },
  {
    name: 'count or length before its noun',
    verdict: 'likely',
    test: ({inner, after}) => /^(?:anzahl|dauer)$/i.test(inner) && /^\s\p{Lu}\p{Ll}/u.test(after),
    hit: ['Dort waren schon [Anzahl] Helfer im Einsatz.'],
    miss: ['Dort waren schon [Zelur] Helfer im Einsatz.'],
    from: 'articles of content farms in German, November 2026'
  },
  {
    name: 'said or named',
    verdict: 'likely',
    test: ({before, after}) =>
      /(?:\b(?:said|says|added|told|stated|explained|Dr\.|Mr\.|Ms\.|Mrs\.|Dear|Hi|Hello|contact)|\],?)\s$/.test(
        before
      ) && /^(?:$|[\n,.:;)]|\s(?:\p{Ll}|$))/u.test(after),
    hit: ['We failed, said [Zelur], [Vikol] of the bank.'],
    miss: ['We failed, says a [Zelur]x.', 'We failed, wrote [Zelur].'],
    from: place
  },
  {
    name: 'subject of a sentence',
    verdict: 'likely',
    test: ({before, after, isCapital, words}) =>
      (isCapital || words.length > 1) &&
      /(?:^|[\n.!?:]\s?)\s{0,2}$/.test(before) &&
      /^(?:['’]s)?\s\p{Ll}{2,20}\s/u.test(after),
    hit: ['[Zelur] was down for an hour.'],
    miss: ['[zelur] was down for an hour.', '[Zelur] Alert for an hour.'],
    from: place
  },
  {
    name: 'several words in a sentence',
    verdict: 'likely',
    test: ({words, isInSentence, isCapital}) => isInSentence && words.length > 1 && isCapital,
    hit: ['The gateway wrote [Zelur Vikol] for an hour.'],
    miss: ['The gateway wrote [zelur] for an hour.'],
    from: place
  },
  {
    name: 'place of a value, in a form',
    verdict: 'possible',
    test: ({words, isWholeLine, closesOrGoesOn, isCapital}) =>
      isWholeLine || (closesOrGoesOn && (words.length > 1 || isCapital)),
    hit: ['[Zelur]', 'The gateway wrote [zelur vikol].'],
    miss: ['The gateway wrote [zelur].'],
    from: place
  }
] as const satisfies readonly DecidingRow<Bracket, 'likely' | 'possible'>[]

/** `[X]`, `[N]`, `[#]`, `[??]`: a number that nobody knows yet. */
const unknown = /^(?:X{1,4}|[YZN]|X{1,3}[.,]X{1,3}|[#%$]|\?{1,4})$/

/** `[X hours and Y minutes]`, `[XX%]`, `[MM/DD/YYYY]`, `[HH:MM UTC]`. */
const masked = new RegExp(
  `^(?:(?:X{1,3}|N|#|\\?{1,3})[\\s-](?:${units})\\b.{0,40}|X{1,3}[.,]?X{0,3}%|[DMYdmy]{1,4}[/.-][DMYdmy]{1,4}[/.-][DMYdmy]{1,4}|[Hh]{2}:[Mm]{2}.{0,12})$`
)

/** Orders in small letters that a sentence may have as its verb. */
const mayBeTold =
  /^(?:put|give|set|choose|select|keep|replace|write|include|identify|confirm|complete|define|verify|document)\s/

const choice = /^(?!\d)[^/|,]{2,30}(?:\s?[/|]\s?[^/|,]{1,30}){1,8}$/

const dayOrTime = /^(?:(?:exact|start|end) )?(?:date|time|date ?[/&] ?time|datum|uhrzeit|heure|fecha|hora)$/i
const atOrOn = /(?:^|\s)(?:on|at|from|since|until|am|um|ab|seit|bis|le|à|el|em|às)\s$/i

const ownField = /^(?:your|votre|vos|ihr|ihre|dein|deine|tu|seu|sua|teu|tua|tuo|vostr[oa]|uw|jouw)\s/i

/** "[Your Name]" anywhere; with other words in it, where a text has a hole. */
const isOwnField = ({inner, words, forms, isWholeLine, isBehindShortWord, closesOrGoesOn}: Bracket): boolean =>
  ownField.test(inner) &&
  (forms.isFieldName(inner) ||
    (words.length < 7 && forms.field.test(inner) && (isWholeLine || (isBehindShortWord && closesOrGoesOn))))

const isBehindColon = /:[\s*_]{0,4}$/

const owned = /^(?:your|votre|vos|ihr|ihre|dein|deine|tu|su|seu|sua|company|project|brief|exact)\s/i

const counted = new RegExp(`^\\s(?:${units})\\b`, 'i')

/** "affected [X] users", "[X]%", "[X] of [Y]". */
function isCounted({inner, before, after, isInterface, isInSentence}: Bracket): boolean {
  if (/^\s(?:of|and|to|out of)\s\[[XYZN]\]/.test(after) || /\[[XYZN]\]\s(?:of|and|to|out of)\s$/.test(before))
    return true
  if (isInterface) return false
  if (/[~$€£≈]\s?$/.test(before) || /^\s?%/.test(after) || counted.test(after)) return true
  return inner !== 'N' && isInSentence
}

/** `[Date]` as an item; `[link]` and `[end]` may be what a page has in its own brackets. */
const isLoneField = ({inner, forms, text, isCapital}: Bracket): boolean =>
  forms.isFieldName(inner) &&
  (isCapital || text.role !== 'text' || /^(?:date|time|number|amount|duration|datum|fecha|hora|heure)$/.test(inner))
