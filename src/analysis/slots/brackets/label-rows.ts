import {matchesOf} from '../../../article/text/match-all.ts'
import type {DecidingRow} from '../../evidence.ts'
import {languageMark, levels, saysNothing, states} from '../words/bracket-words.ts'
import type {Bracket} from './bracket.ts'

const syntax = 'what public documents write in brackets'
const report = 'false alarms on published articles'

/** Tags, names and labels, for brackets that hold no instruction. */
export const labelled = [
  {
    name: 'unit of a measure',
    verdict: 'none',
    test: ({inner}) =>
      /^(?:\d\/)?(?:[kMGTmnµ]?(?:i?B|bit|s|Hz|W|V|g)|min|req|ops|msg)(?:\/(?:s|min|h|d))?$/.test(inner),
    hit: ['It grew to [GB] of old.'],
    miss: ['It grew to [Zelur] of old.'],
    from: syntax
  },
  {
    name: 'day that is told',
    verdict: 'none',
    test: ({inner, isOrder}) => !isOrder && toldDay.test(inner),
    hit: ['It is told by Harbour [Zelur 02/05/2023] of old.'],
    miss: ['It is told by Harbour [Zelur DD/MM/2023] of old.', 'On [insert date, such as 02/05/2023], it failed.'],
    from: report
  },
  {
    name: 'who worked on the text',
    verdict: 'none',
    test: ({inner}) => worker.test(inner),
    hit: ['[Bearbeitet von Mira Leith]', '[Übersetzt von Mira Leith]'],
    miss: ['[Bearbeitung durch Mira Leith]'],
    from: report
  },
  {
    name: 'pronouns of a person',
    verdict: 'none',
    test: ({inner}) =>
      /^(?:she|he|they|xe|ze|any)\s?\/\s?(?:her|him|them|they|she|he|any|all)(?:\s?\/\s?\p{L}{2,6})?$/iu.test(inner),
    hit: ['Mira [he/him]', '[they/them]'],
    miss: ['Mira [he/Leith]'],
    from: report
  },
  {
    name: 'mark of a note',
    verdict: 'none',
    test: ({inner}) => /^[*†‡§+^~]{1,3}$/.test(inner),
    hit: ['See the note at [†], and more.'],
    miss: ['See the note at [Zelur], and more.'],
    from: syntax
  },
  {
    name: 'label with its value',
    verdict: 'none',
    test: (bracket) => hasLabelAndValue(bracket),
    hit: ['The limit is for [owner: Mira] then.'],
    miss: [
      'The limit is for [owner: name] then.',
      'The limit is for [owner: Low/High] then.',
      'The limit is for [e.g.: Mira] then.'
    ],
    from: report
  },
  {
    name: 'button or key',
    verdict: 'none',
    test: ({isInterface}) => isInterface,
    hit: ['Open Settings → [Your Name], then wait.', 'Then press [Volume Up] and wait.'],
    miss: ['Then ask [Your Name] and wait.'],
    from: report
  },
  {
    name: 'level, state or remark in capitals',
    verdict: 'none',
    test: ({inner}) => levels.test(inner) || states.test(inner),
    hit: ['The gateway wrote of [ERROR] for an hour.', 'It went from [Identified] to them.'],
    miss: ['The gateway wrote of [FAULT NAME] for an hour.'],
    from: report
  },
  {
    name: 'says that there is nothing',
    verdict: 'none',
    test: ({inner}) => saysNothing.test(inner),
    hit: ['- Owner: [N/A]', '[Nicht anwendbar]'],
    miss: ['- Owner: [Name of owner]'],
    from: report
  },
  {
    name: 'language of the text below',
    verdict: 'none',
    test: ({inner}) => languageMark.test(inner),
    hit: ['[English version]', '[Deutsche Fassung unten]', '[versión en español]'],
    miss: ['[Full version]', '[English name of the shop]'],
    from: report
  },
  {
    name: 'emphasis',
    verdict: 'none',
    test: ({inner}) => /!$/.test(inner),
    hit: ['[Urgent Notice!]'],
    miss: ['[Urgent Notice]'],
    from: report
  },
  {
    name: 'credit of a source',
    verdict: 'none',
    test: ({inner}) => credit.test(inner),
    hit: ['It closed nine shops in [Source 3: Harbour News].'],
    miss: ['It hit nine shops in Leith [Source Name].'],
    from: report
  },
  {
    name: 'label in front of a text',
    verdict: 'none',
    test: (bracket) => isLabel(bracket),
    hit: [
      '- [Zelur]: Alert a week before the expiry.',
      'Subject: [Action Required] Rotate your keys',
      '# #3421: [policy, no vikol] Rotate all keys'
    ],
    miss: ['- [Name of company] confirmed the failure.', '- **[Hora]:** [Zelur]'],
    from: report
  },
  {
    name: 'tag with which several headings or linked entries begin',
    verdict: 'none',
    test: ({inner, before, text, forms}) =>
      (text.block.kind === 'heading' || text.block.item?.first === true) &&
      before.trim() === '' &&
      text.targets.openingTags.has(inner.toLowerCase()) &&
      !forms.isFieldName(inner),
    hit: [
      '## [Zelur] slows the search\n\nIt was long.\n\n## [zelur] slows pages\n\nIt was too.',
      '- [step: zelur] [the search is faster](/a).\n- [step: zelur] [pages are slow](/b).'
    ],
    miss: [
      '## [Zelur] slows the search\n\nIt was long.\n\n## [Vikol] slows pages\n\nIt was too.',
      '## [Name] slows the search\n\nIt was long.\n\n## [Name] slows pages\n\nIt was too.'
    ],
    from: report
  },
  {
    name: 'tag in capitals in front of a text',
    verdict: 'none',
    test: ({inner, before, after, text, forms}) =>
      (text.block.kind === 'heading' || text.block.item !== undefined) &&
      before.trim() === '' &&
      /^\p{Lu}[\p{Lu}\d/&-]{1,24}$/u.test(inner) &&
      !forms.isFieldName(inner) &&
      /^\s[\p{L}\d`"]/u.test(after),
    hit: ['## [OPS/FIXED] mount of one file is silent for days', '- [DRIFT] was the word for days.'],
    miss: ['## [COMPANY] mount of one file is silent for days', '- [TASK] — [OWNER]', '[ZELUR] was the word for days.'],
    from: report
  },
  {
    name: 'title of a section',
    verdict: 'none',
    test: ({inner, text, isWholeLine, isValue, words}) =>
      !isWholeLine && !isValue && words.length > 1 && text.targets.titles.has(inner.toLowerCase()),
    hit: ['It is told in the [Way of Repair] part.\n\n## Way of repair\n\nIt was long.'],
    miss: [
      'It is told in the [Way of Harbour] part.\n\n## Way of repair\n\nIt was long.',
      '## Way of Repair\n\n[Way of Repair]'
    ],
    from: report
  },
  {
    name: 'name that the document uses',
    verdict: 'none',
    test: ({inner, text, forms, isCapital, isWholeLine, isValue}) =>
      isCapital &&
      !isWholeLine &&
      !isValue &&
      /^\p{Lu}\p{Ll}{1,30}[ \p{Lu}\d].{0,60}$/u.test(inner) &&
      !forms.field.test(inner) &&
      text.targets.says(inner),
    hit: ['It is told by [Harbour Radar] and more.\n\nSo says Harbour Radar of Leith.'],
    miss: [
      'It is told by [Harbour Radar] and more.',
      'Es traf den Kreis [Kreis] zuerst.',
      'It is told by [Company Name] and more.\n\nThe Company Name is new.'
    ],
    from: report
  },
  {
    name: 'one of several in a row',
    verdict: 'none',
    test: ({before, after, inner, forms}) =>
      (/\]\s{1,2}$/.test(before) || /^\s{1,2}\[/.test(after)) &&
      /^[\p{Ll}\d:._/-]{1,30}$/u.test(inner) &&
      !forms.field.test(inner),
    hit: ['Labels: [zelur] [vikol]'],
    miss: [
      'Labels: [name] [date]',
      'Dear [Firstname] [Lastname], we failed.',
      'It is told by [Zelur], [Vikol] of Leith.'
    ],
    from: report
  },
  {
    name: 'who did what in a timeline',
    verdict: 'none',
    test: (bracket) => isActor(bracket),
    hit: ['- 09:20 [Zelur] acked the page', '| Time | Event |\n| --- | --- |\n| 09:20 | [Zelur] acked the page |'],
    miss: [
      '- 09:20 [Name] acked the page',
      '- [Zelur] acked the page',
      '| Time | Event |\n| --- | --- |\n| noon | [Zelur] acked the page |'
    ],
    from: report
  },
  {
    name: 'one of several lines in brackets',
    verdict: 'none',
    test: ({isWholeLine, isListed, inner, text, forms}) =>
      isWholeLine &&
      isListed &&
      /^[\p{L}.’' -]{1,50}$/u.test(inner) &&
      !matchesOf(/\[([^\]\n]{1,60})\]/g, text.folded.text).some(({1: name = ''}) => forms.isFieldName(name)),
    hit: ['Crew:\n[Ines Marlow]\n[Tomas Brand]'],
    miss: [
      'Crew:\n[First Name]\n[Last Name]',
      'Crew:\n[Zelur Vikol]\n[Last Name]',
      'Crew:\n[Names of all on board: ___]\n[Name]',
      'Crew:\n[Ines Marlow]\nand others'
    ],
    from: syntax
  },
  {
    name: 'title of the lines below',
    verdict: 'none',
    test: ({before, after, inner, isWholeLine, forms}) =>
      before.trim() === '' &&
      // A line with a label is one of a form, and so is the line above it.
      !/^\s{0,3}\n\s{0,3}[^\n:]{1,30}:(?:\s|$)/.test(after) &&
      ((isWholeLine && message.test(inner)) ||
        (/^\s{0,3}\n\s{0,3}[^\s[]/.test(after) &&
          /^\p{Lu}\p{Ll}{1,20}(?:\s\p{L}{1,20}){0,2}$/u.test(inner) &&
          !forms.isFieldName(inner))),
    hit: ['[Final Message]\nThe work on the pumps is over.', '[Initial message]\n\nThe work on the pumps is over.'],
    miss: [
      '[Company Name]\nThe work on the pumps is over.',
      '[Short Message]\n\nThe work on the pumps is over.',
      '[Final Message]\nNumber: 12'
    ],
    from: report
  },
  {
    name: 'talk about tokens',
    verdict: 'none',
    test: ({sentence}) =>
      /\b(?:tokens?|prompts?|phrasings?|quer(?:y|ies)|prefix(?:es|ed)?|tagged|in front of)\b/i.test(sentence),
    hit: ['It is a token of [Company Name] in a text.', 'Put [Zelur Vikol] in front of your name.'],
    miss: ['It is a shop of [Company Name] in a text.'],
    from: report
  },
  {
    name: 'letter or word of a program',
    verdict: 'none',
    test: ({inner, before, after}) =>
      /^(?:[a-zA-MO-W]|dot|at)$/.test(inner) ||
      /\w$/.test(before) ||
      /^\w/.test(after) ||
      /\w\.\w|::|[a-z\d]-[a-z\d]{1,30}-[a-z\d]|^\p{L}{1,40}\p{Ll}\p{Lu}\p{L}{1,40}$/u.test(inner),
    hit: ['It was made by [CocoaDocs] of them.'],
    miss: ['It was sent to [admin of the shop] by them.'],
    from: syntax
  }
] as const satisfies readonly DecidingRow<Bracket, 'none'>[]

/** Of a status page. */
const message = /^(?:first|initial|final|last) message$/i

/** "[owner: Mira]": both are filled in. */
function hasLabelAndValue({inner, forms}: Bracket): boolean {
  const [, label = '', value = ''] = /^([\p{L} ]{2,20}): (.{2,60})$/u.exec(inner) ?? []
  return (
    /^[\p{Lu}\d]/u.test(value) &&
    !/[/|_?#]|X{2}|\.\.\.|…/.test(value) &&
    !forms.field.test(value) &&
    !forms.order.test(value) &&
    !forms.order.test(label)
  )
}

/** "02/05/2023", "2023-05-02" */
const toldDay = /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?!\d)/

/** A participle of German; those of English, French and Spanish are known for what they are. */
const worker = /^(?:bearbeitet|übersetzt|verfasst|redigiert)\svon\s(?=\p{Lu})/iu

const credit = /^(?:Sources?|Quelle|Fuente|Fonte|Photo|Image|Credit)(?: \d{1,3})?: ?\S/i

/** "- [Monitoring] Alert a week before": a text with a capital behind it; "[Company] confirmed" is a sentence. */
const isLabel = ({before, after, inner, forms}: Bracket): boolean =>
  !(forms.isFieldName(inner) && (/\s/.test(inner) || /^:\W{0,4}\[/.test(after))) &&
  /(?:^|\n|\b(?:[Ss]ubject|[Tt]itle|Betreff|Objet|Asunto|Oggetto):\s)\s{0,3}(?:[\d.)]{1,5}\s|#\d{1,9}:?\s)?(?:\[[^\]\n]{1,40}\]\s?){0,3}$/.test(
    before
  ) &&
  /^(?: {0,2}[\p{Lu}\d`"“(]|:\s)/u.test(after) &&
  inner.length < longestLabel

/** Characters of the longest label. */
const longestLabel = 50

/** "| 09:20 | [Alice] acked the page |": behind a real time stands who acted. */
function isActor({text: {block, targets}, before, after, inner, forms}: Bracket): boolean {
  if (forms.field.test(inner) || !/^\p{Lu}[\p{L}.'’ -]{1,30}$/u.test(inner) || !/^:?\s\p{L}/u.test(after)) return false
  const inFront = block.cell && before.trim() === '' ? targets.cellInFront(block) : before
  return /^[\s*_[(]{0,4}(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d[\d:]{0,3}(?:\s?[AP]M)?(?:\s\p{Lu}{3,4})?[\s\])*_|,–—-]{0,6}$/u.test(
    inFront
  )
}
