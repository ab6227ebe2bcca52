import {type Found, found, type WeighedRow} from '../../evidence.ts'
import type {Overview} from '../../overview/index.ts'
import {documentation} from '../documentation.ts'
import * as words from '../words.ts'
import {byHand} from './from.ts'

const fewestWords = 80
/** Verbs in the past in a thousand words: every second README has fewer, one of twenty incident articles. */
const leastPast = 3

const helpFile = /playbook|runbook/

/** What speaks against an incident. */
export const againstRows = [
  {
    name: 'form of documentation',
    weight: -1,
    test: (overview): Found | undefined => {
      const {score, rows} = documentation.of(overview)
      return score > 0 ? {times: score, words: rows.map(({name}) => name).join(', ')} : undefined
    },
    hit: ['# An outage\n\n## Installation\n\nRun it.\n\n## Usage\n\nRun it.\n\n## License\n\nMIT.'],
    miss: ['# An outage\n\nThe disk is full.'],
    from: byHand
  },
  {
    name: 'title of a document',
    weight: -4,
    test: ({title, path}) => found(words.documentTitle.exec(title) ?? helpFile.exec(path)),
    hit: ['# Playbook for an outage\n\nThe disk is full.', 'runbooks/outage.md: # An outage\n\nThe disk is full.'],
    miss: ['# The book of an outage\n\nThe disk is full.'],
    from: byHand
  },
  {
    name: 'title of a template',
    weight: -6,
    test: ({title, path}) =>
      found(words.templateTitle.exec(title) ?? words.templateTitle.exec(path.slice(path.lastIndexOf('/') + 1))),
    hit: ['# Template of an outage\n\nThe disk is full.', 'outage-template.md: # An outage\n\nThe disk is full.'],
    miss: ['# An outage\n\nThe template is full.'],
    from: byHand
  },
  {
    name: 'title of something else',
    weight: -1.5,
    test: ({title}) => found(words.otherTitle.exec(title)),
    hit: ['# Announcing an outage\n\nThe disk is full.'],
    miss: ['# Harbour announces an outage\n\nThe disk is full.'],
    from: byHand
  },
  {
    name: 'nothing in the past',
    weight: -1.5,
    test: ({past, words: all}) => all >= fewestWords && past !== undefined && past < leastPast,
    hit: [`# An outage\n\n${'The disk is full. '.repeat(20)}`],
    miss: [`# An outage\n\n${'The disk was full. '.repeat(20)}`],
    from: byHand
  },
  {
    name: 'a list of links',
    weight: -3,
    test: ({passages}) => {
      const entries = passages.filter(
        ({item, cell, marks, prose: {text}}) =>
          (item ?? cell) !== undefined &&
          marks.some(({kind, from, to}) => kind === 'link' && from < 4 && (to - from) * 4 > Math.min(text.length, 80))
      )
      return entries.length >= 2 && entries.length / passages.length > 0.4
    },
    hit: ['# Outage\n\n- [One outage](a.md)\n- [Two](b.md)'],
    miss: ['# Outage\n\n- See [one outage](a.md)\n- See [two](b.md)'],
    from: byHand
  }
] as const satisfies readonly WeighedRow<Overview>[]
