import {allSections} from '../../article/outline/all-sections.ts'
import type {Article, Block} from '../../article/types.ts'
import {overviewOf} from '../overview/index.ts'
import {isOpen, slotsOf} from '../slots/index.ts'
import {bareLabel, instruction, oneOfChoice, openDate, valueInBrackets} from './unfilled-words.ts'

const fewestSlots = 4
/** Words for each slot: in an article with forgotten slots there are more between them. */
const wordsPerSlot = 15
/** `<title of the incident>` in any language; no element has a name of several words without a value. */
const named = /<\p{L}[^<>="\n]{0,40} [^<>="\n]{1,40}>/u

/** A template tells of no incident yet, whatever its headings say. */
export function isUnfilled(article: Article): boolean {
  const {title, blocks, source} = article
  if (isIssueForm(article) || isEmptyForm(article)) return true
  const {length} = slotsOf(article)
  if (title && openDate.test(title.text)) return true
  if (title && length > 1 && isOpen(article, title.span(0, title.text.length))) return true
  const heading = blocks.find(({kind}) => kind === 'heading')?.span
  if (heading && length > 1 && named.test(source.slice(heading.start, heading.end))) return true
  return (
    (length >= fewestSlots && overviewOf(article).words < length * wordsPerSlot) ||
    (!hasAnswers(article) && (tellsItsWriter(article) || beginWithOrders(article)))
  )
}

/** A page with its day, and text below what its form told the writer: the orders were left where they stood. */
function hasAnswers({data, outline}: Article): boolean {
  if (!/^\d{4}-\d\d-\d\d/.test(String(data.date))) return false
  const told = allSections(outline).flatMap(({own}) => (isOrder(own[0]) ? [own] : []))
  const answered = told.filter((own) => own.slice(1).some((block) => block.kind === 'paragraph' && !isOrder(block)))
  return answered.length >= fewestSections && answered.length >= answeredShare * told.length
}

const isOrder = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && !block.item && isOpenText(block.prose.text.trim(), block)
const answeredShare = 0.6

/** What GitHub and GitLab offer for new issues says so in its front matter. */
const isIssueForm = ({data}: Article): boolean => typeof data.name === 'string' && typeof data.about === 'string'

/** Headings, and hardly anything below them. */
function isEmptyForm({outline}: Article): boolean {
  const ends = allSections(outline).filter(({sections, evidence}) => sections.length === 0 && evidence === 'heading')
  const empty = ends.filter(({own}) => own.length === 0)
  return empty.length >= fewestSections && empty.length >= emptyShare * ends.length
}

/** Sections of which most begin with what to write there, whatever examples stand below. */
function beginWithOrders({outline}: Article): boolean {
  const told = allSections(outline).flatMap(({own: [first]}) =>
    first?.kind === 'paragraph' && !first.item ? first : []
  )
  const orders = told.filter(({prose}) => instruction.test(prose.text.trim()))
  return orders.length >= fewestSections && orders.length >= ordersShare * told.length
}

const ordersShare = 0.5
const emptyShare = 0.75
const fewestOpen = 4
/** Sections of a form under which nothing stands. */
const fewestSections = 4
/** Share of the passages that wait for their writer. */
const openShare = 0.3

/** Passages that tell their writer what to put down, labels with nothing behind them, and cells that are still empty. */
function tellsItsWriter(article: Article): boolean {
  const all = overviewOf(article).passages
  // The first row and the first column of a table say what stands in the others.
  const passages = all.filter(({cell}) => !cell || (cell.row > 0 && cell.column > 0))
  const open = passages.filter(
    (passage, index) => isOpenText(passage.prose.text.trim(), passage) || isEmptyLabel(passage, passages[index + 1])
  )
  if (open.length === passages.length && overviewOf(article).sections.length >= fewestSections) return true
  return open.length >= fewestOpen && open.length / passages.length >= openShare
}

const isOpenText = (text: string, {cell, marks}: Block): boolean =>
  instruction.test(text) ||
  marks.some(
    ({kind, from, to}) => kind === 'emphasis' && to - from >= text.length - 1 && text.length < longestGuidance
  ) ||
  areBareLabels(text) ||
  valueInBrackets.test(text) ||
  openDate.test(text) ||
  (cell !== undefined && (text === '' || isChoice(text)))

/** Characters of what a form says in italics in the place of a value. */
const longestGuidance = 200

/** "Date:", "Author:" and "Status:", each on its line. */
function areBareLabels(text: string): boolean {
  const lines = text.split('\n')
  return lines.length > 1 && lines.every((line) => bareLabel.test(line))
}

const fewestOptions = 3
/** "critical / high / medium / low". */
function isChoice(text: string): boolean {
  const options = text.split(/[/|]/, fewestOptions + 9)
  return options.length >= fewestOptions && options.every((each) => oneOfChoice.test(each))
}

/** "Impact:" in a list, and the next one beside it, not under it. */
const isEmptyLabel = ({item, prose}: Block, next: Block | undefined): boolean =>
  item !== undefined &&
  bareLabel.test(prose.text) &&
  (next === undefined || (next.item !== undefined && next.item.depth <= item.depth && next.item.first))
