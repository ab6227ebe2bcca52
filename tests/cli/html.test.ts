import {createHash} from 'node:crypto'
import type {Element, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {html} from '../../src/cli/output/html/index.ts'
import type {Problem} from '../../src/cli/output/problem.ts'
import type {Report} from '../../src/cli/output/report.ts'
import {answer} from '../../src/worker/answer.ts'

/** Milliseconds. */
const limit = 20_000

const reportOf = (path: string, text: string): Report => answer({text, path, about: {}, rules: {}}, limit) as never

function pageOf(files: Readonly<Record<string, string>>, problems: readonly Problem[] = []): string {
  const reports = Object.entries(files).map(([path, text]) => ({...reportOf(path, text), path}))
  return html(reports, problems, {textOf: (path) => files[path], rulesOf: () => ({}), limit})
}

function treeOf(page: string): Root {
  const file = new VFile(page)
  const tree = unified().use(rehypeParse, {emitParseErrors: true}).parse(file)
  expect(file.messages.map(String)).toEqual([])
  return tree
}

function elements(tree: Root | Element, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (wanted(element)) found.push(element)
  })
  return found
}

const named =
  (name: string) =>
  ({tagName}: Element): boolean =>
    tagName === name
const classed =
  (name: string) =>
  ({properties}: Element): boolean =>
    Array.isArray(properties.className) && properties.className.includes(name)

function textOf(node: Root | Element): string {
  let text = ''
  visit(node, 'text', ({value}) => {
    text += value
  })
  return text
}

const article = `---
profile: postmortem
---

# Outage of the ticket office

The ticket office of Harbour Line was down on [insert date]. Investigations revealed **several [causes](#TODO-link)**.

## Timeline

| Time | What happened |
| --- | --- |
| 09:14 UTC | The queue filled up |
| 09:10 UTC | Staff noticed it |
| 10:16 UTC | It was over |

1. First
   - inner, on [insert time]
2. Second

> A quote with \`[TBD]\`

See [the notes][notes].

[notes]: #TODO
`

test('each finding is marked where it stands, and mark, entry and reason lead to each other', () => {
  const page = pageOf({'a.md': article})
  const tree = treeOf(page)
  const {messages} = reportOf('a.md', article)
  const ids = elements(tree, ({properties}) => properties.id !== undefined).map(({properties}) => properties.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const {properties} of elements(tree, named('a'))) {
    const href = String(properties.href)
    if (href.startsWith('#')) expect(ids).toContain(href.slice(1))
    else expect(href).toMatch(/^https:\/\/github\.com\/outagelint\//)
  }
  expect(messages.length).toBeGreaterThanOrEqual(5)
  const marks = elements(tree, classed('mark'))
  for (const [index, {reason}] of messages.entries()) {
    expect(ids).toContain(`f${index + 1}`)
    expect(ids, reason).toContain(`m${index + 1}`)
  }
  expect(marks.map(textOf)).toEqual(expect.arrayContaining(['[insert date]', 'causes', '[insert time]']))
})

test('the text keeps its headings, lists, tables, quotes and marks', () => {
  const [text] = elements(treeOf(pageOf({'a.md': article})), classed('text'))
  const lines: string[] = []
  const draw = (element: Element, depth: number): void => {
    for (const child of element.children)
      if (child.type === 'element') {
        if (!classed('mark')(child)) lines.push(`${'  '.repeat(depth)}${child.tagName}`)
        draw(child, depth + 1)
      }
  }
  draw(text as Element, 0)
  expect(lines.join(' ').replace(/\s+/g, ' ')).toMatchInlineSnapshot(
    `"pre h4 p strong span strong h5 table tbody tr th th tr td td tr td td tr td td ol li p ul li p li p blockquote p code p span p"`
  )
})

test('overview, outline, timeline and shares are told in words too', () => {
  const tree = treeOf(
    pageOf({'a.md': article, 'b.md': 'Fine.'}, [{path: 'c.md', problem: 'not checked: is no regular file'}])
  )
  const text = textOf(tree)
  for (const words of [
    '2 files',
    'c.md: not checked: is no regular file',
    'What it owes',
    'Missing: ',
    'Outline',
    '−4 min',
    'Nothing was found.'
  ])
    expect(text).toContain(words)
  const drawings = elements(tree, named('svg'))
  expect(drawings.length).toBeGreaterThan(0)
  for (const {properties} of drawings) {
    expect(properties.role).toBe('img')
    expect(properties.ariaLabel).toMatch(/\d/)
  }
})

const evil = '<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)><style>*{display:none}</style>'
const hostile: Readonly<Record<string, string>> = {
  title: `# ${evil}\n\nThe outage began on [insert date].`,
  matter: `---\ntitle: "${evil.replaceAll('"', '')}"\n---\n\n# Outage\n\nOn [insert date].`,
  links:
    '[a](javascript:alert(1)) [b](data:text/html,<script>alert(1)</script>) <javascript:alert(1)> ![i](https://x.test/i.png) [c]: vbscript:x\n\n[c]\n\n[TODO](#TODO-"><script>alert(1)</script>)',
  html: `<div onclick="alert(1)" style="position:fixed">on [insert date]</div>\n\n<iframe src="https://x.test"></iframe>\n\n<form action="https://x.test"><input autofocus onfocus=alert(1)></form>\n\n<base href="https://x.test/"><meta http-equiv=refresh content="0;url=https://x.test"><link rel=stylesheet href=https://x.test/x.css>`,
  svg: '<svg><a xlink:href="javascript:alert(1)"><text>[insert date]</text></a><foreignObject><script>alert(1)</script></foreignObject></svg>',
  css: '<style>@import "https://x.test/x.css"; body{background:url(https://x.test/x.png)}</style>\n\n<p style="background:url(https://x.test/x.png)">[insert date]</p>',
  slot: 'On [insert "><script>alert(1)</script>] and `[insert <img src=x onerror=alert(1)>]` it failed.',
  close:
    '# </title></style></script></textarea><script>alert(1)</script>\n\n```\n</code></pre><script>alert(1)</script>\n```\n\n<!-- --><script>alert(1)</script> -->',
  clobber:
    '<form id=filters><input name=file></form> <a id=tip>x</a> <b id=f1 class=mark data-flags=1>[insert date]</b>'
}

test.each(Object.entries(hostile))('nothing of a hostile article acts: %s', (name, text) => {
  const path = `${name}"><script>alert(1)</script>.md`
  const page = pageOf({[path]: text}, [{path: '<script>alert(1)</script>', problem: evil}])
  const tree = treeOf(page)
  const all = elements(tree, () => true)
  const [script, ...scripts] = all.filter(named('script'))
  const [style, ...styles] = all.filter(named('style'))
  expect([...scripts, ...styles]).toEqual([])
  const hash = (element: Element | undefined): string =>
    `'sha256-${createHash('sha256')
      .update(textOf(element as Element))
      .digest('base64')}'`
  const policy = String(all.find(({properties}) => properties.httpEquiv !== undefined)?.properties.content)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain(`script-src ${hash(script)};`)
  expect(policy).toContain(`style-src ${hash(style)};`)
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  const body = all.find(named('body')) as Element
  const names = new Set(elements(body, () => true).map(({tagName}) => tagName))
  for (const name of ['img', 'iframe', 'object', 'embed', 'base', 'meta', 'link', 'foreignObject', 'video', 'audio'])
    expect(names).not.toContain(name)
  for (const {properties} of elements(body, () => true)) {
    for (const [property, value] of Object.entries(properties)) {
      expect(property).not.toMatch(/^on|^style$|^src|^action$|^formAction$|^xLinkHref$/i)
      if (property === 'href') expect(value).toMatch(/^#[\w-]+$|^https:\/\/github\.com\/outagelint\//)
    }
  }
  expect(elements(body, ({properties}) => properties.id === 'filters')).toHaveLength(1)
})

test('a text that is gone, was changed, or cannot be read still has its findings', () => {
  const report = {...reportOf('a.md', article), path: 'a.md'}
  const gone = html([report], [], {textOf: () => undefined, rulesOf: () => ({}), limit})
  expect(textOf(treeOf(gone))).toContain('The text cannot be shown: the file cannot be read again')
  const changed = treeOf(html([report], [], {textOf: () => 'Quite another text.', rulesOf: () => ({}), limit}))
  expect(elements(changed, classed('mark'))).toEqual([])
  expect(textOf(changed)).toContain('Fill in the date')
})

test('a thousand articles stay below 20 MB', () => {
  // As long as the mean of public articles: 9 KB.
  const long = `${article}\n${'The queue filled up again, and nobody at the harbour could say since when. '.repeat(110)}\n`
  const files = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({length: count}, (_, index) => [`${index}.md`, long]))
  const each = (pageOf(files(4)).length - pageOf(files(1)).length) / 3
  expect(long.length).toBeGreaterThan(8500)
  expect(each * 1000).toBeLessThan(20_000_000)
})
