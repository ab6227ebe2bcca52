import {linkBlocksOf} from '../../src/analysis/links/link-blocks.ts'
import {factsOf} from '../../src/analysis/links/relatedness/facts.ts'
import {linkSubjectOf} from '../../src/analysis/links/relatedness/relatedness.ts'
import {blockRows} from '../../src/analysis/links/relatedness/rows/block-rows.ts'
import {itemRows} from '../../src/analysis/links/relatedness/rows/item-rows.ts'
import {titleRows} from '../../src/analysis/links/relatedness/rows/title-rows.ts'
import {titleBeside} from '../../src/analysis/links/relatedness/title.ts'
import {compared, comparedBlock} from '../../src/analysis/links/relatedness/verdict.ts'
import {cardsIn} from '../../src/analysis/links/segment/cards.ts'
import {listsIn} from '../../src/analysis/links/segment/lists.ts'
import {placesBelow} from '../../src/analysis/links/segment/place.ts'
import {endingRows} from '../../src/analysis/links/segment/rows/ending-rows.ts'
import {openingRows} from '../../src/analysis/links/segment/rows/opening-rows.ts'
import {runRows} from '../../src/analysis/links/segment/rows/run-rows.ts'
import {runViews} from '../../src/analysis/links/segment/runs/run-view.ts'
import {openingPlaces} from '../../src/analysis/links/segment/titled.ts'
import type {Article} from '../../src/article/types.ts'
import {read} from '../../src/check/index.ts'
import {testRows} from '../rows.ts'

const placesIn = ({blocks}: Article) => openingPlaces(blocks, cardsIn(blocks))

testRows('titles over lists', openingRows, (example) => placesIn(read(example)))

testRows('ends of lists', endingRows, (example) => {
  const article = read(example)
  const {blocks} = article
  const openings = placesIn(article).map((place) => openingRows.of(place).verdict)
  const cards = cardsIn(blocks)
  return blocks.flatMap((_, start) =>
    openings[start] ? [...placesBelow(blocks, start, openings, cards, placesIn(article)[0]?.lastText ?? 0)] : []
  )
})

testRows('titles that stand together', runRows, (example) => {
  const article = read(example)
  return runViews(article, [], cardsIn(article.blocks))
})

testRows('relatedness of titles', titleRows, (example) => {
  const article = read(example)
  const drafts = listsIn(article).lists
  const facts = factsOf(article, drafts)
  return drafts.flatMap(({items}) => items.map(({text, url}) => titleBeside(text, url, facts)))
})

testRows('blocks of titles', blockRows, (example) => {
  const article = read(example)
  const drafts = listsIn(article).lists
  const subject = linkSubjectOf(article, drafts)
  return drafts.map((draft) => comparedBlock(draft, compared(draft, subject), subject.facts))
})

testRows('titles of blocks', itemRows, (example) =>
  linkBlocksOf(read(example)).flatMap(({kind, because, items}) =>
    items.map(({relatedness}) => ({kind, block: because.verdict as 'at home', relatedness}))
  )
)
