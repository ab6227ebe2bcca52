import {type Case, found, slot} from './case.ts'

const below = (id: string, before: string, place: string): Case => found(id, `# A\n\n${before}${slot} b\n`, place)

export const columns: readonly Case[] = [
  below('col-astral', '🔥🔥 ', '3:6'),
  below('col-zwj', '👩‍👩‍👧‍👦 ', '3:13'),
  below('col-combining', 'e\u0301e\u0301 ', '3:6'),
  below('col-rtl', 'שלום ', '3:6'),
  below('col-cjk', '停电 ', '3:4'),
  found('col-tab', `# A\n\n- a\n\t- ${slot}\n`, '4:4'),
  below('col-tab-inline', 'a\t', '3:3'),
  below('col-entity', 'A&amp;B &copy; &#34; ', '3:22'),
  below('col-escape', 'a \\* b ', '3:8'),
  found('col-hardbreak', `# A\n\na  \nb  \n${slot}\n`, '5:1'),
  found('col-blockquote', `> It is ${slot}\n`, '1:9'),
  found('col-lazy', `> a\n${slot}\n`, '2:1'),
  found('col-table', `| a | b |\n| - | - |\n| aaaaaa | ${slot} |\n`, '3:12'),
  found('col-link', `# A\n\nSee [${slot}](/b)\n`, '3:6'),
  found('col-emph', `# A\n\nIt is *${slot}*\n`, '3:8'),
  below('col-html-inline', 'It <b>is</b> ', '3:14'),
  found('col-setext', `It was ${slot}\n===\n`, '1:8'),
  found('col-footnote', `a[^1]\n\n[^1]: It ${slot}\n`, '3:10'),
  found('col-image-alt', `![${slot}](a.png)\n`, '1:3'),
  found('col-title', `[a](b "${slot}")\n`, '1:8'),
  below('col-variation', '⚠️⚠️ ', '3:6'),
  below('col-fullwidth', 'ＡＢＣ ', '3:5')
]
