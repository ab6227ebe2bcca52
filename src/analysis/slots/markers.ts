import {matchesOf} from '../../article/text/match-all.ts'
import type {Article} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {firstMatch} from '../evidence.ts'
import {after, before, type Candidate, candidate, isInCode, isInQuotation, kindOf, sentenceAround} from './candidate.ts'
import type {Text} from './readable-texts.ts'
import {undecided} from './words.ts'

/** `TBD`, `TODO` and the like in capitals, or a phrase that says the same in the place of a value. */
export interface Marker {
  /** Without the note behind it. */
  readonly word: string
  readonly before: string
  readonly after: string
  /** What stands before it on its line, and what stands behind it there. */
  readonly left: string
  readonly right: string
  readonly text: Text
  readonly article: Article
  readonly inCode: boolean
}

const reports = 'false alarms on published articles'
const place = 'markers of public documents'

/** Code that is a value or a note: "`Limit` = `TBD`", "Page the crew. `TODO: add the list`". */
const isCodeValue = ({word, left, right}: Marker): boolean =>
  /^(?:\([\w-]{1,20}\))?\s?[:–—-]\s/.test(right) ||
  ((/[:=|–—]\s{0,3}$/.test(left) || left.trim() === '') &&
    /^(?:\s?[:–—-]\s.{0,300}|\s{0,3}(?:$|[.,;()|].{0,300}))$/.test(
      word.startsWith('T') && word !== 'TODO' ? right : right.replace(/^\s?\(/, '~')
    ))

/** What a marker is. Anywhere in the text it is one that somebody forgot, unless it is explained. */
export const markerRows = firstMatch<Marker, 'sure' | 'likely' | 'none', string>(
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
        text.block.kind === 'heading' && text.role === 'text' && left.trim() === '' && !/^\s?[:–—-]\s/.test(right),
      hit: ['## TODO'],
      miss: ['## TODO: a title', '## Impact: TBD'],
      from: reports
    },
    {
      name: 'talk about markers',
      verdict: 'none',
      test: ({word, before, after}) =>
        (talkBefore.test(before) && !/^:\s\p{L}/u.test(after)) ||
        talkAfter.test(after) ||
        talk.test(sentenceAround(`${before} ${after}`, before.length)) ||
        // A sentence with several kinds of them compares them.
        otherMark(word).test(sentenceAround(`${before} ${after}`, before.length)),
      hit: [
        'It was found by a TODO in the script.',
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
      test: isExpanded,
      hit: ['We practise trunk-based development (TBD), and TBD is short.'],
      miss: ['We practise trunk-based work, and the end is TBD.'],
      from: reports
    },
    {
      name: 'attribute of a noun',
      verdict: 'none',
      test: ({word, left, after}) =>
        /^TB/.test(word) &&
        /\p{L}\s$/u.test(left) &&
        /^\s(?!(?:by|in|on|at|for|once|when|after|with|until|and|or|as|due|but|if|per|from|pending|because|before|while|the|we|it|is|was|depending)\b)\p{Ll}{3}/u.test(
          after
        ),
      hit: ['Both bugs have TBD bounty awards.'],
      miss: ['The end is TBD by the vendor.'],
      from: reports
    },
    {
      name: 'state of work',
      verdict: 'none',
      test: (marker) => /^TODO/.test(marker.word) && marker.right.trim() === '' && isState(marker),
      hit: ['- Status: TODO', '| Action | Status |\n| --- | --- |\n| Renew | TODO |'],
      miss: ['- Owner: TODO', '| Action | Owner |\n| --- | --- |\n| Renew | TODO |'],
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
        /[:|=–—→]\s{0,3}[("'*_[]{0,3}$/.test(left) && /^[)"'*_\]]{0,3}\s{0,2}(?:$|[.,;|)(]|[:–—-]\s)/.test(right),
      hit: ['- Owner: TBD', '- Cause: TBD - waits for the vendor'],
      miss: ['- The owner is TBD'],
      from: place
    },
    {
      name: 'in brackets of its own',
      verdict: 'sure',
      test: ({left, right}) =>
        /[([<‹](?:\p{L}{2,14}\s)?$/u.test(left) && /^(?:[:;]\s[^()[\]]{1,120})?[)\]>›]/.test(right),
      hit: ['The first alert (time TBC) was lost.'],
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

const talkBefore =
  /\b(?:an?|the|this|that|these|those|any|all|each|every|no|some|few|many|more|my|our|your|their|old|as|with|of|for|my|word|called|named|say(?:s|ing)?|mark(?:er|ed|s)?|contains?|grep|\d{1,4}|two|three)\s(?:[\p{L}-]{1,20}\s)?$/iu
const otherMark = (word: string): RegExp => (word === 'FIXME' ? /\bTODO\b/ : /\bFIXME\b/)
const talk = /\b(?:placeholders?|grep|linters?|search (?:for|the)|markers?)\b/i
const talkAfter =
  /^(?:['’]?s\b|\s(?:lists?|comments?|items?|apps?|files?|notes?|entr(?:y|ies)|markers?|tags?|tokens?|placeholders?|sections?|tasks?|statements?|app(?:lication)?|MVC|and\sFIXME|or\sFIXME)\b|\s?[,/]\s?(?:and\s|or\s)?(?:FIXME|TODO|TBD|XXX|HACK)\b)/i

/** Initials of the words around "(TBD)", or of a phrase anywhere in a document that has "(TBD)". */
function isExpanded({word, before, after, article}: Marker): boolean {
  if (!/^TB[ACD]$/.test(word)) return false
  const near = expansionOf(word).exec(`${before.slice(-farthest)} ${after.slice(0, farthest)}`)
  return near ? !undecided.test(near[0]) : isExpandedSomewhere(article, word)
}

/** UTF-16 units between a marker and the words that it stands for. */
const farthest = 400

const isExpandedSomewhere = defineAnalysis(
  'expanded-markers',
  ({source}, word = '') =>
    source.includes(`(${word})`) && expansionOf(word).test(source.replace(/to be \p{L}{1,20}/giu, ''))
)

const expansionOf = (word: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})${[...word.toLowerCase()].map((letter) => `${letter}\\p{L}{1,20}`).join('[\\s-](?:of\\s|the\\s|and\\s)?')}`,
    'iu'
  )

/** Behind "Status:", or in a column of that name. */
function isState({left, text: {block}, article}: Marker): boolean {
  if (state.test(left)) return true
  const {cell} = block
  if (!cell || left.trim() !== '') return false
  const head = article.blocks.find(
    (other) => other.cell?.table === cell.table && other.cell.row === 0 && other.cell.column === cell.column
  )
  return state.test(`${head?.prose.text}:`)
}

const state = /\b(?:status|state|stage|progress|done|stand|estado|état|statut)\b[^:\n]{0,20}:\W{0,6}$/i

const marker = /(?<![\p{L}\p{N}_/.#@-])(?:TBD|TBA|TBC|TODO|FIXME|T\.B\.[ACD]\.)(?![\p{L}\p{N}_/]|\.\p{L}|-\p{L})/gu

/** The markers of a text, in order. */
export function* markersIn(
  text: Text,
  article: Article
): Generator<{readonly marker: Marker; readonly from: number; readonly to: number}> {
  const {folded} = text
  if (!/TB[ACD]|TODO|FIXME|T\.B\./.test(folded.text)) return
  for (const {index, 0: word} of matchesOf(marker, folded.text)) {
    const end = index + word.length
    if (text.role === 'text' && isInAddress(text, index, end)) continue
    const [left, right] = [before(folded, index), after(folded, end)]
    yield {
      from: index,
      to: end,
      marker: {
        word,
        before: left,
        after: right,
        left: left.slice(left.lastIndexOf('\n') + 1),
        right: /^[^\n]{0,400}/.exec(right)?.[0] ?? '',
        text,
        article,
        inCode: text.role === 'text' && isInCode(text, index, end)
      }
    }
  }
}

function isInAddress({block, folded}: Text, from: number, to: number): boolean {
  const [start, end] = [folded.at(from), folded.at(to)]
  return block.marks.some(({kind, form, from, to}) => kind === 'link' && form === 'auto' && from <= start && to >= end)
}

/** `TBD`, `TODO: link` and "to be confirmed" in the place of a value. */
export function* markers(text: Text, article: Article): Generator<Candidate> {
  const {folded, block, role} = text
  for (const {marker, from, to} of markersIn(text, article)) {
    const {verdict, rows} = markerRows.of(marker)
    if (verdict === 'none') continue
    const because = rows[0]?.name ?? ''
    const [start, end] = verdict === 'sure' ? extentOf(marker, from, to, because) : [from, to]
    yield labelledSlot(text, start, end, verdict, because)
  }
  if (block.quoted > 0) return
  const trimmed = folded.text.trim()
  const start = folded.text.indexOf(trimmed)
  if (
    undecided.test(trimmed.replace(/^["']|["']$/g, '')) ||
    (role !== 'text' && /^["']?(?:tbd|tba|tbc|todo)["']?$/i.test(trimmed))
  ) {
    if (block.kind !== 'heading' || role !== 'text')
      yield labelledSlot(text, start, start + trimmed.length, 'sure', 'alone on its line')
    return
  }
  // "Owner: to be determined"
  for (const {index, 1: key = '', 2: value = ''} of matchesOf(/^([^:\n]{1,60}:[ ]{1,3})([^\n]{4,40})$/gm, folded.text))
    if (undecided.test(value))
      yield labelledSlot(text, index + key.length, index + key.length + value.length, 'sure', 'whole value')
}

/** The marker with the note that follows, or with the brackets around it. */
function extentOf(
  {left, right, text, inCode}: Marker,
  from: number,
  to: number,
  because: string
): [from: number, to: number] {
  const opens = /[([<‹](?:\p{L}{2,14}\s)?$/u.exec(left)?.[0].length ?? 0
  const closes = /^(?:[:;]\s[^()[\]]{1,120})?[)\]>›]/.exec(right)?.[0].length ?? 0
  if (opens > 0 && closes > 0) return [from - opens, to + closes]
  if (inCode) return [from, endOfCode(text, from, to)]
  if (because !== 'alone on its line') return [from, to]
  return [from, to + (/^(?:\([\w-]{1,20}\))?\s?[:–—-]\s[^\n]{1,300}/.exec(right)?.[0].trimEnd().length ?? 0)]
}

/** A note in code ends with the code. */
function endOfCode({block, folded}: Text, from: number, to: number): number {
  const start = folded.at(from)
  const code = block.marks.find((mark) => mark.kind === 'code' && mark.from <= start && mark.to > start)
  let end = to
  while (code && end < folded.text.length && folded.at(end) < code.to) end++
  return end
}

/** A marker says nothing of what belongs there; the label or key in front of it does. */
function labelledSlot(
  text: Text,
  from: number,
  to: number,
  certainty: Candidate['certainty'],
  because: string
): Candidate {
  const slot = candidate(text, from, to, certainty, because)
  const {prose} = text.block
  const whole = text.role === 'value' ? prose.text : text.folded.text
  const at = text.role === 'value' ? prose.text.indexOf(slot.text) : from
  const label = whole.slice(whole.lastIndexOf('\n', at - 1) + 1, at)
  const note = slot.text.replace(/^\W{0,3}(?:TB[ACD]|TODO|FIXME)\W{0,3}/, '')
  const told = kindOf(note)
  const {expected: _, ...rest} = slot
  return {...rest, ...(told.kind === 'text' ? kindOf(label.replaceAll(':', ' ')) : told)}
}
