import fs from 'node:fs'
import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {htmlOf} from '../../site/html-of.ts'
import {markdownOf} from '../../site/markdown-of.ts'
import {check} from '../../src/check/index.ts'

const parse = (html: string): Root => unified().use(rehypeParse, {fragment: true}).parse(html) as Root
const pasted = (html: string): string => markdownOf(parse(html)).trim()

test('headings, links, lists, tables and emphasis of a CMS are kept, scripts and styles are not', () => {
  expect(
    pasted(`<meta charset="utf-8"><style>p { color: red }</style><h2 style="color:red">Impact</h2>
      <p onclick="alert(1)">On <strong>[insert date]</strong>, see <a href="https://a.test/x?y=1">the report</a>.</p>
      <ul><li>one</li><li>two<ol><li>inner</li></ol></li></ul>
      <table><tr><th>Time</th><th>What</th></tr><tr><td>09:14 UTC</td><td>It began</td></tr></table>
      <script>alert(1)</script><!-- hidden -->`)
  ).toBe(
    `## Impact

On **[insert date]**, see [the report](https://a.test/x?y=1).

- one
- two
  1. inner

| Time | What |
| --- | --- |
| 09:14 UTC | It began |`
      .replaceAll('| --- | --- |', '| --------- | -------- |')
      .replace('| Time | What |', '| Time      | What     |')
  )
})

/** A paragraph as Word puts it on the clipboard for an item. */
const item = (text: string, level: number, marker: string, list = 0): string =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level}cm;text-indent:-18.0pt;mso-list:l${list} level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\n`

test('lists of Word are lists', () => {
  expect(
    pasted(
      `<h1>Timeline<o:p></o:p></h1>${item('09:14 it began', 1, '·')}${item('nobody noticed', 2, 'o')}${item('10:16 it ended', 1, '·')}<p class=MsoNormal>Then:</p>${item('first', 1, '1.', 3)}${item('second', 1, '2.', 3)}<p class=MsoNormal>End.</p>`
    )
  ).toBe('# Timeline\n\n- 09:14 it began\n  - nobody noticed\n- 10:16 it ended\n\nThen:\n\n1. first\n2. second\n\nEnd.')
})

test('Google Docs puts all into a b that is not bold', () => {
  expect(
    pasted('<b style="font-weight:normal;" id="docs-internal-guid-1"><p>On [insert date].</p><p>It ended.</p></b>')
  ).toBe('On [insert date].\n\nIt ended.')
})

test('an article that is pasted from a page has the findings that its Markdown has', () => {
  const text = fs.readFileSync('fixtures/demo.md', 'utf8')
  const of = (markdown: string): string[] =>
    check(markdown)
      .map(({ruleId, actual}) => `${ruleId} ${actual.replace(/\s+/g, ' ')}`)
      .sort()
  expect(of(pasted(htmlOf(text)))).toEqual(of(text))
})

test('what is copied as HTML does nothing', () => {
  const html = htmlOf('# A\n\n<script>alert(1)</script><img src=x onerror=alert(1)>\n\n[a](javascript:alert(1)) **b**')
  expect(html).toContain('<h1>A</h1>')
  expect(html).toContain('<strong>b</strong>')
  expect(html).not.toMatch(/script|onerror/)
})
