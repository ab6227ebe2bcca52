import type {DecidingRow} from '../../evidence.ts'
import {levels, monthNames, states} from '../words/bracket-words.ts'
import {pieces} from '../words/pieces.ts'
import {isStageDirection} from '../words/stage-words.ts'
import type {Bracket} from './bracket.ts'

/** Syntax of a markup language, a program or a bibliography. */
const syntax = 'what public documents write in brackets'
const report = 'false alarms on published articles'

/** What brackets are for where nothing is to be filled in: these hold even for instructions. */
export const notations = [
  {
    name: 'box that is ticked',
    verdict: 'none',
    test: ({inner, text, before, after}) =>
      (inner === 'x' && !isReferenceToCome(before)) ||
      (/^[XYZN]$/.test(inner) &&
        ((text.block.quoted > 0 && !/:\s{0,3}$/.test(before)) || (before.trim() === '' && /^\s\p{Lu}/u.test(after)))),
    hit: ['[X] Yes, all of them', 'They wrote:\n\n> It hit [X] users.'],
    miss: ['It hit [X] users.', 'It grew by half. [x] Then it fell.', '> Duration: [X] hours'],
    from: syntax
  },
  {
    name: 'wiki link',
    verdict: 'none',
    test: ({inner, before}) => before.endsWith('[') && !/^(?:insert|add|your|TB[ACD]|TODO)\b/i.test(inner),
    hit: ['See [[Describe a renewal]] in the handbook.'],
    miss: ['See [[insert page]] in the handbook.', 'See [Describe the renewal] in the handbook.'],
    from: syntax
  },
  {
    name: 'reference or number',
    verdict: 'none',
    test: ({inner, isOrder, forms}) =>
      references.some((pattern) => pattern.test(inner)) && !isOrder && !forms.remark.test(inner),
    hit: [
      'It is told in [RFC 7540], and by [Knuth 1997].',
      'Mayor: [Elected since 2020]',
      'Call: [line 128]',
      'See [Appendix A] of it.',
      'It ended in [ECONNRESET] at last.'
    ],
    miss: ['It is told in [report by the vendor], and by [Name].'],
    from: syntax
  },
  {
    name: 'link that Markdown does not read',
    verdict: 'none',
    test: ({after, isOrder}) => unreadAddress.test(after) && !isOrder,
    hit: [
      'Read [example page]({{ url }}) by noon.',
      'Ask those on the [Harbour rota] (https://zarvex.io/rota) at noon.',
      '<Note>\n  It is told in [Harbour Pay](https://zarvex.io/report).\n</Note>'
    ],
    miss: [
      'Read [example page] (by the vendor) at noon.',
      '<Note>\n  It is told in [insert report](https://zarvex.io/report).\n</Note>'
    ],
    from: syntax
  },
  {
    name: 'reference defined where Markdown does not read it',
    verdict: 'none',
    test: ({inner, text, isOrder}) => !isOrder && text.targets.labels.has(inner.toLowerCase().replace(/\s+/g, ' ')),
    hit: ['It is run by [Harbour Pay].[^1]\n\n[^1]: So they say.\n[Harbour Pay]: https://zarvex.io/pay'],
    miss: [
      'It is run by [Harbour Pay].\n\n- [Harbour Pay]: the operator',
      'It is run by [insert name].[^1]\n\n[^1]: So they say.\n[insert name]: https://zarvex.io/pay'
    ],
    from: report
  },
  {
    name: 'reference that nothing defines',
    verdict: 'none',
    test: ({before, after, isOrder}) =>
      !isOrder && (/^\[[\p{L}\d][^[\]]{0,40}\]/u.test(after) || /(?<!\])\[[^[\]]{3,80}\]$/.test(before)),
    hit: ['It is told in [First report][report] by the vendor.'],
    miss: ['It is told in [First report] by the vendor.'],
    from: 'false alarm on a published post-mortem: no-broken-citation tells it'
  },
  {
    name: 'date or time that is filled in',
    verdict: 'none',
    test: ({inner}) => times.some((pattern) => pattern.test(inner)),
    hit: ['It lasted from [09:14 UTC] to noon.', 'It was on [Friday] then.', 'It was on [3 May 2024] then.'],
    miss: ['It lasted from [HH:MM UTC] to noon.', 'It was in [Month] then.'],
    from: report
  },
  {
    name: 'callout or footnote',
    verdict: 'none',
    test: ({inner}) => /^(?:[[!^@:]|#\w)/.test(inner),
    hit: ['It failed for [@harbour].', 'It is told in [#handbook] of the crew.'],
    miss: ['[see the annex of the report]'],
    from: syntax
  },
  {
    name: 'remark with its label',
    verdict: 'none',
    test: ({inner, forms}) => {
      const label =
        /^(\p{Lu}{2,20}|[\p{L}’' -]{0,30}\b(?:[Nn]ote|[Cc]omment|[Uu]pdate|[Cc]orrection)\b[^:]{0,30}):\s/u.exec(
          inner
        )?.[1]
      return (
        label !== undefined &&
        !/^(?:TODO|FIXME|TB[ACD])/.test(label) &&
        !forms.order.test(inner) &&
        !forms.field.test(label)
      )
    },
    hit: ['It is told of `Quay` [DRIFT: no such class in the folder] for now.', 'It was [RV: not sure of it] then.'],
    miss: [
      'It is told of `Quay` [LINK: the class in the folder] for now.',
      'It is told of Quay [TODO: ask the vendor].',
      'It is told of Quay [TBD: in May].'
    ],
    from: report
  },
  {
    name: 'part of a line of a log',
    verdict: 'none',
    test: ({before, isOrder}) => !isOrder && logLine.test(before.slice(before.lastIndexOf('\n') + 1)),
    hit: ['[ERROR] [Zelur Vikol] was refused', '2024-05-03 10:12:33 [INFO] [Zelur Vikol] was refused'],
    miss: ['At 10:12 [Zelur] was refused.', '[Vikol] [Zelur] was refused.'],
    from: report
  },
  {
    name: 'index',
    verdict: 'none',
    test: ({inner, before, isOrder}) => !isOrder && /[\p{L}\d_]$/u.test(before) && /^[\w.:+-]{1,12}$/.test(inner),
    hit: ['The cells of row[N] differ.'],
    miss: ['The cells of row [N] differ.'],
    from: syntax
  },
  {
    name: 'box of a drawing',
    verdict: 'none',
    test: ({spaced, isOrder}) => spaced && !isOrder,
    hit: ['The way is -- [ Harbour Pay ] of old.'],
    miss: ['The way is -- [Harbour Pay] of old.', 'The way is -- [ insert name ] of old.'],
    from: report
  },
  {
    name: 'marker that is spoken of',
    verdict: 'none',
    test: ({inner, before}) =>
      /^(?:TB[ACD]|TODO|FIXME)$/.test(inner) && /\b(?:an?|the|any|every|each)\s(?:\p{L}{1,20}\s)?$/iu.test(before),
    hit: ['With it, I got an honest [TBC].'],
    miss: ['The owner is [TBC].'],
    from: report
  },
  // "УДАЛЕНО" with its look-alike letters made Latin is "YДAЛEHO".
  {
    name: 'redaction',
    verdict: 'none',
    test: ({inner}) =>
      /\b(?:withheld|redacted|omitted|removed|deleted|anonymi[sz]ed|suppressed|in original|YДAЛEHO)(?: (?:by|on|for|at) .{1,40})?$/i.test(
        inner
      ),
    hit: ['It was seen by [name withheld].', 'It was seen by [name withheld on request].'],
    miss: ['It was seen by [name of person].'],
    from: report
  },
  {
    name: 'remark about a link',
    verdict: 'none',
    test: ({inner}) => /^(?:external|internal|broken|dead|archived) links?$/i.test(inner),
    hit: ['It was told by [external link].'],
    miss: ['It was told by [link to the story].'],
    from: report
  },
  {
    name: 'usage of a command',
    verdict: 'none',
    test: ({before, after}) => usage.test(before + after),
    hit: ['Run renew [options] for [Domain Name].'],
    miss: ['Run renew for [Domain Name].'],
    from: syntax
  },
  {
    name: 'name of a type or of a part of a file',
    verdict: 'none',
    test: ({before, after, isOrder}) => !isOrder && (afterNames.test(after) || beforeNames.test(before)),
    hit: [
      'It returns a [number] type.',
      'The variable [region] was empty.',
      'It is set in the [Zelur Vikol] section of the file.',
      'See the [Zelur] and [Vikol] appendices of it.'
    ],
    miss: ['It returns a [number] of orders.'],
    from: syntax
  },
  {
    name: 'array, range or expression',
    verdict: 'none',
    test: ({inner, isOrder, forms}) =>
      !isOrder &&
      !forms.remark.test(inner) &&
      !forms.isFieldName(inner) &&
      (expression.test(inner) || isArray(inner, forms)),
    hit: [
      'It is sorted by [CustomerId, OrderId] here.',
      'It was run by [Name = Harbour].',
      'Tags: [postgres, zelur]',
      'It was set to [y/N].'
    ],
    miss: ['It is sorted by [name of column] here.', 'It began on [day, month, year].', '- [E-Mail-Adresse]'],
    from: syntax
  },
  {
    name: 'shown beside a key',
    verdict: 'none',
    test: ({text}) => /\b(?:Ctrl|Cmd|Alt|Shift)\b/.test(text.targets.cellInFront(text.block)),
    hit: ['| Key | Does |\n| --- | --- |\n| `Ctrl+K` | [Insert link] |'],
    miss: ['| Name | Link |\n| --- | --- |\n| Zelur | [Insert link] |'],
    from: report
  },
  {
    name: 'list of YAML',
    verdict: 'none',
    test: ({text, isOrder}) => text.role === 'value' && text.folded.text.trimStart().startsWith('[') && !isOrder,
    hit: ['---\nauthors: [Ines Marlow, Tomasz Brand]\n---\n'],
    miss: ['---\nauthors: "[Author Name]"\n---\n'],
    from: syntax
  },
  {
    name: 'talk about slots',
    verdict: 'none',
    test: ({sentence}) =>
      /\b(?:placeholders?|template (?:with|text)|brackets?|crochets|corchetes|Klammern)\b/i.test(sentence),
    hit: ['The template has [Company Name] as a placeholder.'],
    miss: ['The template of [Company Name] was old.'],
    from: report
  },
  {
    name: 'quotation',
    verdict: 'none',
    test: (bracket) => bracket.isQuoted && !bracket.isSaid,
    hit: ['The form said “[insert name]” for a day.'],
    miss: ['The form said [insert name] for a day.'],
    from: report
  }
] as const satisfies readonly DecidingRow<Bracket, 'none'>[]

/** The same, for brackets that hold no instruction. */
export const insertions = [
  {
    name: 'editorial insertion in a quotation',
    verdict: 'none',
    test: (bracket) =>
      bracket.isQuoted ||
      (bracket.text.block.quoted > 0 && !bracket.isWhole && !bracket.isValue && !isTitledField(bracket)),
    hit: ['“We told [Harbour Pay Company] of the failure at once and waited for them,” she said.'],
    miss: ['We told [Harbour Pay Company] of it at once.', 'They wrote:\n\n> So says [Company Name] of Leith.'],
    from: report
  },
  {
    name: 'editorial insertion in a sentence',
    verdict: 'none',
    test: (bracket) =>
      bracket.beginsAsInsertion &&
      bracket.words.length < longestInsertion &&
      !bracket.forms.remark.test(bracket.inner) &&
      !/^(?:to be|how many|who(?:m|ever)?)\b/i.test(bracket.inner) &&
      (bracket.words.length === 1 || !asks.test(bracket.inner) || (!bracket.isWholeLine && !bracket.isValue)),
    hit: ['It was caused by [the routers] in March.', 'It was caused by [the vendor and others].'],
    miss: ['It was caused by [routers and names] in March.', '[What happened to the users]'],
    from: report
  },
  {
    name: 'omission',
    verdict: 'none',
    test: ({inner, isValue, isWholeLine}) => /^(?:…|\.{3})$/.test(inner) && !isValue && !isWholeLine,
    hit: ['It has no sort of […] morale.'],
    miss: ['- Owner: […]'],
    from: report
  },
  {
    name: 'stage direction',
    verdict: 'none',
    test: ({inner, words, forms}) => words.length < 7 && isStageDirection.test(inner) && !forms.field.test(inner),
    hit: ['It was seen by [rain audio behind her] in May.', 'It was in [unintelligible 40:14] of May.'],
    miss: ['It was seen by [zelur behind her] in May.'],
    from: 'transcripts'
  },
  {
    name: 'clause',
    verdict: 'none',
    test: ({inner, isInSentence, beginsAsInsertion}) =>
      isInSentence &&
      !beginsAsInsertion &&
      /^[\p{L}\d-]{1,20}(?: [\p{L}\d-]{1,20}){0,2} (?:is|are|was|were|has|had) \p{Ll}/u.test(inner),
    hit: ['The [CoC is cross-linked] from there.'],
    miss: ['The [CoC link] from there.', '- The [CoC is cross-linked]'],
    from: report
  },
  {
    name: 'fuller name of the word in front',
    verdict: 'none',
    test: ({inner, before, words, forms}) => {
      const last = /(\p{Lu}\p{L}{1,30})(?:['’]s)?\s$/u.exec(before)?.[1]
      return last !== undefined && words.length > 1 && words.includes(last) && !forms.field.test(inner)
    },
    hit: ["I missed Zelur's [Mira Zelur Vikol] talk, and more."],
    miss: ["I missed Zelur's [Mira Vikol] talk, and more.", 'I missed Company [Company Name] talk, and more.'],
    from: 'transcripts'
  },
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
    hit: ['- [Zelur]: Alert a week before the expiry.', 'Subject: [Action Required] Rotate your keys'],
    miss: ['- [Name of company] confirmed the failure.', '- **[Hora]:** [Zelur]'],
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
      /^\s\S/.test(after),
    hit: ['## [OPS/FIXED] mount of one file is silent for days', '- [DRIFT] was the word for days.'],
    miss: ['## [COMPANY] mount of one file is silent for days', '[ZELUR] was the word for days.'],
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
      /^[\p{L}\d:._/-]{1,30}$/u.test(inner) &&
      !forms.field.test(inner),
    hit: ['Labels: [zelur] [vikol]'],
    miss: ['Labels: [name] [date]', 'It is told by [Zelur], [Vikol] of Leith.'],
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
    test: ({isWholeLine, isListed, inner, forms}) =>
      isWholeLine && isListed && /^[\p{L}.’' -]{1,50}$/u.test(inner) && !forms.isFieldName(inner),
    hit: ['Crew:\n[Ines Marlow]\n[Tomas Brand]'],
    miss: [
      'Crew:\n[First Name]\n[Last Name]',
      'Crew:\n[Names of all on board: ___]\n[Name]',
      'Crew:\n[Ines Marlow]\nand others'
    ],
    from: syntax
  },
  {
    name: 'title of the lines below',
    verdict: 'none',
    test: ({before, after, inner, forms}) =>
      before.trim() === '' &&
      /^\s{0,3}\n\s{0,3}[^\s[]/.test(after) &&
      /^\p{Lu}\p{Ll}{1,20}(?:\s\p{L}{1,20}){0,2}$/u.test(inner) &&
      !forms.isFieldName(inner),
    hit: ['[Final Message]\nThe work on the pumps is over.'],
    miss: ['[Company Name]\nThe work on the pumps is over.', '[Final Message]\n\nThe work on the pumps is over.'],
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

/** "[Company Name]": in a block quote it is no word of who is quoted. */
const isTitledField = ({inner, words, isCapital, forms}: Bracket): boolean =>
  isCapital && words.length > 1 && forms.isFieldName(inner)

/** Behind a full stop, where no box of a list can stand. */
const isReferenceToCome = (before: string): boolean => /\p{L}[.”"*_)]{1,5}\s?$/u.test(before) && !before.includes('[ ]')

/** "[What customers get back]" alone on a line is an order to the writer. */
const asks = /^(?:what|where|when|how|why|which)\b/i

/** Words of the longest insertion that editors make. */
const longestInsertion = 12

/** `[RFC 7540]`, `[1, 2]`, `[85†source]`, `[v2.3]`, `[OPS-12]`, `[line 128]`, `[Knuth, 1997]`, `[Knu97]`. */
const references: readonly RegExp[] = [
  /^(?:RFC|ISO|BIP|PEP|CVE|PR|GH|ADR)[ #-]?\d.{0,20}$/,
  /^[\d,;\s–-]{1,20}$/,
  /^\d[\d:]{0,8}†.{0,60}$/,
  /^v?\d{1,6}(?:\.\d{1,6}){1,3}$/,
  /^[A-Z]{2,10}-\d{1,6}$/,
  /^(?:ECONN[A-Z]{5,9}|ETIMEDOUT|ENO[A-Z]{3,5}|EACCES|EPERM|EPIPE|[A-Z]\d{2,6})$/,
  /^(?:lines?|pages?|pp?\.|sections?|sec\.|§|steps?|fig(?:ure|\.)s?|tables?|chapters?|notes?|refs?\.?) ?\d[\d.–,-]{0,12}(?:: .{1,80})?$/i,
  /^(?:appendix|annex|attachment|exhibit|part|table|section|figure) [A-Z\d]{1,3}$/i,
  /^\p{Lu}[^\d[\]]{1,60}[,’' ](?:19|20)?\d\d[a-z]?$/u,
  /^\p{Lu}\p{L}{1,20}\+?\d\d[a-z]?$/u
]

/** `[09:14 UTC]`, `[UTC+2]`, `[Friday]`, `[3 May 2024]`. */
const times: readonly RegExp[] = [
  /^[\d:./\s-]{4,20}(?:UTC|GMT|Z|[AP]M)?$/i,
  /^(?:UTC|GMT)\s?[+-]\d/,
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/,
  new RegExp(`^(?:\\d{1,2} )?(?:${pieces(monthNames)})(?: \\d{1,2})?(?:,? \\d{4})?$`, 'i')
]

/** In HTML and behind a template language Markdown leaves `[title](address)` as it is. */
const unreadAddress = /^\s?\((?:https?:\/\/|mailto:|[./#{]|[\w-]{1,40}\.\w{2,4}[)#/])/

/** Behind the name of a type, of a part of a file or of a page. */
const afterNames =
  /^(?:\sand\s\[[^\]\n]{1,40}\])?\s(?:appendix|appendices|chapter|types?|values?|arguments?|parameters?|sections?|stanzas?|tab|panel|buttons?|menu|group|column|directive)\b/

/** In front of the name of a variable. */
const beforeNames = /\b(?:variables?|parameters?|flags?|labels?|columns?|arguments?)\s$/i

/** A line that begins with a full time or a level, and nothing but brackets up to here. */
const logLine =
  /^\s{0,3}(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d[\d:.,Z+-]{0,16}\]?|\[(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE)\])\s{0,2}(?:\[[^\]\n]{1,40}\]\s{0,2}){0,4}$/

const usage = /\[(?:options?|flags?|args|arguments?|command|files?|paths?|-{1,2}\w[^\]\n]{0,30})\]/i

const expression =
  /["“”{}=]|^'|\w\(|=>|^[,;]|^\d{1,9},|^-{1,2}\w|[<>]=?\s?\d|^[\w.]{1,20}:[\w.]{0,20}$|\*\w|\\|\.{3}$|^\w-\w|^[yY]\/[nN]$|^[\w-]{1,12}\.\.[\w-]{1,12}$|^object \w|^Function$|^native code$/

/** `[CustomerId, WorkId]`, `[a, b]`, `[postgres, outage]`; "[day, month, year]" and "[City, State]" are fields. */
function isArray(inner: string, forms: Bracket['forms']): boolean {
  const parts = inner.split(/,\s?/)
  return (
    parts.length > 1 &&
    parts.every((part) => /^\S{1,40}$/.test(part)) &&
    (parts.some((part) => /\p{Ll}\p{Lu}|\d|[_.:₀-₉]|^\p{Ll}$/u.test(part)) ||
      (parts.every((part) => /^[\p{Ll}\d-]+$/u.test(part)) &&
        !parts.some((part) => forms.isFieldName(part) || asks.test(part))))
  )
}

const credit = /^(?:Sources?|Quelle|Fuente|Fonte|Photo|Image|Credit)(?: \d{1,3})?: ?\S/i

/** "- [Monitoring] Alert a week before": a text with a capital behind it; "[Company] confirmed" is a sentence. */
const isLabel = ({before, after, inner, forms}: Bracket): boolean =>
  !(forms.isFieldName(inner) && (/\s/.test(inner) || /^:\W{0,4}\[/.test(after))) &&
  /(?:^|\n|\b(?:[Ss]ubject|[Tt]itle|Betreff|Objet|Asunto|Oggetto):\s)\s{0,3}(?:[\d.)]{1,5}\s)?(?:\[[^\]\n]{1,40}\]\s?){0,3}$/.test(
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
