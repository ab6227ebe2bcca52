import {either} from '../../../article/text/any-of.ts'
import {monthStems} from '../../../article/text/date-words.ts'
import {firstMatch} from '../../evidence.ts'
import type {Certainty} from '../text/candidate.ts'
import {speaksOfForm} from '../words/form-talk.ts'
import type {Mask} from './mask.ts'

const reports = 'false alarms on published articles'
const wording = 'half-filled values of public documents'

/** In front of a time, at the start. */
const onlyDay = new RegExp(
  `^\\W{0,4}(?:(?:${monthStems})\\w{0,6}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{4}-\\d\\d-\\d\\d)[\\s*_,]{1,5}$`,
  'i'
)

/** What `14:??`, `XX:XX UTC`, `YYYY-MM-DD` and `XX%` are. */
export const maskRows = firstMatch<Mask, Certainty, string>(
  [
    {
      name: 'code',
      verdict: 'none',
      test: ({inCode}) => inCode,
      hit: ['It is written to `YYYY-MM-DD` by the job.'],
      miss: ['It is written on YYYY-MM-DD by the job.'],
      from: reports
    },
    {
      name: 'quotation',
      verdict: 'none',
      test: ({isQuoted}) => isQuoted,
      hit: ['The page said “XX:XX UTC” for a day.'],
      miss: ['The page was down at XX:XX UTC for a day.'],
      from: reports
    },
    {
      name: 'talk about a notation',
      verdict: 'none',
      test: ({sentence, words, before}) =>
        speaksOfForm.test(sentence) || (/^[DdHhMmYy]/.test(words) && /\b(?:use[ds]?|using)\s$/i.test(before)),
      hit: ['Its format is YYYY-MM-DD for all.', 'Use hh:mm in Czech.'],
      miss: ['Its day is YYYY-MM-DD for all.'],
      from: reports
    },
    {
      name: 'format of a variable',
      verdict: 'none',
      test: ({before, after}) => /\{\{[\w.]{1,20}:[^{}\n]{0,30}$/.test(before) && after.includes('}}'),
      hit: ['# Log of {{date:YYYY-MM-DD}}'],
      miss: ['# Log of {{date}}: YYYY-MM-DD'],
      from: 'templates of note-taking programs, November 2026'
    },
    {
      name: 'one of several forms',
      verdict: 'none',
      test: ({words, before, after}) =>
        /^[DMYHAJT]/i.test(words) && (otherFormBehind.test(after) || otherFormInFront.test(before)),
      hit: ['It reads YYYY-MM-DD, YYMMDD and more.', 'It reads YYMMDD or YYYY-MM-DD.'],
      miss: ['It began on YYYY-MM-DD, and ended.', 'From YYYY-MM-DD to YYYY-MM-DD'],
      from: 'documents of public repositories, November 2026'
    },
    {
      name: 'value of an option of a command',
      verdict: 'none',
      test: ({before}) => /(?:^|\n|\s)--[a-z][\w-]{1,30}\b[^\n]{0,60}$/i.test(before),
      hit: ['--start / --end: 검색 기간 (YYYY-MM-DD)'],
      miss: ['It ran -- so they say -- on YYYY-MM-DD.'],
      from: 'documents of public repositories, November 2026'
    },
    {
      name: 'formula',
      verdict: 'none',
      test: ({words, after}) => words.startsWith('$') && /^[\^_\\{][^$\n]{0,60}\$/.test(after),
      hit: ['The values of $XX^T/n$ are real.'],
      miss: ['It cost $XX in all.'],
      from: reports
    },
    {
      name: 'part of a number that is hidden',
      verdict: 'none',
      test: ({words, before, after}) =>
        /^X{2,4}$/.test(words) &&
        (/(?:\d{3}|X{3})[\s.-]$|[X\dA-F]:$/.test(before) || /^[\s.-](?:\d{3}|X{3})|^:[X\dA-F]/.test(after)),
      hit: ['The card 4111 XXXX 1234 was shown.', 'The address AA:BB:XX:XX:XX was ours.'],
      miss: ['The card XXXX was shown.'],
      from: reports
    },
    // "Dates (YYYY-MM-DD) are in UTC" names a form; "It began (YYYY-MM-DD)" has a hole.
    {
      name: 'form of a date or time beside its name',
      verdict: 'none',
      test: (mask) => isNamedForm(mask),
      hit: [
        'All dates (YYYY-MM-DD) are in UTC.',
        'The start (str, optional, YYYY-MM-DD) is first.',
        'All times are HH:MM in UTC.',
        'It takes a YYYY-MM-DD timestamp for all.',
        'Duration (hh:mm): 01:30',
        '消息必须带时间戳 (HH:MM)',
        '| Start (HH:MM) |\n| --- |\n| 09:14 |'
      ],
      miss: [
        'It began (YYYY-MM-DD) in Leith.',
        'The dates (2024-01-XX) are in UTC.',
        'Date: YYYY-MM-DD',
        'The time is HH:MM in UTC.'
      ],
      from: reports
    },
    // "Louis XX was not"; "Roughly XX shops" counts.
    {
      name: 'Roman number',
      verdict: 'none',
      test: ({words, before}) =>
        words === 'XX' &&
        /(?:^|[^.])\s?\p{Lu}\p{Ll}{1,20}\s$|\b(?:chapter|part|volume|century|size|siglo|século|siècle|secolo)\s$/u.test(
          before
        ) &&
        !/(?:about|roughly|approximately|around|nearly|over|almost|some)\s$/i.test(before),
      hit: ['It was like Louis XX of old.', 'It is told in chapter XX of it.'],
      miss: ['Roughly XX shops of old.'],
      from: reports
    },
    // "Every X months", "(e.g. alert if none comes in X hours)": any number of them.
    {
      name: 'any number',
      verdict: 'none',
      test: ({words, before, after}) =>
        (words === 'X' && /\b(?:every|each|per|any)\s$|\(e\.g\.[^()]{1,60}\s$/i.test(before)) ||
        (/\bwhere\s$/i.test(before) && /^\s(?:is|are)\b/.test(after)),
      hit: [
        'It is renewed every X months by hand.',
        'Watch it (e.g., ask if none came in X hours).',
        'Name it hostXX, where XX is the number.'
      ],
      miss: ['It was down for X months in all.'],
      from: reports
    },
    {
      name: 'users of a network',
      verdict: 'none',
      test: ({words, before, after}) =>
        words === 'X' &&
        /\b(?:of|many|some|most|all|other|for|by|to|the|\d{1,9})\s$/i.test(before) &&
        /^\s(?:users|accounts|employees|customers)/.test(after),
      hit: ['It was told by thousands of X users.'],
      miss: ['It hit X users.', 'It ran for X hours.'],
      from: reports
    },
    // `2015-??-??` at the start of a row or an item is what the author honestly does not know.
    {
      name: 'half of a date or time at the start',
      verdict: 'likely',
      test: ({words, before}) =>
        /\d/.test(words) && /[?X]/.test(words) && (before.trim() === '' || onlyDay.test(before)),
      hit: ['- 2015-??-??: the first of them', '### 2X:XX (not sure)', '- Dec 17th **22:XX** More reports of it'],
      miss: ['- It was on 2015-??-?? that it failed.', '- YYYY-MM-DD: the first of them'],
      from: wording
    },
    // Nobody has ever counted "XX%".
    {
      name: 'mask of a percentage',
      verdict: 'sure',
      test: ({words}) => /^X{2,3}(?:[.,]X{1,3})?%$/.test(words),
      hit: ['It hit XX% of them.'],
      miss: ['It hit XX shops of them.'],
      from: wording
    },
    {
      name: 'mask of a number',
      verdict: 'likely',
      test: ({of}) => of === 'number',
      hit: [
        'It hit XX shops of them.',
        'It hit some of ??? shops.',
        'It is told in PR #??? of them.',
        'It cost €X,XXX of them.',
        'It cost xx xxx,xx € of them.'
      ],
      miss: ['It began at HH:MM in Leith.'],
      from: wording
    },
    // Thirty, a label of films and a name for anything are written so too.
    {
      name: 'mask of a word',
      verdict: 'likely',
      test: ({of}) => of === 'word',
      hit: ['Darin steckt ein XXX und mehr.', 'It took XXX kOhm.', 'La charte fut adoptée le XXX.'],
      miss: ['It hit XX shops of them.'],
      from: wording
    },
    {
      name: 'mask of a date, a time or a name',
      verdict: 'sure',
      test: () => true,
      hit: [
        'It began at XX:XX in Leith.',
        'It began on YYYY-MM-DD.',
        'It began on xx/yy/zzzz.',
        'It began on March XX, 2024, and ended on ?? March.',
        'It is in Figure ?? of this.',
        'Dear xxx, we failed.'
      ],
      miss: ['It hit XX shops of them.'],
      from: wording
    }
  ],
  'none'
)

const otherFormBehind = /^\s?(?:,|、|\/|or|and|oder|ou|o|或)\s?(?=[DMY]{2})[DMY./-]{6,10}(?![\p{L}\d])/u
const otherFormInFront = /(?<![\p{L}\d])(?=[DMY]{2})[DMY./-]{6,10}\s?(?:,|、|\/|or|and|oder|ou|o|或)\s?$/u

/** "All dates (YYYY-MM-DD)", "All times are HH:MM", "a YYYY-MM-DD timestamp", "Duration (hh:mm): 01:30", the head of a column. */
function isNamedForm({words, before, after, isHead}: Mask): boolean {
  if (!/^\p{L}[\p{L}:/.-]{3,20}$/u.test(words)) return false
  const inBrackets = /\($/.test(before) && /^\)/.test(after)
  return (
    (inBrackets && (isHead || names.test(before) || /^\)\W{0,3}:\W{0,4}[\p{L}\d]/u.test(after))) ||
    /\b(?:dates|times|timestamps)\s(?:are\s)?(?:in\s)?$/i.test(before) ||
    /^\s(?:timestamps?|format|dates?)\b/.test(after) ||
    (/\([^()]{0,60}\b(?:str|string|optional|required),\s$/.test(before) && /^[),]/.test(after))
  )
}

const names = either(
  /\b(?:dates?|days?|times?|timestamps?|absolute|datum|fecha|hora)\s\($/i,
  /(?:时间戳|时间|日期|日時|時刻|日付|날짜|시간)\s?\($/i
)
