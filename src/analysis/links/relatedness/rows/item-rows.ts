import {type DecidingRow, firstMatch} from '../../../evidence.ts'
import type {LinkBlock, LinkVerdict} from '../../types.ts'
import type {BlockVerdict} from './block-rows.ts'
import {fromPages, listUnder} from './examples.ts'

/** A title of a block that has been judged. */
export interface ComparedTitle {
  readonly kind: LinkBlock['kind']
  readonly block: BlockVerdict
  readonly relatedness: number
}

/** In a strange block a title with a topic in common is at home; among related links every other one is a stranger. */
const atHome = {promotional: 0.8, glued: 0.7, related: 1, inline: 0.3, aside: 0.8, untitled: 0.8} as const

/** What a site chose itself has a word in common at least. */
const noWord = 0.3

/** More than one word in passing is no proof, but a doubt. */
const oneWord = 0.4

/** From so much relatedness on a title is at home in its block. */
export function neededIn({block, kind}: Pick<ComparedTitle, 'block' | 'kind'>): number {
  if (block === 'the article') return 0
  if (block === 'mixed') return noWord
  if (block === 'at home') return kind === 'promotional' ? noWord : 0
  return atHome[kind]
}

const rows: readonly DecidingRow<ComparedTitle, LinkVerdict>[] = [
  {
    name: 'enough in common',
    verdict: 'related',
    test: (title) => title.relatedness >= neededIn(title),
    hit: [
      listUnder('Most popular', 'Harrow pumps get a relay', 'Royal Wedding: All The Dresses', 'Nine Gardens In Spring')
    ],
    miss: [listUnder('Most popular', 'Royal Wedding: All The Dresses', 'Nine Gardens In Spring')],
    from: fromPages
  },
  {
    name: 'a word in passing at most, in a block that is surely strange',
    verdict: 'unrelated',
    test: ({block, relatedness}) => block === 'surely strange' && relatedness <= oneWord,
    hit: [listUnder('Most popular', 'Royal Wedding: All The Dresses', 'Nine Gardens In Spring')],
    miss: [listUnder('Most popular', 'Nine Rivers In Spring')],
    from: fromPages
  }
]

/** Whether a title belongs to the article. */
export const itemRows = firstMatch<ComparedTitle, LinkVerdict, string>(rows, 'suspected')
