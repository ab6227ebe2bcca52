import {VFile} from 'vfile'
import type {Block} from '../types.ts'
import {blocksOf} from './blocks.ts'
import {blocksOfText} from './lezer/blocks.ts'
import {Refusal} from './lezer/refusal.ts'
import {parse} from './parse.ts'

/** The blocks of a Markdown text, by the fast reader where it reads as the parser of remark does, else by that parser. */
export function readBlocks(source: string): Block[] {
  try {
    return blocksOfText(source)
  } catch (error) {
    // A RangeError: marks in each other deeper than the stack.
    if (!(error instanceof Refusal || error instanceof RangeError)) throw error
    return blocksOf(parse(new VFile(source)), source)
  }
}
