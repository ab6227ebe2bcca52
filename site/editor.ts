import {defaultKeymap, history, historyKeymap} from '@codemirror/commands'
import {defineLanguageFacet, HighlightStyle, Language, syntaxHighlighting} from '@codemirror/language'
import {type Diagnostic, lintKeymap, setDiagnostics} from '@codemirror/lint'
import {highlightSelectionMatches, searchKeymap} from '@codemirror/search'
import {EditorState} from '@codemirror/state'
import {drawSelection, EditorView, keymap, placeholder} from '@codemirror/view'
import {tags} from '@lezer/highlight'
import {GFM, parser} from '@lezer/markdown'
import type {Root} from 'hast'
import {fromDom} from 'hast-util-from-dom'
import {allEditsOf} from '../src/check/fix.ts'
import type {CheckedMessage} from '../src/check/index.ts'
import {markdownOf} from './markdown-of.ts'

const severities = {error: 'error', warning: 'warning', information: 'info'} as const

/** Markup as a writer sees it: what is marked stands out, the marks step back. */
const style = HighlightStyle.define([
  {tag: tags.heading, fontWeight: '700'},
  {tag: tags.strong, fontWeight: '700'},
  {tag: tags.emphasis, fontStyle: 'italic'},
  {tag: tags.link, textDecoration: 'underline', textUnderlineOffset: '3px', textDecorationColor: 'var(--line)'},
  {tag: [tags.url, tags.processingInstruction, tags.comment, tags.meta], color: 'var(--soft)'}
])

const theme = EditorView.theme({
  '&': {height: '100%', fontSize: '16px'},
  '.cm-scroller': {fontFamily: 'inherit', lineHeight: '1.6'},
  '.cm-content': {padding: '1rem 1.25rem', caretColor: 'currentColor'},
  '.cm-gutters': {backgroundColor: 'transparent', border: 'none'},
  // The pictures that come with it are not allowed here.
  '.cm-lintRange': {backgroundImage: 'none', borderRadius: '2px'},
  '.cm-lintRange-error': {borderBottom: '2px solid var(--error)', backgroundColor: 'var(--on-error)'},
  '.cm-lintRange-warning': {borderBottom: '2px solid var(--warning)', backgroundColor: 'var(--on-warning)'},
  '.cm-lintRange-info': {borderBottom: '2px dotted var(--information)'},
  '.cm-lintPoint::after': {borderBottomColor: 'var(--error)'},
  '.cm-placeholder': {color: 'var(--soft)'},
  '.cm-tooltip': {backgroundColor: 'var(--paper)', color: 'var(--ink)', border: '1px solid var(--soft)'},
  '.cm-diagnosticAction': {backgroundColor: 'var(--link)', color: 'var(--paper)'},
  '&.cm-focused .cm-cursor': {borderLeftColor: 'var(--ink)'},
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': {backgroundColor: 'var(--line)'}
})

/** Plain text that is Markdown already is pasted as it is. */
const looksLikeMarkdown = /^#{1,6} \S|^\s{0,3}```|\]\([^)\s]{1,300}\)/m

/** The article, with its marks. */
export class Editor {
  readonly view: EditorView

  /** @param parent gets a shadow, whose styles a policy need not allow */
  constructor(parent: HTMLElement, onChange: (text: string) => void) {
    const root = parent.attachShadow({mode: 'open'})
    const holder = document.createElement('div')
    root.append(holder)
    this.view = new EditorView({
      parent: holder,
      root,
      state: EditorState.create({
        extensions: [
          history(),
          drawSelection(),
          new Language(defineLanguageFacet(), parser.configure(GFM)).extension,
          syntaxHighlighting(style),
          EditorView.lineWrapping,
          highlightSelectionMatches(),
          keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap]),
          placeholder('Paste or write your article here'),
          EditorView.contentAttributes.of({'aria-label': 'Article in Markdown', spellcheck: 'true'}),
          theme,
          EditorView.updateListener.of(({docChanged, state}) => {
            if (docChanged) onChange(state.doc.toString())
          }),
          EditorView.domEventHandlers({paste: (event, view) => pasted(event, view)})
        ]
      })
    })
    holder.style.height = '100%'
  }

  get text(): string {
    return this.view.state.doc.toString()
  }

  set text(text: string) {
    this.view.dispatch({changes: {from: 0, to: this.view.state.doc.length, insert: text}})
  }

  /** Marks what was found in the text as it stands. */
  mark(messages: readonly CheckedMessage[]): void {
    const {length} = this.view.state.doc
    const diagnostics = messages
      .filter(({end}) => end <= length)
      .map((message): Diagnostic => {
        const {start, end, severity, reason, ruleId} = message
        const edits = allEditsOf(message)
        return {
          from: start,
          to: end,
          severity: severities[severity],
          source: ruleId,
          message: reason,
          ...(edits.length > 0 && {actions: [{name: 'Fix', apply: () => this.apply(message)}]})
        }
      })
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics))
  }

  /** Mends a finding in all its places. */
  apply(message: CheckedMessage): void {
    this.view.dispatch({
      changes: allEditsOf(message).map(({span: {start, end}, text}) => ({from: start, to: end, insert: text}))
    })
  }

  /** Shows a range and puts the cursor there. */
  show(from: number, to: number): void {
    this.view.dispatch({selection: {anchor: from, head: to}, effects: EditorView.scrollIntoView(from, {y: 'center'})})
    this.view.focus()
  }
}

function pasted(event: ClipboardEvent, view: EditorView): boolean {
  const html = event.clipboardData?.getData('text/html') ?? ''
  const plain = event.clipboardData?.getData('text/plain') ?? ''
  if (html === '' || looksLikeMarkdown.test(plain)) return false
  // A document that is parsed so runs and loads nothing.
  const {body} = new DOMParser().parseFromString(html, 'text/html')
  const markdown = markdownOf({type: 'root', children: (fromDom(body) as Root).children})
  if (markdown.trim() === '') return false
  event.preventDefault()
  view.dispatch(view.state.replaceSelection(markdown))
  return true
}
