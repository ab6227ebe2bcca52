import {firstMatch} from '../../evidence.ts'
import type {Certainty} from '../text/candidate.ts'
import type {Bracket} from './bracket.ts'
import {insertionRows} from './insertion-rows.ts'
import {labelled} from './label-rows.ts'
import {notations} from './notation-rows.ts'
import {references} from './reference-rows.ts'
import {holes, instructions, masks, names} from './slot-rows.ts'

/**
 * What a bracket is. Explanations come first, then what no finished text has, then the place. Words only raise the
 * certainty: a bracket in a hole of the text is a slot whatever it says.
 */
export const bracketRows = firstMatch<Bracket, Certainty, string>(
  [...references, ...notations, ...masks, ...instructions, ...insertionRows, ...labelled, ...names, ...holes],
  'none'
)
