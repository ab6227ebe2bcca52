import {draftsOf, linkBlocksOf} from '../../src/analysis/links/link-blocks.ts'
import {factsOf} from '../../src/analysis/links/relatedness/facts.ts'
import {subjectOf} from '../../src/analysis/links/relatedness/relatedness.ts'
import {blockRows} from '../../src/analysis/links/relatedness/rows/block-rows.ts'
import {itemRows} from '../../src/analysis/links/relatedness/rows/item-rows.ts'
import {titleRows} from '../../src/analysis/links/relatedness/rows/title-rows.ts'
import {titleOf} from '../../src/analysis/links/relatedness/title.ts'
import {compared, comparedBlock} from '../../src/analysis/links/relatedness/verdict.ts'
import {read} from '../../src/check/index.ts'
import {testRows} from '../rows.ts'

testRows('relatedness of titles', titleRows, (example) => {
  const article = read(example)
  const drafts = draftsOf(article)
  const facts = factsOf(article, drafts)
  return drafts.flatMap(({items}) => items.map(({text, url}) => titleOf(text, url, facts)))
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
