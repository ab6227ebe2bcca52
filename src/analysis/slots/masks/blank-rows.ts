import {firstMatch} from '../../evidence.ts'
import type {Certainty} from '../text/candidate.ts'
import type {Blank} from './blank.ts'

const reports = 'false alarms on published articles'
const wording = 'forms and drafts of public repositories'

const toSign = /(?<!\p{L})(?:signatures?|signed(?: by)?|unterschrift(?:en)?|firma|assinatura|handtekening)\W{0,4}$/iu

/** What `____`, `???`, `…` and "(citation needed)" are. */
export const blankRows = firstMatch<Blank, Certainty, string>(
  [
    {
      name: 'code',
      verdict: 'none',
      test: ({sign, inCode}) => inCode && sign !== 'dots' && sign !== 'mask',
      hit: ['- The shell prints `____` at last.'],
      miss: ['- It was closed by ____ at last.'],
      from: reports
    },
    {
      name: 'end of a question',
      verdict: 'none',
      test: ({sign, before, after}) =>
        sign === 'question marks' && /[\p{L}\p{N}]\s$/u.test(before) && !/^\s\p{Ll}/u.test(after),
      hit: ['And what does that mean ???'],
      miss: ['- Owner: ???', 'It hit ??? users.'],
      from: reports
    },
    {
      name: 'box of MkDocs',
      verdict: 'none',
      test: ({sign, before, after}) =>
        sign === 'question marks' && before.trim() === '' && /^\s[\w-]{2,20}(?:\s"|\s?$|\s?\n)/.test(after),
      hit: ['??? note "What was sent"'],
      miss: ['??? users were hit.'],
      from: reports
    },
    {
      name: 'quotation',
      verdict: 'none',
      test: ({sign, isQuoted}) => sign === 'wish' && isQuoted,
      hit: ['The page said “it is old (citation needed)” of it.'],
      miss: ['The page is old (citation needed) by now.'],
      from: reports
    },
    {
      name: 'place to sign by hand',
      verdict: 'none',
      test: ({sign, column, cellInFront}) => sign === 'blank' && toSign.test(column) && /\p{L}|\d/u.test(cellInFront),
      hit: ['| Name | Signature |\n| --- | --- |\n| Zelur Vikol | ____ |'],
      miss: [
        '| Name | Day |\n| --- | --- |\n| Zelur Vikol | ____ |',
        '| Name | Signature |\n| --- | --- |\n| ____ | ____ |'
      ],
      from: 'reports of public repositories, November 2026'
    },
    {
      name: 'blank',
      verdict: 'likely',
      test: ({sign}) => sign === 'blank',
      hit: ['It was closed by ____ at last.', 'It took __ minutes.'],
      miss: ['- Owner: ???'],
      from: wording
    },
    {
      name: 'question marks for a value',
      verdict: 'likely',
      test: ({sign}) => sign === 'question marks',
      hit: ['- Owner: ???', '- Owner: ??? (ask Mira)'],
      miss: ['It was closed by ____ at last.'],
      from: wording
    },
    {
      name: 'question marks in round brackets',
      verdict: 'likely',
      test: ({sign}) => sign === 'doubt',
      hit: ['- It was asked of them (????) by us.'],
      miss: ['- Owner: ??? (ask Mira)'],
      from: wording
    },
    {
      name: 'dots as an item, in a form',
      verdict: 'possible',
      test: ({sign}) => sign === 'dots',
      hit: ['- …', '- ...'],
      miss: ['- ???'],
      from: wording
    },
    {
      name: 'mask as an item or a cell',
      verdict: 'likely',
      test: ({sign}) => sign === 'mask',
      hit: ['- XXX'],
      miss: ['- …'],
      from: wording
    },
    {
      name: 'note to check, in Japanese',
      verdict: 'likely',
      test: ({sign}) => sign === 'note',
      hit: ['停電は約3時間続いた。※要確認'],
      miss: ['停電は約3時間続いた（要予約）。 ???'],
      from: 'articles of public repositories, November 2026'
    },
    {
      name: 'wish for a source',
      verdict: 'likely',
      test: ({sign}) => sign === 'wish',
      hit: ['It was the largest (source needed).'],
      miss: ['- …'],
      from: wording
    }
  ],
  'none'
)
