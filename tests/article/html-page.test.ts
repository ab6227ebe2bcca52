import {expect, test} from 'vitest'
import {check, read} from '../../src/check/index.ts'

const page = `<!doctype html>
<html>
<head><title>Site | [insert name]</title><style>p { color: red }</style></head>
<body>
    <h1>Outage of the <em>ticket</em> office</h1>

    <p>The ticket office was down
       on [insert date] &amp; nobody knew.</p>
    <ol>
      <li>First</li>
      <li><p>Second</p>
        <ul><li>inner</li></ul>
      </li>
    </ol>
    <blockquote><p>A quote</p></blockquote>
    <table>
      <tr><th>Time</th><th>What</th></tr>
      <tr><td>09:14 UTC</td><td>It began</td></tr>
    </table>
    <p>See <a href="TODO">the report</a>.</p>
    <script>let a = '[insert date]'</script>
</body>
</html>
`

test('a page is read with its headings, lists, quotes and tables, however it is indented', () => {
  const {blocks, title} = read(page, {path: 'a.html'})
  const shape = blocks.flatMap(({kind, prose, item, cell, quoted, level}) =>
    kind === 'comment'
      ? []
      : [
          [
            kind + (level ?? ''),
            prose.text.trim().replace(/\s+/g, ' '),
            item ? `${item.depth}.${item.number}${item.first ? ' first' : ''}` : '',
            cell ? `${cell.row},${cell.column} of ${cell.columns}` : '',
            quoted || ''
          ]
            .filter(Boolean)
            .join(' | ')
        ]
  )
  expect(shape).toEqual([
    'heading1 | Outage of the ticket office',
    'paragraph | The ticket office was down on [insert date] & nobody knew.',
    'paragraph | First | 1.1 first',
    'paragraph | Second | 1.2 first',
    'paragraph | inner | 2.0 first',
    'paragraph | A quote | 1',
    'cell | Time | 0,0 of 2',
    'cell | What | 0,1 of 2',
    'cell | 09:14 UTC | 1,0 of 2',
    'cell | It began | 1,1 of 2',
    'paragraph | See the report.'
  ])
  expect(title?.text).toBe('Outage of the ticket office')
})

test.each(['a.html', 'A.HTM', 'a.xhtml'])('findings of %s stand where they do in the file', (path) => {
  const found = check(page, {path}).filter(({category}) => category === 'placeholder' || category === 'link')
  expect(found.map(({ruleId, line, actual}) => `${ruleId} ${line} ${actual}`)).toEqual([
    'no-placeholder 8 [insert date]',
    expect.stringMatching(/^no-hollow-link 20 /)
  ])
  for (const {start, end, actual} of found) expect(page.slice(start, end)).toBe(actual)
})

test('tags that nothing closes or opens do no harm', () => {
  for (const text of [
    '</ul></table></td><li>a<td>b',
    '<ul><ol><li>a',
    '<table><tr><td>a<td>b',
    '<li>a',
    '</blockquote>a'
  ])
    expect(() => check(text, {path: 'a.html'})).not.toThrow()
})

test('markup that would be misread is refused', () => {
  expect(() => check('= Title', {path: 'a.adoc'})).toThrow('is AsciiDoc, which cannot be read')
  expect(() => check('Title\n=====', {path: 'docs/a.RST'})).toThrow(
    'is reStructuredText, which cannot be read: use Markdown, HTML or plain text'
  )
})
