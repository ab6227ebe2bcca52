import {firstMatch} from '../../evidence.ts'
import type {Certainty} from '../text/candidate.ts'
import {
  leftOpenRound,
  leftToSomebody,
  missingThing,
  openRound,
  openRoundElsewhere,
  ownPlace,
  roundOrder,
  shout
} from '../words/round-words.ts'
import {isUndecided} from '../words/undecided.ts'
import type {Round} from './round.ts'

const wording = 'drafts and templates of public repositories'

/** "To be decided", in any language; "coming soon" tells readers something. */
const leavesOpen = (inner: string): boolean =>
  openRound.test(inner) || leftOpenRound.test(inner) || (isUndecided(inner) && !/soon/i.test(inner))

const databases = /\b(?:SQL|SELECT|UPDATE|DELETE|quer(?:y|ies)|rows?|tables?|triggers?|databases?|inserts?)\b/

/** "BTC, ETH, SOL, LINK": what is listed is called so. */
const namesInCapitals = /(?:\b\p{Lu}{2,6},\s){3}/u

/** What stands in round brackets. Most of them are asides: only what no finished text has is a slot. */
export const roundRows = firstMatch<Round, Certainty, string>(
  [
    {
      name: 'sign of a coin or a share',
      verdict: 'none',
      test: ({inner, before}) => inner === 'LINK' && /link\s$/i.test(before),
      hit: ['Chainlink (LINK) fell by a tenth.'],
      miss: ['The report (LINK) came late.'],
      from: 'false alarm on a published article'
    },
    {
      name: 'statement of SQL',
      verdict: 'none',
      test: ({inner}) => /\b(?:INTO|COLUMN|CONSTRAINT|INDEX|TABLE|VALUES)\b/.test(inner),
      hit: ['The change (ADD COLUMN) took an hour.'],
      miss: ['The change (ADD LINK) took an hour.'],
      from: 'what public documents write in brackets'
    },
    {
      name: 'operation of a database',
      verdict: 'none',
      test: ({inner, text}) => inner === 'INSERT' && databases.test(text.folded.text),
      hit: ['A trigger on new rows (INSERT) took an hour.'],
      miss: ['The bill of the repair (INSERT) came late.'],
      from: 'false alarm on a public document'
    },
    {
      name: 'code in round brackets',
      verdict: 'none',
      test: ({beginsWithCode}) => beginsWithCode,
      hit: ['The row is changed (`INSERT OR REPLACE` of the shop).'],
      miss: ['The row is changed (insert the name of the shop).'],
      from: 'false alarm on a public document'
    },
    {
      name: 'what an abbreviation stands for',
      verdict: 'none',
      test: ({before}) => /\bTB[ACD]\s$/.test(before),
      hit: ['A TBD (to be determined) is a question.'],
      miss: ['A refund (to be determined) is a question.'],
      from: 'false alarm on a public document'
    },
    // "The engineer whom we hire (to be announced soon) will help": a sentence may leave something open.
    {
      name: 'undecided, within a sentence',
      verdict: 'likely',
      test: ({inner, before, after, text}) =>
        leavesOpen(inner) &&
        text.block.kind === 'paragraph' &&
        text.block.item === undefined &&
        /\p{Ll}\p{Ll}\s\S{1,30}\s$/u.test(before) &&
        /^(?:[,;.]|\s\p{Ll})/u.test(after),
      hit: ['The person who fills this role (to be announced soon) will help us.'],
      miss: ['## Refunds of all kinds (to be decided)', 'Refunds (to be decided)'],
      from: 'false alarm on a published article'
    },
    {
      name: 'undecided, in round brackets',
      verdict: 'sure',
      test: ({inner}) => leavesOpen(inner),
      hit: [
        '## Refunds (to be decided)',
        '- Refunds (to be added after the audit)',
        '- Lugar (por confirmar)',
        "(chiffres à compléter par l'équipe)",
        '- Place (tbd)'
      ],
      miss: ['The refunds (decided by the bank) are small.', '- Refunds (coming soon)'],
      from: wording
    },
    {
      name: 'still open, in Chinese or Japanese',
      verdict: 'sure',
      test: ({inner, before, after}) =>
        openRoundElsewhere.test(inner) &&
        (/^[^\p{L}\p{N}]{0,4}$|[:：]\s{0,2}$/u.test(before) || (/[。！？]$/u.test(before) && after.trim() === '')),
      hit: ['（要記入）', '- 原因：（待补充）', '*（作成中）*', '電源を切った。（要確認）'],
      miss: ['資料 （作成中） は来週に出します。', '（作成済み）'],
      from: 'reports of public repositories, November 2026'
    },
    {
      name: 'left to somebody who is to write it',
      verdict: 'sure',
      test: ({inner, before, after}) =>
        leftToSomebody.test(inner) && /^[^\p{L}\p{N}]{0,4}$/u.test(before) && /^[^\p{L}\p{N}]{0,4}$/u.test(after),
      hit: ['(Ann & Ben to fill in this section)', '**(Ann to write the summary)**'],
      miss: ['(Ann to restart the router in the evening)', 'They left it (Ann to write the summary) for later.'],
      from: 'a published document, November 2026'
    },
    {
      name: 'note in capitals',
      verdict: 'sure',
      test: ({inner}) => shout.test(inner) && !namesInCapitals.test(inner),
      hit: ['The letter (ADD LINK) came late.', 'It fell by half (IMAGE: the crew at work).'],
      miss: [
        'The letter (ADDED) came late.',
        'The crew at work (PHOTO: Harbour News).',
        'Ten symbols (BTC, ETH, SOL, LINK, DOT) are new.'
      ],
      from: wording
    },
    {
      name: 'order in round brackets',
      verdict: 'likely',
      test: ({inner}) => roundOrder.test(inner),
      hit: ['It began on (insert date).', 'It was told by (name to follow).'],
      miss: ['It began on (insert joke).', 'It was told by (name withheld).'],
      from: wording
    },
    {
      name: 'missing thing in capitals',
      verdict: 'likely',
      test: ({inner}) => missingThing.test(inner),
      hit: ['It fell by half (CHECK).', 'The bill is up (INSERT) and so is the rent (INSERT).'],
      miss: ['It fell by half (BOND).'],
      from: wording
    },
    {
      name: 'order about its own place',
      verdict: 'likely',
      test: ({inner, before, after, forms}) =>
        before.trim() === '' && after.trim() === '' && forms.order.test(inner) && ownPlace.test(inner),
      hit: ['(Add the chart of the failure here)'],
      miss: ['It fell. (Add the chart of the failure here)', '(Add the chart of the failure)'],
      from: wording
    },
    // "Users affected: (estimated count or %)"
    {
      name: 'field in round brackets, in a form',
      verdict: 'possible',
      test: ({inner, before, after, forms}) =>
        /(?:^|:)\s{0,3}$/.test(before) &&
        /^\s{0,3}$/.test(after) &&
        (forms.isFieldName(inner) || forms.order.test(inner)),
      hit: ['- Affected: (estimated number)'],
      miss: ['- Affected: (estimated zelur)', '- Affected: 12 (estimated number)'],
      from: wording
    }
  ],
  'none'
)
