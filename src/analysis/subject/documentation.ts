import {judge} from '../evidence.ts'
import {documentationRows} from './rows/documentation.ts'

/** Whether a file has the form of documentation. No word decides alone: articles about incidents have them too. */
export const documentation = judge({base: 0, threshold: 2.5, rows: documentationRows})
