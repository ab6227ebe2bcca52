import fs from 'node:fs'
import {expect, test} from 'vitest'
import {check} from '../src/check.ts'
import {rules} from '../src/preset.ts'
import {readCarets} from './caret.ts'

const ids = rules.map(({id}) => id)
const files = ['good/postmortem.md', 'good/status-update.md', 'good/news.md', 'faulty/sections.md', 'faulty/links.md']
/** What is found, without the marks of the heading it may stand at. */
const found = (text: string): string[] =>
  check(text).map(({ruleId, actual}) => `${ruleId} ${actual.replace(/^[#*\s]*(?:\d+\. )?|\*+$/g, '')}`)

const forms: readonly (readonly [name: string, turn: (text: string) => string])[] = [
  ['numbered', (text) => numbered(text)],
  ['bold lines', (text) => text.replace(/^## (.+)$/gm, '**$1**')],
  ['underlined', (text) => text.replace(/^## (.+)$/gm, '$1\n---')],
  ['HTML', (text) => text.replace(/^## (.+)$/gm, '<h2>$1</h2>')],
  ['one level deeper', (text) => text.replace(/^## /gm, '### ')]
]

function numbered(text: string): string {
  let count = 0
  return text.replace(/^## /gm, () => `## ${++count}. `)
}

test.each(files.flatMap((file) => forms.map(([name, turn]) => [file, name, turn] as const)))(
  '%s with %s headings',
  (file, _name, turn) => {
    const {text} = readCarets(fs.readFileSync(`fixtures/${file}`, 'utf8'), ids)
    // The contents lead to headings by their anchors, which bold lines do not have.
    expect(found(turn(text)).map(bare)).toEqual(found(text).map(bare))
  }
)

const bare = (line: string): string => line.replace(/<\/?h2>/g, '').replace(/\n-+$/, '')
