import {firstMatch} from '../../evidence.ts'
import type {Certainty} from '../text/candidate.ts'
import {isStateLabel, isToCome} from '../words/marker-words.ts'
import type {Phrase} from './phrase.ts'

const reports = 'false alarms on published articles'
const place = 'markers of public documents'

/** What "to be confirmed" is where nothing else is said. */
export const phraseRows = firstMatch<Phrase, Certainty, string>(
  [
    {
      name: 'block quote',
      verdict: 'none',
      test: ({text}) => text.block.quoted > 0,
      hit: ['They wrote:\n\n> To be confirmed'],
      miss: ['To be confirmed'],
      from: reports
    },
    {
      name: 'name of a section',
      verdict: 'none',
      test: ({isWhole, text}) => isWhole && text.block.kind === 'heading' && text.role === 'text',
      hit: ['## Coming soon'],
      miss: ['## Owner: to be confirmed', '- Coming soon'],
      from: reports
    },
    {
      name: 'state of work',
      verdict: 'none',
      test: ({label, text}) => isStateLabel.test(label) && /^\W?todo\W?$/i.test(text.folded.text),
      hit: ['---\nstatus: todo\n---'],
      miss: ['---\nowner: todo\n---', '---\nstatus: tbd\n---'],
      from: reports
    },
    {
      name: 'date of what is to come',
      verdict: 'none',
      test: ({label}) => isToCome.test(label),
      hit: ['Next meeting: to be confirmed'],
      miss: ['Next steps: to be confirmed', 'Meeting: to be confirmed'],
      from: reports
    },
    // In notes of a meeting it is an answer: "still open".
    {
      name: 'alone in a list',
      verdict: 'likely',
      test: ({isWhole, text}) => isWhole && text.block.item !== undefined && text.role === 'text',
      hit: ['## Are the routers sold?\n\n- to be confirmed\n- Mira keeps five of them.'],
      miss: ['To be confirmed', '- Owner: to be confirmed'],
      from: reports
    },
    // Readers learn something from it, and it may be meant so.
    {
      name: 'announcement',
      verdict: 'likely',
      test: ({isWhole, text}) =>
        isWhole && text.role === 'text' && /^\W{0,4}coming soon\W{0,4}$/i.test(text.folded.text),
      hit: ['_Coming soon_'],
      miss: ['To be confirmed', '- Coming soon'],
      from: reports
    },
    {
      name: 'alone on its line',
      verdict: 'sure',
      test: ({isWhole}) => isWhole,
      hit: ['To be confirmed', '---\ndate: tbd\n---', 'todo: add the report of the vendor'],
      miss: ['Owner: to be confirmed'],
      from: place
    },
    {
      name: 'whole value',
      verdict: 'sure',
      test: ({isWhole}) => !isWhole,
      hit: ['Owner: to be confirmed', 'Who was hit? And when? To be determined'],
      miss: ['To be confirmed'],
      from: place
    }
  ],
  'none'
)
