import fs from 'node:fs'
import {expect, test} from 'vitest'
import {rules} from '../../src/catalogue.ts'
import {check} from '../../src/check/index.ts'
import {readCarets} from '../caret.ts'

const ids = rules.map(({id}) => id)
const files = ['good', 'shapes', 'faulty'].flatMap((folder) =>
  fs.readdirSync(`fixtures/${folder}`).map((name) => `${folder}/${name}`)
)

/** What is found, without the marks of the heading it may stand at. */
const found = (text: string): string[] =>
  check(text).map(
    ({ruleId, actual}) => `${ruleId} ${actual.replace(/^(?:<h2>|[#*\s]*)(?:\d+\. )?|:?\*+$|<\/h2>|\n-+$/g, '')}`
  )

const forms: readonly (readonly [name: string, turn: (text: string) => string])[] = [
  ['numbered', (text) => numbered(text)],
  ['plain lines', (text) => text.replace(/^## (.+)$/gm, '$1')],
  ['bold lines', (text) => text.replace(/^## (.+)$/gm, '**$1**')],
  ['labels', (text) => labelled(text)],
  ['underlined', (text) => text.replace(/^## (.+)$/gm, '$1\n---')],
  ['HTML', (text) => text.replace(/^## (.+)$/gm, '<h2>$1</h2>')],
  ['one level deeper', (text) => text.replace(/^## /gm, '### ')]
]

function numbered(text: string): string {
  let count = 0
  return text.replace(/^## /gm, () => `## ${++count}. `)
}

/** `**Impact:** All branches.`, and a bold line where something else than text follows. */
const labelled = (text: string): string =>
  text
    .replace(/^## ((?:Summary|Impact|Cause|Root cause|Resolution|Detection|Response)\b.*)\n\n(?=[A-Z])/gm, '**$1:** ')
    .replace(/^## (.+)$/gm, '**$1**')

test.each(files.flatMap((file) => forms.map(([name, turn]) => [file, name, turn] as const)))(
  '%s with %s for headings',
  (file, _name, turn) => {
    const {text} = readCarets(fs.readFileSync(`fixtures/${file}`, 'utf8'), ids)
    expect(found(turn(text))).toEqual(found(text))
  }
)
