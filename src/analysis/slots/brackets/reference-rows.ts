import {writtenMonths} from '../../../article/text/date-words.ts'
import type {DecidingRow} from '../../evidence.ts'
import {pieces} from '../words/pieces.ts'
import type {Bracket} from './bracket.ts'

const syntax = 'what public documents write in brackets'
const report = 'false alarms on published articles'

/** What refers to something else, or is filled in. */
export const references = [
  {
    name: 'wiki link',
    verdict: 'none',
    test: ({inner, before}) =>
      before.endsWith('[') && !/^(?:(?:insert|your|TB[ACD]|TODO)\b|add(?:\s\S{1,20}){1,3}$)/i.test(inner),
    hit: ['See [[Describe a renewal]] in the handbook.', '- [[Add a new window to the old shed]]'],
    miss: ['See [[insert page]] in the handbook.', '- [[Add the link]]', 'See [Describe the renewal] in the handbook.'],
    from: syntax
  },
  {
    name: 'reference or number',
    verdict: 'none',
    test: ({inner, isOrder, forms}) =>
      shortReferences.some((pattern) => pattern.test(inner)) && !isOrder && !forms.remark.test(inner),
    hit: [
      'It is told in [RFC 7540], and by [Knuth 1997].',
      'Mayor: [Elected since 2020]',
      'Call: [line 128]',
      'It is told in [dBHG+22], as they say.',
      'See [Appendix A] of it.',
      'It ended in [ECONNRESET] at last.'
    ],
    miss: ['It is told in [report by the vendor], and by [Name].'],
    from: syntax
  },
  {
    name: 'link in brackets of its own',
    verdict: 'none',
    test: ({isLink, isOrder}) => isLink && !isOrder,
    hit: ['- Zelur of the quay: [[Slides Page](https://zarvex.io/s.pdf)]'],
    miss: ['- Zelur of the quay: [Slides Page]', '- Zelur of the quay: [[insert link](https://zarvex.io/s.pdf)]'],
    from: report
  },
  {
    name: 'link that Markdown does not read',
    verdict: 'none',
    test: ({after, isOrder}) => unreadAddress.test(after) && !isOrder,
    hit: [
      'Read [example page]({{ url }}) by noon.',
      'Ask those on the [Harbour rota] (https://zarvex.io/rota) at noon.',
      '- Source: [Harbour rota](raw/quay/rota of May.md)',
      '<Note>\n  It is told in [Harbour Pay](https://zarvex.io/report).\n</Note>'
    ],
    miss: [
      'Read [example page] (by the vendor) at noon.',
      '<Note>\n  It is told in [insert report](https://zarvex.io/report).\n</Note>'
    ],
    from: syntax
  },
  {
    name: 'end of the title of a link',
    verdict: 'none',
    test: ({closesLink, isOrder, inner, forms}) => closesLink && !isOrder && !forms.isFieldName(inner),
    hit: ['- Read [How to call a crew [Harbour Pay]](https://zarvex.io/crew)'],
    miss: [
      '- Read [How to call a crew [insert name]](https://zarvex.io/crew)',
      '- Read [How to call a crew [Company Name]](https://zarvex.io/crew)',
      '- Read [[Harbour Pay]'
    ],
    from: report
  },
  {
    name: 'kind of a work in a bibliography',
    verdict: 'none',
    test: ({before, after}) =>
      /\((?:\d{4}[a-z]?|n\.d\.)\)\.\s[^\n]{5,200}$/.test(before) && /^(?:[.(]|\s\()/.test(after),
    hit: ['Leith, M. (2021). *The quay by night* [Unpublished report of the crew]. Harbour College.'],
    miss: ['Leith, M. wrote *The quay by night* [Unpublished report of the crew]. Harbour College.'],
    from: 'https://apastyle.apa.org/style-grammar-guidelines/references/examples'
  },
  {
    name: 'reference defined where Markdown does not read it',
    verdict: 'none',
    test: ({inner, text}) =>
      !/^(?:add|enter|fill|insert|your)\b/i.test(inner) &&
      text.targets.labels.has(inner.toLowerCase().replace(/\s+/g, ' ')),
    hit: [
      'It is run by [Harbour Pay].[^1]\n\n[^1]: So they say.\n[Harbour Pay]: https://zarvex.io/pay',
      "They [specify the number of cores] first.\n\n[specify the number of cores]: {{ '/cores' | relative_url }}"
    ],
    miss: [
      'It is run by [Harbour Pay].\n\n- [Harbour Pay]: the operator',
      'It is run by [insert name].[^1]\n\n[^1]: So they say.\n[insert name]: https://zarvex.io/pay'
    ],
    from: report
  },
  {
    name: 'sign that the code of the document has',
    verdict: 'none',
    test: ({inner, text, forms}) => text.targets.coded.has(inner) && !forms.isFieldName(inner),
    hit: ['It reads `L1[DC]ANN`, and the byte of [DC] is lost.'],
    miss: [
      'It reads `L1[DC]ANN`, and the byte of [DB] is lost.',
      'It reads `L1[NAME]ANN`, for the byte of [NAME] is lost.'
    ],
    from: 'articles of the public web, November 2026'
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
  }
] as const satisfies readonly DecidingRow<Bracket, 'none'>[]

/** `[RFC 7540]`, `[1, 2]`, `[85†source]`, `[v2.3]`, `[OPS-12]`, `[line 128]`, `[Knuth, 1997]`, `[Knu97]`. */
const shortReferences: readonly RegExp[] = [
  /^(?:RFC|ISO|BIP|PEP|CVE|PR|GH|ADR)[ #-]?\d.{0,20}$/,
  /^[\d,;\s–-]{1,20}$/,
  /^\d[\d:]{0,8}†.{0,60}$/,
  /^v?\d{1,6}(?:\.\d{1,6}){1,3}$/,
  /^[A-Z]{2,10}-\d{1,6}$/,
  /^(?:ECONN[A-Z]{5,9}|ETIMEDOUT|ENO[A-Z]{3,5}|EACCES|EPERM|EPIPE|[A-Z]\d{2,6})$/,
  /^(?:lines?|pages?|pp?\.|sections?|sec\.|§|steps?|fig(?:ure|\.)s?|tables?|chapters?|notes?|refs?\.?) ?\d[\d.–,-]{0,12}(?:: .{1,80})?$/i,
  /^(?:appendix|annex|attachment|exhibit|part|table|section|figure) [A-Z\d]{1,3}$/i,
  /^\p{Lu}[^\d[\]]{1,60}[,’' ](?:19|20)?\d\d[a-z]?$/u,
  /^\p{Ll}{0,3}\p{Lu}\p{L}{1,20}\+?\d\d[a-z]?$/u
]

/** `[09:14 UTC]`, `[UTC+2]`, `[Friday]`, `[3 May 2024]`. */
const times: readonly RegExp[] = [
  /^[\d:./\s-]{4,20}(?:UTC|GMT|Z|[AP]M)?$/i,
  /^(?:UTC|GMT)\s?[+-]\d/,
  /^all times (?:are )?(?:in )?\p{Lu}{2,5}$/iu,
  /^(?:day|week|hour|month) \d{1,3}$/i,
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/,
  new RegExp(`^(?:\\d{1,2} )?(?:${pieces(writtenMonths)})(?: \\d{1,2})?(?:,? \\d{4})?$`, 'i')
]

/** In HTML and behind a template language Markdown leaves `[title](address)` as it is. */
const unreadAddress = /^\s?\((?:https?:\/\/|mailto:|[./#{]|[\w-]{1,40}\.\w{2,4}[)#/]|[^\s()]{1,40}\/[^\s()])/
