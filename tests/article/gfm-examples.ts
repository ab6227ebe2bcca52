/** What GitHub's Markdown has beyond CommonMark, and where it meets other blocks: our own examples of each part. */
export const gfmExamples: readonly string[] = [
  // Tables
  '| time | event |\n| --- | --- |\n| 09:14 | pager |\n',
  'time | event\n--- | ---\n09:14 | pager\n',
  '| a | b |\n|:--|--:|\n| 1 | 2 | 3 |\n| 4 |\n',
  '| a |\n| --- |\n| `x \\| y` |\n| **b \\| c** |\n',
  '| a | b |\n| - | - |\n| 1 | 2 |\n> quoted\n',
  '| a | b |\n| - | - |\n| 1 | 2 |\nno pipe\n\nbehind\n',
  '| a | b |\n| - |\n',
  '| a | b |\n| --- | --- |\n',
  '| a | b |\n| --- | --- |\n-\n',
  '| a | b |\n| --- | --- |\n=\n',
  '| a | b |\n| --- | --- |\n2. item\n',
  '| a | b |\n| --- | --- |\n<!doctype html>\n',
  'words\n| a | b |\n| --- | --- |\n| 1 | 2 |\n',
  '> | a | b |\n> | - | - |\n> | 1 | 2 |\nbehind\n',
  '> a ||\n-|-\n',
  '> words\n| b | c |\n|---|---|\n',
  '- words\n| b | c |\n|---|---|\n| d | e |\n',
  '- words\n  | b | c |\n  |---|---|\n  | d | e |\n',
  '> words\n> | b | c |\n|---|---|\n',
  // Tasks
  '- [ ] page the vendor\n- [x] tell customers\n',
  '- [ ]\n- [x]done\n- [X] *done*\n',
  '1. [x] first\n   - [ ] inner\n',
  '- text [ ] no task\n',
  // Struck out
  '~~gone~~ and ~gone~ and ~~~kept~~~\n',
  'a ~~b\n\nc~~ d\n',
  '*a ~~b* c~~\n',
  // Bare addresses
  'See www.example.org and http://example.org/a_b(c).\n',
  'See https://example.org/a?b=c&amp; and https://example.org/a&copy;\n',
  '(https://example.org/a) "https://example.org/b", https://example.org/c).\n',
  'Write to ops@example.org, ops.team+1@example.org. Not to ops@example or a@b_c.\n',
  'www.example and http:// and https://_a.example.org\n',
  '[a https://example.org/b](https://example.org/c)\n',
  'mailto:ops@example.org xmpp:ops@example.org/chat\n',
  // Footnotes
  'Cause.[^1] Effect.[^long note]\n\n[^1]: A note.\n\n    Its second paragraph.\n\n[^2]: *Another* one.\n',
  'A word[a][^1] of it, [b][^1].\n\n[^1]: A note.\n',
  'Cause[^a] and ^[inline] and [^missing].\n\n[^a]: Note with [^b].\n[^b]: Last.\n',
  // Raw HTML
  '<!doctype html>\n<title>x</title>\n',
  'words\n<!element br empty>\nwords\n',
  '<script>\n\nvar a\n\n</script>\n\nwords\n',
  '[label]: /target\n<b>\n\n[label]\n',
  '<!-- open\n\nwords\n'
]
