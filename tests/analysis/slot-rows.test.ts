import {bracketRows, bracketsIn} from '../../src/analysis/slots/brackets.ts'
import {markerRows, markersIn} from '../../src/analysis/slots/markers.ts'
import {textsOf} from '../../src/analysis/slots/readable-texts.ts'
import {formsOf} from '../../src/analysis/slots/wordings.ts'
import {languages} from '../../src/analysis/slots/words.ts'
import {read} from '../../src/check/index.ts'
import {testRows} from '../rows.ts'

testRows('brackets', bracketRows, (example) =>
  textsOf(read(example)).flatMap((text) => [...bracketsIn(text, formsOf(languages))].map(({bracket}) => bracket))
)
testRows('markers', markerRows, (example) => {
  const article = read(example)
  return textsOf(article).flatMap((text) => [...markersIn(text, article)].map(({marker}) => marker))
})
