import type {Article, Block} from '../../../article/types.ts'
import {type Candidate, slotKindOf} from '../text/candidate.ts'

/** "Symptom 1": words, and the number of the entry. */
const wordsAndNumber = /^(\p{L}[\p{L}’' -]{2,40}?)[ _-]?(\d{1,2})[.:]?$/u
const fewestCounted = 2
/** Two such lists may name terminals and lines; three that count other things are a form. */
const fewestCountedLists = 3

/** Entries of a list that say nothing but what they are and their number, from 1 on: "Symptom 1", "Symptom 2". */
export function numberedEntries({blocks}: Article): Candidate[] {
  const lists = new Map<unknown, Block[]>()
  for (const block of blocks) {
    if (!block.item || block.kind !== 'paragraph') continue
    const known = lists.get(block.item.list)
    if (known) known.push(block)
    else lists.set(block.item.list, [block])
  }
  const counted = [...lists.values()]
    .map((entries) => countedOf(entries, blocks))
    .filter(({length}) => length >= fewestCounted)
  const stems = new Set(counted.map(([first]) => countedThing(first as Block)))
  const certainty = stems.size >= fewestCountedLists ? 'likely' : 'possible'
  return counted.flat().map((block) => {
    const {span, prose} = block
    const text = prose.text.trim()
    return {block, text, span, certainty, because: 'entries that are only counted', ...slotKindOf(text)}
  })
}

/** The entries with which a list begins and that count the same thing from 1 on. */
function countedOf(entries: readonly Block[], blocks: readonly Block[]): readonly Block[] {
  const thing = countedThing(entries[0] as Block)
  const end = entries.findIndex(
    (entry, at) =>
      headsList(entry, blocks[entry.index + 1]) ||
      entry.marks.some(({kind}) => kind === 'link') ||
      entryCount(entry) !== at + 1 ||
      countedThing(entry) !== thing
  )
  return end < 0 ? entries : entries.slice(0, end)
}

/** What stands below "Item 1" is what it says. */
const headsList = ({item}: Block, next: Block | undefined): boolean => (next?.item?.depth ?? 0) > (item?.depth ?? 0)

const countedThing = ({prose}: Block): string | undefined => wordsAndNumber.exec(prose.text.trim())?.[1]?.toLowerCase()
const entryCount = ({prose}: Block): number => Number(wordsAndNumber.exec(prose.text.trim())?.[2])
