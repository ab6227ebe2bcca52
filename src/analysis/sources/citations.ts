import {matchesOf} from '../../article/text/match-all.ts'
import type {Block, Mark} from '../../article/types.ts'
import type {Citation} from './types.ts'

// `[7]`, `[2, 3]`, `[4-6]`, also behind a word and in a row; not `[x]` of a task, `[0-60]`, `[100]%` or `$[1]`.
const marker = /(?<![$#!\\@=^])\[([1-9]\d{0,2}(?:\s?[,;–-]\s?[1-9]\d{0,2}){0,9})\](?![\w%(=]|\[(?!\d{1,3}\]))/g
/** `[4] Harbour Times` and `[4]: Harbour Times` at the start of a block: an entry, not a citation. */
const entryLabel = /^\[\d{1,3}\]:?\s+\S/
// Not the class of a regular expression: `[^0-9]`.
const lostNote = /\[\^(?!\w-\w)([^\]\s]{1,40})\]/g
const surname = "\\p{Lu}[\\p{L}'’-]{1,30}"
/** "(see Marlow and Hart, 2021, p. 14)". */
const authorYear = new RegExp(
  `\\((?:see\\s|cf\\.\\s)?${surname}(?:\\s(?:et al\\.|(?:and|&)\\s${surname}))?,?\\s(?:19|20)\\d\\d[a-z]?(?:,\\spp?\\.\\s?\\d{1,5})?\\)`,
  'gu'
)

/** "It lasted three hours. (Reuters)": a name in brackets behind the full stop. */
const credit = new RegExp(
  '(?<=[.!?]["”]?\\s)' +
    "\\((?:via\\s|[Ss]ource:?\\s)?\\p{Lu}[\\p{L}\\p{N}.'’&-]{1,30}" +
    "(?:\\s[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'’&-]{0,30}|\\s(?:of|the|and)){0,5}\\)\\s{0,9}$",
  'u'
)

/** Citations of a block in the order of its text. */
export function citationsOf(block: Block): Citation[] {
  const {text} = block.prose
  const found: Citation[] = []
  for (const mark of block.marks) {
    const {kind, from, to, label} = mark
    if (kind === 'footnote') found.push({kind: 'footnote', from, to, ...(label !== undefined && {label})})
    if (kind === 'link' && citesSource(mark, text)) found.push({kind: 'link', from, to})
  }
  const inCode = (at: number): boolean =>
    block.marks.some((mark) => mark.kind === 'code' && mark.from <= at && mark.to > at)
  // GFM leaves `[^x]` as text where no note `[^x]:` exists: it cites, though nothing.
  for (const {index, 0: words, 1: label} of matchesOf(lostNote, text))
    if (!inCode(index)) found.push({kind: 'lost-note', from: index, to: index + words.length, label: label as string})
  const begins = entryLabel.test(text)
  for (const {index, 0: words, 1: label} of matchesOf(marker, text)) {
    const to = index + words.length
    if (!inCode(index) && !(begins && index === 0))
      found.push({kind: 'marker', from: index, to, label: label as string, linked: isLinked(block, index, to)})
  }
  for (const {index, 0: words} of matchesOf(authorYear, text))
    found.push({kind: 'author-year', from: index, to: index + words.length})
  const credited = /\)\s{0,9}$/.test(text.slice(-10)) ? credit.exec(text) : undefined
  if (credited) found.push({kind: 'credit', from: credited.index, to: text.length})
  return found.sort((a, b) => a.from - b.from)
}

/** `[[1](https://…)]`: the mark is a link to its source, or holds links. */
const isLinked = ({marks}: Block, from: number, to: number): boolean =>
  marks.some((mark) => mark.kind === 'link' && mark.from < to && mark.to > from && !mark.url?.text.startsWith('#'))

/** "Harbour Pay", "the Bank of Leith": up to eight words, each with a capital but for the small ones between. */
const nameAsAnchor = new RegExp(
  "^(?:(?:the|a|of|and|for|&)\\s)?(?:[\\p{Lu}\\p{N}#@][\\p{L}\\p{N}.'’&+#-]{0,40})" +
    "(?:[\\s:-]{1,3}(?:[\\p{Lu}\\p{N}(][\\p{L}\\p{N}.'’&+)-]{0,40}|of|and|for|the|&)){0,7}$",
  'u'
)
const statusPage =
  /^https?:\/\/(?:[^/]{0,80}\b(?:status|health)\b|[^/]{0,80}downdetector|[^/]{1,80}\/(?:status|health|incidents?)\b)/i

/** One film, post or report of a site: `watch?v=…`, `story.php?id=…`, `youtu.be/…`. */
const namesDocument =
  /^https?:\/\/(?:[^?#]{1,300}\?(?:[^#]{0,300}&)?(?:v|id|p|item|story_fbid|fbid)=[\w-]{3}|youtu\.be\/\w)/i

/**
 * Whether a link is a citation. One that only identifies what the sentence names, such as `[AWS](https://aws.amazon.com/)`,
 * is not: a name for an anchor, and a home page, product page or profile for a target.
 */
function citesSource({from, to, url, form}: Mark, text: string): boolean {
  const target = url?.text.trim() ?? ''
  if (form === 'auto') return !/^mailto:/i.test(target)
  // A path of the same site may be a report as well as a page about a company.
  if (!target || target.startsWith('#') || /^mailto:/i.test(target)) return false
  const anchor = text.slice(from, to).trim()
  if (/\($/.test(text.slice(0, from).trimEnd()) && /^\s?\)/.test(text.slice(to))) return true
  if (statusPage.test(target) || namesDocument.test(target)) return true
  if (!nameAsAnchor.test(anchor) || /^\[?\d{1,3}\]?$/.test(anchor)) return true
  const path = target.replace(/^https?:\/\/[^/]{1,253}/i, '').split(/[?#]/)[0] ?? ''
  const parts = path.split('/').filter(Boolean)
  // Articles have dates, numbers or long names in their address; what only presents a company has not.
  return (
    parts.some((part) => /\d{4}/.test(part) && !/^tt\d+$/.test(part)) ||
    parts.some((part) => part.split('-').length > 3)
  )
}
