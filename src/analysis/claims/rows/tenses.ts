import type {WeighedRow} from '../../evidence.ts'
import type {Statement} from '../statement.ts'
import {claimsByHand} from './from.ts'

/** When it happens. What is over can be checked; what always holds is rarely a claim. */
export const tenses = [
  {
    name: 'past tense',
    weight: 1.5,
    test: ({past}) => past,
    hit: ['Payments began in the branches of Leith.', 'The bank managed to open in Leith.'],
    miss: [
      'Payments fail in nine branches.',
      'The last terminals are expected to be back, and some are still planned to move.',
      'Privileged users need help.',
      'Users need help, and the terminals are connected.',
      'The trust in it cannot be easily restored.',
      'The losses suffered by shops remain, at a cost that no widely-used till has.',
      'Many affected shops expect an estimated 40 visitors.'
    ],
    from: claimsByHand
  },
  {
    name: 'perfect',
    weight: 0.8,
    test: ({perfect}) => perfect,
    hit: ['The shops of Harbour Pay have been without it since Tuesday.'],
    miss: ['The shops of Harbour Pay were without it since Tuesday.'],
    from: claimsByHand
  },
  {
    name: 'progressive',
    weight: 0.5,
    test: ({progressive}) => progressive,
    hit: ['The bank is failing its customers at nine branches.'],
    miss: ['The bank fails its customers at nine branches.'],
    from: claimsByHand
  },
  {
    name: 'present tense',
    weight: -0.8,
    test: ({past, perfect, progressive}) => !past && !perfect && !progressive,
    hit: ['Northline operates in nine countries and runs forty data centres.'],
    miss: ['Northline operated in nine countries and ran forty data centres.'],
    from: claimsByHand
  }
] as const satisfies readonly WeighedRow<Statement>[]
