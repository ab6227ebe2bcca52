import {editsOf} from '../src/check/fix.ts'
import {counted} from '../src/rules/wording.ts'
import {Checker} from './checker.ts'
import {listNeeds, listSections} from './checklist.ts'
import {Editor} from './editor.ts'
import {byId} from './element.ts'
import {example} from './example.ts'
import {filtered, listFindings, offerRules} from './findings.ts'
import type {Answer} from './protocol.ts'

const filters = byId<HTMLFormElement>('filters')
const tell = (text: string): void => {
  byId('told').textContent = text
}
let asked = 0
let last: Answer | undefined

const checker = new Checker(
  (answer) => {
    // The text has changed since: a later answer is under way.
    if (answer.number !== asked) return
    last = answer
    tell('')
    draw(answer)
  },
  (problem) => tell(`Not checked: the text ${problem}`)
)
const editor = new Editor(byId('editor'), (text) => {
  last = undefined
  asked = checker.check(text)
})

function draw({messages, outline, owed}: Answer): void {
  const shown = filtered(messages, filters)
  const count = (wanted: string): number => messages.filter(({severity}) => severity === wanted).length
  byId('summary').textContent =
    editor.text.trim() === ''
      ? 'Nothing to check yet'
      : messages.length === 0
        ? 'Nothing found'
        : `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}, ${count('information')} for information`
  offerRules(messages, filters.elements.namedItem('rule') as HTMLSelectElement)
  editor.mark(shown)
  listFindings(shown, {
    show: ({start, end}) => editor.show(start, end),
    fix: (message) => {
      if (last) editor.apply(message)
    }
  })
  listNeeds(outline, owed)
  listSections(outline, ({heading}) => editor.show(heading.start, heading.end))
  byId<HTMLButtonElement>('fix-all').disabled = editsOf(messages).length === 0
}

filters.addEventListener('input', () => {
  if (last) draw(last)
})
filters.addEventListener('submit', (event) => event.preventDefault())

byId('fix-all').addEventListener('click', () => {
  if (!last) return
  const edits = editsOf(last.messages)
  editor.view.dispatch({changes: edits.map(({span: {start, end}, text}) => ({from: start, to: end, insert: text}))})
  tell(`${counted(edits.length, 'fix').replace('fixs', 'fixes')} applied`)
})
byId('copy-markdown').addEventListener('click', async () => {
  await navigator.clipboard.writeText(editor.text)
  tell('Copied as Markdown')
})
byId('copy-html').addEventListener('click', async () => {
  const html = await checker.html(editor.text)
  const item = {
    'text/html': new Blob([html], {type: 'text/html'}),
    'text/plain': new Blob([html], {type: 'text/plain'})
  }
  await navigator.clipboard.write([new ClipboardItem(item)])
  tell('Copied as HTML')
})
byId('example').addEventListener('click', () => {
  editor.text = example
})

const given = byId<HTMLTemplateElement>('given').content.textContent ?? ''
if (given !== '') editor.text = given
