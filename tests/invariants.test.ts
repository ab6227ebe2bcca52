import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../src/catalogue.ts'
import {type CheckedMessage, type CheckOptions, check} from '../src/check/index.ts'
import type {Setting} from '../src/rules/settings/settings.ts'
import {readCarets} from './caret.ts'
import {changes, plain} from './changes.ts'
import {examplesOf} from './examples.ts'
import {columns} from './hostile/columns.ts'
import {hiding} from './hostile/hiding.ts'
import {injection} from './hostile/injection.ts'
import {degenerate, matter} from './hostile/matter.ts'
import {negatives} from './hostile/negatives.ts'

interface Sample {
  readonly name: string
  readonly text: string
  readonly options?: CheckOptions
}

const ids = rules.map(({id}) => id)
const withoutCarets = (article: string): string => readCarets(article, ids).text

const examples: Sample[] = rules.flatMap(({id, severity}) =>
  examplesOf(id).map(({name, article, options}) => {
    const settings: Record<string, Setting> = Object.fromEntries(ids.map((other) => [other, 'off']))
    settings[id] = [severity, options]
    return {name: `${id}, ${name}`, text: withoutCarets(article), options: {rules: settings}}
  })
)
const fixtures: Sample[] = fs
  .readdirSync('fixtures', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({name, text: withoutCarets(fs.readFileSync(path.join('fixtures', name), 'utf8'))}))
const small: Sample[] = [
  ...[columns, hiding, injection, matter, negatives, degenerate]
    .flat()
    .flatMap(({id, bytes}) => (typeof bytes === 'string' ? [{name: id, text: bytes}] : [])),
  {name: 'a value on the next line', text: '---\nservice:\n    <service name>\n---\n\nIt fell over.\n'},
  {name: 'a heading over a label', text: '### What happened?\n**Brief:**\n[Describe what happened in two sentences]\n'},
  {name: 'residue before a line', text: 'Let me start drafting it\nI was there.\n'},
  {name: 'a crowd on its own line', text: 'It fell over on\nMany reported it fell.\n'}
]

/** Rules for which a text says something else when it is changed so, each with the reason. */
const exempt: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'in a list item': {
    'no-unsourced-claim': 'the only sentence under a title is no claim, the item of a list may be one',
    'no-status-mismatch': 'a note in an item belongs to the item, an update stands on the page'
  }
}

const samples: Readonly<Record<string, readonly Sample[]>> = {
  'examples of the rules': examples,
  fixtures,
  'small cases': small
}

const told = ({ruleId, actual}: CheckedMessage): string => `${ruleId} ${plain(actual)}`

describe.each(Object.entries(samples))('%s', (_kind, given) => {
  const before = given.map((sample) => ({...sample, found: check(sample.text, sample.options)}))

  test.each(Object.entries(changes))('%s: the same is found', (name, change) => {
    const left = exempt[name]
    const counted = ({ruleId}: CheckedMessage): boolean => left?.[ruleId] === undefined
    for (const {name: sample, text, options, found} of before) {
      const changed = change(text)
      const messages = check(changed, options)
      expect(messages.filter(counted).map(told), `${sample}\n${changed}`).toEqual(found.filter(counted).map(told))
      const source = changed.replace(/^\uFEFF/, '')
      for (const {start, end, actual} of messages) expect(source.slice(start, end)).toBe(actual)
    }
  })
})
