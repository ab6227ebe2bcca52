import {draftsOf, linkBlocksOf, openingPlaces, openingsOf} from '../../src/analysis/links/link-blocks.ts'
import {factsOf} from '../../src/analysis/links/relatedness/facts.ts'
import {subjectOf} from '../../src/analysis/links/relatedness/relatedness.ts'
import {blockRows} from '../../src/analysis/links/relatedness/rows/block-rows.ts'
import {itemRows} from '../../src/analysis/links/relatedness/rows/item-rows.ts'
import {titleRows} from '../../src/analysis/links/relatedness/rows/title-rows.ts'
import {titleBeside} from '../../src/analysis/links/relatedness/title.ts'
import {compared, comparedBlock} from '../../src/analysis/links/relatedness/verdict.ts'
import {cardsIn} from '../../src/analysis/links/segment/cards.ts'
import {placesBelow} from '../../src/analysis/links/segment/place.ts'
import {endingRows} from '../../src/analysis/links/segment/rows/ending-rows.ts'
import {openingRows} from '../../src/analysis/links/segment/rows/opening-rows.ts'
import {read} from '../../src/check/index.ts'
import {testRows} from '../rows.ts'

testRows('titles over lists', openingRows, (example) => openingPlaces(read(example).blocks))

testRows('ends of lists', endingRows, (example) => {
  const {blocks} = read(example)
  const openings = openingsOf(blocks)
  return blocks.flatMap((_, start) => (openings[start] ? placesBelow(blocks, start, openings, cardsIn(blocks)) : []))
})

testRows('relatedness of titles', titleRows, (example) => {
  const article = read(example)
  const drafts = draftsOf(article)
  const facts = factsOf(article, drafts)
  return drafts.flatMap(({items}) => items.map(({text, url}) => titleBeside(text, url, facts)))
})

testRows('blocks of titles', blockRows, (example) => {
  const article = read(example)
  const drafts = draftsOf(article)
  const subject = subjectOf(article, drafts)
  return drafts.map((draft) => comparedBlock(draft, compared(draft, subject)))
})

testRows('titles of blocks', itemRows, (example) =>
  linkBlocksOf(read(example)).flatMap(({kind, because, items}) =>
    items.map(({relatedness}) => ({kind, block: because.verdict as 'at home', relatedness}))
  )
)
