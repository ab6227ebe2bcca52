import {firstMatch} from '../../evidence.ts'
import type {Certainty} from '../text/candidate.ts'
import {
  asksForMore,
  asksForText,
  isScale,
  ordersAnswer,
  ordersHere,
  ordersInUpdate,
  ordersText,
  ordersTextElsewhere,
  speaksOfTheirReaders
} from '../words/instruction-words.ts'
import type {LoneLine} from './lone-line.ts'

const templates = 'public reports that kept lines of their template'

/** What a line in the place of an answer is. */
export const loneLineRows = firstMatch<LoneLine, Certainty, string>(
  [
    {
      name: 'text that is asked for',
      verdict: 'likely',
      test: ({words}) => asksForText.test(words),
      hit: ['## Summary\n\nBrief description of what happened.'],
      miss: ['## Summary\n\nThe brief description of what happened was wrong.'],
      from: templates
    },
    {
      name: 'order to tell something',
      verdict: 'likely',
      test: ({words}) => [ordersText, ordersTextElsewhere, ordersAnswer].some((order) => order.test(words)),
      hit: [
        '## Cause\n\nExplain what failed and why.',
        '## Impact\n\nList who was hit.',
        '## Discussão\n\nDescreva os principais pontos da reunião.'
      ],
      miss: [
        '## Next\n\nExplain the new key to the crew.',
        '## Next\n\nList the hosts of the shop.',
        '## Discussão\n\nDescreveu-se o ponto da reunião.'
      ],
      from: templates
    },
    {
      name: 'order about its own place',
      verdict: 'likely',
      test: ({words}) => ordersHere.test(words),
      hit: ['## References\n\nInsert links to the reports here'],
      miss: ['## References\n\nInsert the key here and turn it'],
      from: templates
    },
    {
      name: 'anything else that is asked for',
      verdict: 'likely',
      test: ({words}) => asksForMore.test(words),
      hit: ['## Notes\n\nAny additional observations.'],
      miss: ['## Notes\n\nAny additional observations were lost.'],
      from: templates
    },
    {
      name: 'advice where an update belongs',
      verdict: 'likely',
      test: ({words, title}) =>
        /^\W{0,4}(?:resolved|monitoring|identified|investigating|update)\b/i.test(title) &&
        ordersInUpdate.test(words) &&
        speaksOfTheirReaders.test(words),
      hit: ['### Monitoring - 3 May\n\nLet your users know once the key is new.'],
      miss: ['### Monitoring - 3 May\n\nYour users may see errors.', '### Lessons\n\nLet your users know early.'],
      from: 'texts that products for status pages begin with'
    },
    {
      name: 'all levels of a scale',
      verdict: 'likely',
      test: ({words}) => isScale.test(words),
      hit: ['## Severity\n\nLow / Medium / High'],
      miss: ['## Severity\n\nMedium / High', '## Severity\n\nLow'],
      from: templates
    }
  ],
  'none'
)
