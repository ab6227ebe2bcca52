import type {Overview} from '../overview/index.ts'
import type {Voice} from './types.ts'

/** What the rows of the kind look at. */
export interface View {
  readonly overview: Overview
  readonly speaker: Voice['speaker']
}
