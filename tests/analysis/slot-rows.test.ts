import {bracesIn, isGenerated} from '../../src/analysis/slots/braces/brace.ts'
import {braceRows} from '../../src/analysis/slots/braces/brace-rows.ts'
import {roundsIn} from '../../src/analysis/slots/braces/round.ts'
import {roundRows} from '../../src/analysis/slots/braces/round-rows.ts'
import {bracketRows} from '../../src/analysis/slots/brackets/bracket-rows.ts'
import {bracketsIn} from '../../src/analysis/slots/brackets/brackets-in.ts'
import {loneLinesIn} from '../../src/analysis/slots/instructions/lone-line.ts'
import {loneLineRows} from '../../src/analysis/slots/instructions/lone-line-rows.ts'
import {markersIn} from '../../src/analysis/slots/markers/marker.ts'
import {markerRows} from '../../src/analysis/slots/markers/marker-rows.ts'
import {phrasesIn} from '../../src/analysis/slots/markers/phrase.ts'
import {phraseRows} from '../../src/analysis/slots/markers/phrase-rows.ts'
import {blanksIn} from '../../src/analysis/slots/masks/blank.ts'
import {blankRows} from '../../src/analysis/slots/masks/blank-rows.ts'
import {masksIn} from '../../src/analysis/slots/masks/mask.ts'
import {maskRows} from '../../src/analysis/slots/masks/mask-rows.ts'
import {type Tag, tagsIn, tagsInText} from '../../src/analysis/slots/tags/tag.ts'
import {tagRows} from '../../src/analysis/slots/tags/tag-rows.ts'
import type {Sighting} from '../../src/analysis/slots/text/candidate.ts'
import {type Text, textsOf} from '../../src/analysis/slots/text/readable-texts.ts'
import {languages} from '../../src/analysis/slots/words/languages.ts'
import {formsOf} from '../../src/analysis/slots/words/wordings.ts'
import type {Article} from '../../src/article/types.ts'
import {read} from '../../src/check/index.ts'
import {testRows} from '../rows.ts'

const forms = formsOf(languages)

/** The subjects of a table in an example. */
const subjects =
  <S>(sightingsIn: (text: Text, article: Article) => Iterable<Sighting<S>>) =>
  (example: string): S[] => {
    const article = read(example)
    return textsOf(article).flatMap((text) => [...sightingsIn(text, article)].map(({subject}) => subject))
  }

const brackets = subjects((text) => bracketsIn(text, forms))
const braces = subjects((text, article) => bracesIn(text, forms, isGenerated(article)))
const rounds = subjects((text) => roundsIn(text, forms))
const tags = (example: string): Tag[] => {
  const article = read(example)
  const inTexts = textsOf(article).flatMap((text) => [...tagsInText(text, forms)])
  return [...tagsIn(article, forms), ...inTexts].map(({tag}) => tag)
}

testRows('brackets', bracketRows, brackets)
testRows('markers', markerRows, subjects(markersIn))
testRows('phrases', phraseRows, subjects(phrasesIn))
testRows('masks', maskRows, subjects(masksIn))
testRows('blanks', blankRows, subjects(blanksIn))
testRows('braces', braceRows, braces)
testRows('round brackets', roundRows, rounds)
testRows('tags', tagRows, tags)
testRows('lone lines', loneLineRows, subjects(loneLinesIn))
