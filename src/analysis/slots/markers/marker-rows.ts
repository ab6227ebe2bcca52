import {matchesOf} from '../../../article/text/match-all.ts'
import type {TableCell} from '../../../article/types.ts'
import {defineAnalysis} from '../../define-analysis.ts'
import {firstMatch} from '../../evidence.ts'
import type {Certainty} from '../text/candidate.ts'
import {isInQuotation, sentenceAround} from '../text/places.ts'
import {
  hasMarkerTalk,
  isStateLabel,
  isTalkBehind,
  isTalkInFront,
  isToCome,
  qualifiesNoun
} from '../words/marker-words.ts'
import {undecided} from '../words/undecided.ts'
import type {Marker} from './marker.ts'

const reports = 'false alarms on published articles'
const place = 'markers of public documents'
/** Words, with the colon. */
const fewestOfTask = 5

/** Code that is a value or a note: "`Limit` = `TBD`", "Page the crew. `TODO: add the list`". */
const isCodeValue = ({word, left, right}: Marker): boolean =>
  !/(?:#|\/\/|--|\/\*)\s{0,3}$/.test(left) &&
  (/^(?:\([\w-]{1,20}\))?\s?[:–—-]\s/.test(right) ||
    ((/[:=|–—]\s{0,3}$/.test(left) || left.trim() === '') &&
      /^(?:\s?[:–—-]\s.{0,300}|\s{0,3}(?:$|[.,;()|].{0,300}))$/.test(
        word.startsWith('T') && word !== 'TODO' ? right : right.replace(/^\s?\(/, '~')
      )))

/** What a marker is. Anywhere in the text it is one that somebody forgot, unless it is explained. */
export const markerRows = firstMatch<Marker, Certainty, string>(
  [
    {
      name: 'part of a code',
      verdict: 'none',
      test: (marker) => marker.inCode && !isCodeValue(marker),
      hit: ['They wrote `TODO` into each file.'],
      miss: ['- Cause: `TBD`'],
      from: reports
    },
    {
      name: 'quoted',
      verdict: 'none',
      test: (marker) =>
        isCited(marker) || isInQuotation(marker.before, marker.after, marker.text.role) || /['‘’]$/.test(marker.before),
      hit: ['They wrote "TODO" into it.', 'They wrote:\n\n> Owner: TBD'],
      miss: ['The linter of the vendor is TBD.', '> TODO: thank the crew'],
      from: reports
    },
    {
      name: 'name of a section',
      verdict: 'none',
      test: ({text, left, right}) =>
        text.block.kind === 'heading' && text.role === 'text' && !/\p{L}/u.test(left) && !/^\s?:\s/.test(right),
      hit: ['## TODO', '## 📋 TODO - next steps'],
      miss: ['## TODO: a title', '## Impact: TBD'],
      from: reports
    },
    {
      name: 'name of a task: the title of a page',
      verdict: 'none',
      test: ({text, left, right}) =>
        text.block.level === 1 &&
        left.trim() === '' &&
        /^\s?:\s/.test(right) &&
        !/\b(?:title|name|headline)\b/i.test(right) &&
        right.trim().split(/\s+/).length >= fewestOfTask,
      hit: ['# TODO: move the pumps of the plant to the new hall'],
      miss: [
        '# TODO: a title that people will find again',
        '# TODO: pumps',
        '## TODO: move the pumps of the plant to the new hall'
      ],
      from: 'task lists of public repositories, November 2026'
    },
    {
      name: 'talk about markers',
      verdict: 'none',
      test: ({word, before, after}) =>
        (isTalkInFront.test(before) && !/^:\s\p{L}/u.test(after)) ||
        isTalkBehind.test(after) ||
        // `TODO(ann)` without a word behind it names the form.
        /^\([\w-]{1,20}\)(?!\s?[:–—-])/.test(after) ||
        hasMarkerTalk.test(sentenceAround(`${before} ${after}`, before.length)) ||
        // A sentence with several kinds of them compares them.
        otherMark(word).test(sentenceAround(`${before} ${after}`, before.length)),
      hit: [
        'It was found by a TODO in the script.',
        'It writes TODO(human) and stops.',
        'He keeps TODO lists of it.',
        'We have marked it as TODO.',
        'Marks are graded, TODO below `FIXME`.'
      ],
      miss: ['It was found by TODO in the night.'],
      from: reports
    },
    {
      name: 'abbreviation of the document',
      verdict: 'none',
      test: (marker) => isExpanded(marker),
      hit: ['We practise trunk-based development (TBD), and TBD is short.'],
      miss: ['We practise trunk-based work, and the end is TBD.'],
      from: reports
    },
    {
      name: 'Spanish for “all”',
      verdict: 'none',
      test: ({word, before, after}) =>
        word === 'TODO' &&
        (/^\s(?:el|lo|este|ese|tu|su|mi|nuestro|un)\s\p{L}/iu.test(after) ||
          /(?:^|\s)(?:al|con|de|del|el|en|para|por|que|sobre)\s$/i.test(before)),
      hit: [
        'Hay que revisar TODO el código del banco.',
        'Ellos miran el TODO, no una parte.',
        'SE PARA DE TODO EL BANCO'
      ],
      miss: ['Hay que revisar el código: TODO en mayo.'],
      from: reports
    },
    {
      name: 'number of a task',
      verdict: 'none',
      test: ({word, right, article}) =>
        word === 'TODO' && /^:?\s(?:#|0)?\d{2,4}\b(?![%.]\d)/.test(right) && numbersTasks(article),
      hit: ['- Depends on: TODO #42\n- Related: TODO 043'],
      miss: ['- Depends on: TODO 42\n- Related: TODO'],
      from: 'task lists of public repositories, November 2026'
    },
    {
      name: 'attribute of a noun',
      verdict: 'none',
      test: ({word, left, after}) => /^TB/.test(word) && /\p{L}\s$/u.test(left) && qualifiesNoun.test(after),
      hit: ['Both bugs have TBD bounty awards.'],
      miss: ['The end is TBD by the vendor.'],
      from: reports
    },
    {
      name: 'tag of the document',
      verdict: 'none',
      test: ({text: {key = ''}}) => /^\s{0,3}(?:tags?|categor(?:y|ies)|keywords|topics|labels|aliases):/i.test(key),
      hit: ['---\ntags: [TODO, quay]\n---'],
      miss: ['---\nowners: [TODO, quay]\n---'],
      from: reports
    },
    {
      name: 'state of work',
      verdict: 'none',
      test: (marker) => /^TODO/.test(marker.word) && /^\.?\s{0,3}(?:$|[(（])/.test(marker.right) && isState(marker),
      hit: [
        '- Status: TODO (see 42)',
        '- Status: TODO',
        '- Status: TODO.',
        '| Action | Status |\n| --- | --- |\n| Renew | TODO |'
      ],
      miss: ['- Owner: TODO', '| Action | Owner |\n| --- | --- |\n| Renew | TODO |'],
      from: reports
    },
    {
      name: 'state of a task',
      verdict: 'none',
      test: ({word, left, right, text}) =>
        /^TODO|^FIXME/.test(word) &&
        text.block.item?.checked !== undefined &&
        /[\p{L}\d)]\s\($/u.test(left) &&
        /^\)\s{0,3}$/.test(right),
      hit: ['- [ ] Renew the key (TODO)'],
      miss: ['- Renew the key (TODO)', '- [ ] Renew the key (TODO: ask Mira)', '- [ ] TODO'],
      from: reports
    },
    {
      name: 'task that is open',
      verdict: 'none',
      test: ({word, left, right, text}) =>
        word === 'TODO' &&
        text.block.item?.checked === false &&
        /^\W{0,5}$/.test(left) &&
        /^\W{0,3}[:–—-]\W{0,3}\p{L}/u.test(right),
      hit: ['- [ ] **TODO**: renew the key of the shop'],
      miss: ['- TODO: renew the key of the shop', '- [ ] TODO'],
      from: reports
    },
    {
      name: 'title of a list',
      verdict: 'none',
      test: ({word, left, right, text, article}) =>
        /^TODO|^FIXME/.test(word) &&
        /^\W{0,5}$/.test(left) &&
        /^\s?:\W{0,5}$/.test(right) &&
        article.blocks[text.block.index + 1]?.item !== undefined,
      hit: ['TODO:\n\n- Renew the key of the shop'],
      miss: ['TODO:\n\nRenew the key of the shop', 'TODO: renew\n\n- the key of the shop'],
      from: reports
    },
    // "Next meeting: TBD" is true as it stands; "Next steps: TBD" is a part that nobody wrote.
    {
      name: 'date of what is to come',
      verdict: 'none',
      test: (marker) => /^TB/.test(marker.word) && isToCome.test(labelInFront(marker)),
      hit: ['- Next meeting: TBD', '**Next release:** 1.7 (TBD)', '## Next meeting\n\nTBD'],
      miss: ['- Next steps: TBD', '- Release: TBD', '- Next meeting: TODO', '## Next steps\n\nTBD'],
      from: reports
    },
    {
      name: 'day in a table of releases',
      verdict: 'none',
      test: (marker) => /^TB/.test(marker.word) && marker.left.trim() === '' && isOfReleases.test(columnHead(marker)),
      hit: [
        '| Line | Last release | EOL |\n| --- | --- | --- |\n| 10 | TBD | TBD |',
        '| Line | End of LTS |\n| --- | --- |\n| 10 | TBD |'
      ],
      miss: ['| Line | Owner |\n| --- | --- |\n| 10 | TBD |', '| EOL | Owner |\n| --- | --- |\n| May | It is TBD |'],
      from: reports
    },
    {
      name: 'alone on its line',
      verdict: 'sure',
      test: ({left, right, text}) =>
        /^[\s("'*_[-]{0,5}$/.test(left) &&
        /^(?:\([\w-]{1,20}\))?(?:\s?[:–—-]\s[^\n]{1,300}|[)"'*_.!?\]\s]{0,5})$/.test(right) &&
        text.role !== 'alt',
      hit: ['TBD', 'TODO: write it'],
      miss: ['TBD (ask the vendor)', 'The end is TBD'],
      from: place
    },
    {
      name: 'whole value',
      verdict: 'sure',
      test: ({left, right}) =>
        /(?:[:|=–—→]|\s-)\s{0,3}[("'*_[]{0,3}$/.test(left) &&
        /^[)"'*_\]]{0,3}\s{0,2}(?:$|[.,;|)(]|[:–—-]\s)/.test(right),
      hit: ['- Owner: TBD', '- Cause: TBD - waits for the vendor', '- Owner - TBD(mira,tomas): ask both'],
      miss: ['- The owner is TBD'],
      from: place
    },
    // "Streaming of the log (TODO)" may tell what is not done yet.
    {
      name: 'state of a text',
      verdict: 'likely',
      test: ({word, left, right}) =>
        /^TODO|^FIXME/.test(word) && /[\p{L}\d)]\s\((?:\p{L}{2,14}\s)?$/u.test(left) && /^\)/.test(right),
      hit: ['- Streaming of the log (TODO)', 'Not done yet (still TODO): the log'],
      miss: ['- Streaming of the log (TBD)', '- Streaming of the log (TODO: ask Mira)'],
      from: reports
    },
    {
      name: 'in brackets of its own',
      verdict: 'sure',
      test: ({left, right}) =>
        /[([<‹](?:\p{L}{2,14}\s){0,3}$/u.test(left) && /^(?:[:;]\s[^()[\]]{1,120})?[)\]>›]/.test(right),
      hit: ['The first alert (time TBC) was lost.', 'It grew by half (example figure TBD).'],
      miss: ['The first alert (TBC with them) was lost.'],
      from: place
    },
    {
      name: 'place of a date or time',
      verdict: 'sure',
      test: ({left, right, word}) =>
        /^TB/.test(word) &&
        (/\b(?:on|at|until|till|since|around|approximately)\s$|\d{4}-\d\d-\d\d,?\s$/.test(left) ||
          /^\s?(?:[AP]M|UTC|GMT|C?EST|[CMP][SD]T|CET)\b/.test(right)),
      hit: ['It was noticed at TBD UTC.'],
      miss: ['It was noticed by TBD of them.'],
      from: place
    },
    {
      name: 'in a sentence',
      verdict: 'likely',
      test: () => true,
      hit: ['The number of refunds is TBD.', 'The job, TODO check with Mira, had been off.'],
      miss: ['It was found by a TODO in the script.'],
      from: place
    }
  ],
  'none'
)

/** A quotation that a colon or talk of the marker announces; another block quote sets a note or a value apart. */
function isCited({article: {blocks}, text: {block}, word}: Marker): boolean {
  const {index, quoted} = block
  if (quoted === 0) return false
  const last = blocks.slice(Math.max(0, index - longestQuotation), index).findLast((other) => other.quoted < quoted)
  return last !== undefined && (/:\s{0,3}$/.test(last.prose.text) || last.prose.text.includes(word))
}

/** Blocks of a quotation whose announcement is looked for. */
const longestQuotation = 20

/** The tasks of a list have numbers: "TODO 468", "TODO: 015", "TODO #130". */
const numbersTasks = defineAnalysis(
  'numbered tasks',
  ({source}) => matchesOf(/\bTODO:?\s(?:#|0)?\d{2,4}\b/g, source).length >= fewestTasks
)

const fewestTasks = 2

const otherMark = (word: string): RegExp => (word === 'FIXME' ? /\bTODO\b/ : /\bFIXME\b/)

/** "Trunk-based development (TBD)" or "TBD (trunk-based development)" anywhere in the document. */
const isExpanded = ({word, article}: Marker): boolean => /^TB[ACD]$/.test(word) && isExpandedIn(article, word)

const isExpandedIn = defineAnalysis('expanded-markers', ({source}, word = '') => {
  const phrase = [...word.toLowerCase()].map((letter) => `${letter}\\p{L}{1,20}`).join('[\\s-](?:of\\s|the\\s|and\\s)?')
  const found = new RegExp(
    `(?<!\\p{L})(?:(${phrase})[*_"”]{0,3}\\s\\(["“*_]{0,3}${word}|${word}[*_"”]{0,3}\\s\\(["“*_]{0,3}(${phrase}))`,
    'iu'
  ).exec(source)
  return found !== null && !undecided.test(found[1] ?? found[2] ?? '')
})

/** What stands in front of it on its line; in the first line below a heading that is its label. */
function labelInFront({before, left, text: {block}, article}: Marker): string {
  const last = article.blocks[block.index - 1]
  return last?.kind === 'heading' && !before.includes('\n') && !left.includes(':') ? `${last.prose.text}:` : left
}

/** Columns of days that nobody knows before their release is planned. */
const isOfReleases = /\b(?:releases?|EOL|LTS|end of (?:life|support))\b/i

/** What stands above a cell, in the first row of its table. */
const columnHead = ({text: {block, targets}}: Marker): string => targets.columnHead(block)

/** Behind "Status:", in a column of that name, or where another row of the column says "DONE". */
const isState = (marker: Marker): boolean =>
  isStateLabel.test(marker.left) ||
  (marker.left.trim() === '' && (isStateLabel.test(`${columnHead(marker)}:`) || isBesideStates(marker)))

const isBesideStates = ({text: {block}, article}: Marker): boolean =>
  block.cell !== undefined && columnsOfStates(article).has(columnOf(block.cell))

const columnOf = ({table, column}: TableCell): string => `${table} ${column}`

const columnsOfStates = defineAnalysis(
  'columns of states',
  ({blocks}): ReadonlySet<string> =>
    new Set(
      blocks.flatMap(({cell, prose}) =>
        cell && /^(?:done|wip|in progress|closed|fixed|completed?)$/i.test(prose.text.trim()) ? columnOf(cell) : []
      )
    )
)
