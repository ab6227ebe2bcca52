import {isOpen, slotsOf} from '../../src/analysis/slots/index.ts'
import {allSections} from '../../src/article/outline/all-sections.ts'
import type {Article, Block, Section} from '../../src/article/types.ts'
import * as words from './words.ts'

/** What is to be done, and what says by whom, until when or where it is tracked. */
export interface Action {
  readonly block: Block
  readonly isSettled: boolean
}

/** The actions that an article lists after what happened: items and rows under headings that name the next steps. */
export function actionsOf(article: Article): Action[] {
  return [...new Set(tasksOf(article).flatMap(actionBlocksOf))].flatMap((block, _, blocks): Action[] => {
    if (block.prose.text.trim() === '' || isOpen(article, block.span) || holdsSlot(article, block)) return []
    if (block.item) return isAction(block) ? [{block, isSettled: isItemSettled(block, blocks)}] : []
    return block.cell?.column === 0 && block.cell.row > 0 ? rowOf(block, blocks) : []
  })
}

/** Whether a section says that its actions are tracked somewhere else. */
export const isTrackedElsewhere = (article: Article): boolean =>
  tasksOf(article)
    .flatMap(actionBlocksOf)
    .some(
      ({item, cell, prose, marks}) =>
        item === undefined &&
        cell === undefined &&
        (words.elsewhere.test(prose.text) || marks.some(({kind}) => kind === 'link'))
    )

const tasksOf = ({outline}: Article): Section[] =>
  allSections(outline).filter(
    ({role, title}) =>
      role === 'prevention' && words.tasks.test(title) && !words.taken.test(title) && !/[?]$/.test(title)
  )

/** Without the lists of people and teams, who own what stands under their names. */
const actionBlocksOf = ({own, sections}: Section): Block[] => [
  ...own,
  ...sections.filter(({title, evidence}) => evidence !== 'bold' || !words.name.test(title)).flatMap(actionBlocksOf)
]

/** An action that is still to be filled in. */
const holdsSlot = (article: Article, {span}: Block): boolean =>
  slotsOf(article).some((slot) => slot.span.start < span.end && slot.span.end > span.start)

/** Shorter ones are labels of what stands under them. */
const fewestWords = 3

const hasWords = (text: string): boolean => text.trim().split(/\s+/).length >= fewestWords

const isAction = ({prose: {text}, item}: Block): boolean =>
  item?.first === true &&
  item.depth === 1 &&
  item.checked !== true &&
  hasWords(text) &&
  !words.itself.test(text) &&
  !/[:：?]\s?$/.test(text)

const tells = ({prose: {text}, marks}: Block): boolean =>
  words.owner.test(text) ||
  words.date.test(text) ||
  words.ticket.test(text) ||
  words.done.test(text) ||
  marks.some(({kind}) => kind === 'link' || kind === 'delete')

/** An item is settled by what stands in the items and paragraphs under it, too. */
function isItemSettled(block: Block, blocks: readonly Block[]): boolean {
  const depth = block.item?.depth ?? 1
  if (tells(block)) return true
  for (const part of blocks.slice(blocks.indexOf(block) + 1)) {
    if (!part.item || (part.item.first && part.item.depth <= depth)) return false
    if (tells(part)) return true
  }
  return false
}

/** A row of records or names says nothing to do. */
function rowOf(block: Block, blocks: readonly Block[]): Action[] {
  const {cell} = block
  const inTable = blocks.filter((other) => other.cell !== undefined && other.cell.table === cell?.table)
  const row = inTable.filter((other) => other.cell?.row === cell?.row)
  if (!row.some(({prose}) => hasWords(prose.text))) return []
  const columns = new Set(
    inTable.flatMap(({cell: head, prose}) =>
      head?.row === 0 && words.column.test(prose.text.trim()) ? head.column : []
    )
  )
  if (columns.size === 0) return [{block, isSettled: row.some(tells)}]
  const isSettled = row.some(
    (other) =>
      words.done.test(other.prose.text) ||
      (columns.has(other.cell?.column ?? -1) && (!words.blank.test(other.prose.text.trim()) || other.marks.length > 0))
  )
  return [{block, isSettled}]
}
