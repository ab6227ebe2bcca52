import {matchesOf} from '../../../article/text/match-all.ts'
import type {Block} from '../../../article/types.ts'
import {defineAnalysis} from '../../define-analysis.ts'

/** What brackets of a document may refer to. */
export interface Targets {
  /** Labels of references in small letters, also where Markdown does not read them: below a footnote, in a box of MkDocs. */
  readonly labels: ReadonlySet<string>
  /** Words in brackets with which several headings or entries with a link begin, in small letters: `### [Solved] Slow search`. */
  readonly openingTags: ReadonlySet<string>
  /** Capitals in brackets within the words of code: `L1[DC]ANN`. */
  readonly coded: ReadonlySet<string>
  /** Titles of sections in small letters. */
  readonly titles: ReadonlySet<string>
  /** Whether words stand somewhere without brackets around them. */
  says(words: string): boolean
  /** The text of the cell in front of a cell of a table. */
  cellInFront(block: Block): string
  /** The text of the first row of the column in which a cell stands; nothing for a cell of that row. */
  columnHead(block: Block): string
}

export const bracketTargets = defineAnalysis('targets of brackets', ({source, blocks}): Targets => {
  const heads = headsOf(blocks)
  return {
    labels: new Set(matchesOf(definition, source).map(({1: label = ''}) => label.toLowerCase())),
    openingTags: repeatedTags(blocks),
    coded: new Set(matchesOf(bracketInCode, source).map(({1: name = ''}) => name)),
    titles: new Set(blocks.filter(({kind}) => kind === 'heading').map(({prose}) => prose.text.trim().toLowerCase())),
    says: sayer(source),
    cellInFront({cell, index}) {
      const other = blocks[index - 1]
      return cell && other?.cell?.table === cell.table && other.cell.row === cell.row ? other.prose.text : ''
    },
    columnHead({cell}) {
      return cell && cell.row > 0 ? (heads.get(`${cell.table} ${cell.column}`) ?? '') : ''
    }
  }
})

/** What the columns of all tables are called. */
const headsOf = (blocks: readonly Block[]): ReadonlyMap<string, string> =>
  new Map(
    blocks.flatMap(({cell, prose}) => (cell?.row === 0 ? [[`${cell.table} ${cell.column}`, prose.text] as const] : []))
  )

const openingTag = /^\[([^[\]\n]{1,30})\]\s\S/

function repeatedTags(blocks: readonly Block[]): ReadonlySet<string> {
  const tags = blocks.flatMap(({kind, item, marks, prose}) => {
    const isTagged = kind === 'heading' || (item?.first && marks.some((mark) => mark.kind === 'link'))
    const tag = isTagged ? openingTag.exec(prose.text.trim())?.[1] : undefined
    return tag === undefined ? [] : [tag.toLowerCase()]
  })
  const sorted = tags.toSorted()
  return new Set(sorted.filter((tag, at) => tag === sorted[at - 1]))
}

/** Names of a document that are looked for in all of it; a list of ten thousand would be slow. */
const mostNames = 200

function sayer(source: string): Targets['says'] {
  const known = new Map<string, boolean>()
  return (words) => {
    const said = known.get(words) ?? (known.size < mostNames && standsFree(source, words))
    known.set(words, said)
    return said
  }
}

function standsFree(source: string, words: string): boolean {
  for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + words.length))
    if (
      !/\[\s{0,2}$|[\p{L}\d]$/u.test(source.slice(Math.max(0, at - 3), at)) &&
      !/[\]\p{L}\d]/u.test(source[at + words.length] ?? ' ')
    )
      return true
  return false
}

const bracketInCode = /`[^`\n]{0,100}\w\[(\p{Lu}{1,6})\](?=\w[^`\n]{0,100}`)/gu

/** `[Harbour Pay]: https://…`, `[Harbour Pay]: {{ '/pay' | relative_url }}` */
const definition = /^[ \t]{0,12}\[([^[\]\n]{1,200})\]:[ \t]{1,4}(?:<?(?:[a-z]{3,6}:|[\w.-]{0,40}[/#])\S|\{\{)/gm
