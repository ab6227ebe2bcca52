import {found, type WeighedRow} from '../../evidence.ts'
import type {Statement} from '../statement.ts'
import * as words from '../words.ts'
import {claimsByHand} from './from.ts'

/** What a source must have counted, timed, seen or heard. */
export const facts = [
  {
    name: 'number',
    weight: 1,
    test: (statement) => statement.says(words.number),
    hit: ['Harbour Pay operates nine terminals at the port of Leith.'],
    miss: [
      'Harbour Pay operates terminals at the port of Leith, as of version v2.3.',
      'Harbour Pay calls 911 with the two terminals that run Windows 11.',
      '2. Harbour Pay operates terminals at the port of Leith.'
    ],
    from: claimsByHand
  },
  // A count or a share that a source must have counted.
  {
    name: 'quantity',
    weight: 1.2,
    test: (statement) =>
      statement.says(
        /\d\s?(?:%|percent|per cent|million|billion|trillion)|\b\d{1,3},\d{3}\b|\b(?:thousands|millions|billions|trillions) of\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen) (?:million|billion|trillion)\b/i
      ),
    hit: [
      'The bank has 1,200 branches in the country it belongs to.',
      'The bank has over six million customers in the country.',
      'The bank has thousands of customers in the country.'
    ],
    miss: ['The bank has 12 branches in the country it belongs to.'],
    from: claimsByHand
  },
  {
    name: 'time',
    weight: 0.7,
    test: (statement) => statement.says(words.time),
    hit: ['The terminals are down since Tuesday in the shops of London.'],
    miss: ['The terminals are down in the shops of London.'],
    from: claimsByHand
  },
  {
    name: 'cause',
    weight: 0.6,
    test: (statement) => statement.says(words.cause),
    hit: ['Two terminals are offline because of a fault.'],
    miss: ['Two terminals are offline, and there is a fault.'],
    from: claimsByHand
  },
  {
    name: 'effect',
    weight: 0.9,
    test: (statement) => statement.says(words.effect),
    hit: ['Two terminals are offline because of a fault.'],
    miss: ['Two terminals are old because of a delivery.'],
    from: claimsByHand
  },
  {
    name: 'superlative',
    weight: 1.7,
    test: (statement) => statement.says(words.superlative),
    hit: ['Harbour Pay is the largest provider of terminals in the north.'],
    miss: ['Harbour Pay is a large provider of terminals in the north.'],
    from: claimsByHand
  },
  {
    name: 'action',
    weight: 0.8,
    test: (statement) => statement.says(words.action),
    hit: ['Harbour Pay operates nine terminals at the port of Leith.'],
    miss: ['Harbour Pay has nine terminals at the port of Leith.'],
    from: claimsByHand
  },
  {
    name: 'vague speaker',
    weight: 2,
    test: ({vague}) => vague,
    hit: ['Experts say that the terminals of the bank are old.'],
    miss: ['The bank says that its terminals are old.'],
    from: claimsByHand
  },
  {
    name: 'name',
    weight: 0.4,
    test: (statement) => statement.says(/(?<=[\p{Ll},;]\s)\p{Lu}\p{L}{1,30}/u),
    hit: ['Two terminals of Harbour Pay are down.'],
    miss: ['Two terminals of the bank are down.'],
    from: claimsByHand
  },
  {
    name: 'quotation',
    weight: 0.6,
    test: ({whole}) => found(/["“«][^"”»]{12,60}/.exec(whole)),
    hit: ['The owner calls the terminals "old and tired" and keeps nine of them in use.'],
    miss: [
      'The owner calls the terminals old and tired and keeps nine of them in use.',
      'The owner calls the terminals “dinosaurs” and keeps nine of them in use.'
    ],
    from: claimsByHand
  }
] as const satisfies readonly WeighedRow<Statement>[]
