import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {fixed} from '../../src/check/fix.ts'
import {check} from '../../src/check/index.ts'

const article = fs.readFileSync('fixtures/good/postmortem.md', 'utf8')

const titles = [
  'Ten quiet beaches for a long weekend',
  'Why boxing champions retire late',
  'A beef stew the family will love'
]
const [first, second, third] = titles as [string, string, string]
const link = (title: string, index: number): string => `[${title}](/story/${index})`
const anchor = (title: string, index: number): string => `<a href="/story/${index}">${title}</a>`
const each = (make: (title: string, index: number) => string, between = '\n'): string => titles.map(make).join(between)

const blocks: readonly (readonly [shape: string, block: string])[] = [
  ['list', `## You might also like\n\n${each((title, index) => `- ${link(title, index)}`)}`],
  ['numbered list', `### Most popular\n\n${each((title, index) => `${index + 1}. ${link(title, index)}`)}`],
  ['list under a bold line', `**Trending now:**\n\n${each((title, index) => `* ${link(title, index)}`)}`],
  ['plain titles', `You Might Also Like\n\n${titles.join('\n\n')}`],
  ['plain titles, a line each', `Das könnte Sie auch interessieren\n\n${titles.join('\n')}`],
  ['glued titles', `À ne pas manquer\n\n${titles.join('')}`],
  [
    'picture cards',
    `## Lo más leído\n\n${each((title, index) => `[![${title}](/${index}.jpg)](/story/${index})`, '\n\n')}`
  ],
  ['bars on one line', `**Veja também:** ${each(link, ' | ')}`],
  ['plain titles between bars', `Sponsored: ${titles.join(' | ')}`],
  ['table', `## Recommended for you\n\n| ${each(link, ' | ')} |\n|---|---|---|`],
  ['quote', `> **Editor’s picks**\n>\n${each((title, index) => `> - ${link(title, index)}`)}`],
  [
    'HTML list',
    `<div class="more">\n<h3>Trending now</h3>\n<ul>\n${each((title, index) => `<li>${anchor(title, index)}</li>`)}\n</ul>\n</div>`
  ],
  [
    'HTML aside',
    `<aside>\n<p><strong>More stories</strong></p>\n${each((title, index) => `<p>${anchor(title, index)}</p>`)}\n</aside>`
  ],
  [
    'HTML details',
    `<details>\n<summary>Don’t miss</summary>\n\n${each((title, index) => `- ${link(title, index)}`)}\n\n</details>`
  ],
  ['HTML breaks', `<p><b>Latest articles</b><br>\n${each(anchor, '<br>\n')}</p>`],
  ['heading in a link', `[Most read](/all)\n\n${each((title, index) => `- ${link(title, index)}`)}`],
  ['heading in a picture', `![You may also like](/more.png)\n\n${each((title, index) => `- ${link(title, index)}`)}`],
  ['no heading', `---\n\n${each((title, index) => `- ${link(title, index)}`)}`]
]

/** Nothing flags the words under the titles. */
const cards: readonly (readonly [shape: string, block: string])[] = [
  [
    'cards with dates',
    `## Read next\n\n${each((title, index) => `### ${link(title, index)}\n\nMay ${index + 1}, 2024`, '\n\n')}`
  ],
  [
    'cards with teasers',
    `## Up next\n\n${each((title, index) => `#### ${link(title, index)}\n\nStory ${index} with all the pictures, told once more.`, '\n\n')}`
  ]
]

describe('a block of unrelated links', () => {
  const unrelated = (text: string) => check(text).filter(({category}) => category === 'link')

  test.each(blocks)('as %s: each title is found, and the fix leaves the article as it was', (_, block) => {
    const found = unrelated(`${article}\n${block}\n`)
    expect(found.map(({ruleId}) => ruleId)).toEqual(titles.map(() => 'no-unrelated-links'))
    for (const [index, {actual}] of found.entries()) expect(actual).toContain(titles[index])
    expect(fixed(`${article}\n${block}\n`, found).text).toBe(`${article}`)
  })

  test.each(blocks)('as %s before a footer', (_, block) => {
    const footer = '\n---\n\n© 2024 Harbour Pay\n'
    const text = `${article}\n${block}\n${footer}`
    expect(fixed(text, unrelated(text)).text).toBe(`${article}${footer}`)
  })

  test.each<readonly [shape: string, block: string]>([
    ...cards,
    [
      'list with text of the author',
      `${blocks[0]?.[1]}\n\nCorrection: the gateway failed at 09:16.\n\n- ${link('The best casino bonus codes', 4)}`
    ],
    [
      'list with a table of the author',
      `${blocks[0]?.[1]}\n\n| 10:15 UTC | Pump 2 stopped |\n|---|---|\n\n- ${link('The best casino bonus codes', 4)}`
    ],
    [
      'list with an item without link',
      `${blocks[0]?.[1]}\n- Note for editors: pump 3 was also replaced\n- ${link('The best casino bonus codes', 4)}`
    ],
    ['list with words behind a link', `${blocks[0]?.[1]} (pump 3)`],
    ['list over more text', `${blocks[0]?.[1]}\n\nThe next inspection of the pumps is on 9 June 2024.`],
    [
      'list with an image',
      `${blocks[0]?.[1]}\n- ![Load of the gateway](load.png)\n- ${link('The best casino bonus codes', 4)}`
    ],
    ['list with code', `${blocks[0]?.[1]}\n\n~~~\nkill 1\n~~~\n\n- ${link('The best casino bonus codes', 4)}`],
    ['list with a comment', `${blocks[0]?.[1]}\n\n<!-- pump 3 -->\n\n- ${link('The best casino bonus codes', 4)}`]
  ])('as %s: what nothing flags stays', (_, block) => {
    const text = `${article}\n${block}\n`
    const left = fixed(text, check(text)).text
    for (const line of [
      'May 1, 2024',
      'told once more',
      'Correction: the gateway failed',
      'Pump 2 stopped',
      'pump 3',
      '9 June 2024',
      'load.png',
      'kill 1'
    ])
      if (block.includes(line)) expect(left).toContain(line)
  })

  test('with Windows line ends', () => {
    const text = `${article}\n${blocks[0]?.[1]}\n`.replaceAll('\n', '\r\n')
    expect(fixed(text, unrelated(text)).text).toBe(article.replaceAll('\n', '\r\n'))
  })

  test('of which one belongs is left to its author', () => {
    const text = `${article}\n## You might also like\n\n- ${link(first, 1)}\n- ${link(second, 2)}\n- ${link('When the card payments failed last year', 3)}\n`
    expect(unrelated(text).map(({fix}) => fix)).toEqual([null, null])
  })
})

describe('more than four titles that follow one another are told once', () => {
  const many = [...titles, 'Nine gardens to see in May', 'The tenor who cooks for his family']
  const told = (...items: string[]) =>
    check(`${article}\n## You might also like\n\n${items.map((item) => `- ${item}`).join('\n')}\n`).map(
      ({line, endLine, reason, causes}) => [endLine - line + 1, reason, causes?.map(({actual}) => actual)]
    )

  test('as links, each with its place', () => {
    const links = many.map(link)
    expect(told(...links)).toEqual([[5, `Remove these 5 unrelated links: “${first}” and 4 more`, links]])
    expect(told(...links.slice(0, 4)).map(([lines]) => lines)).toEqual([1, 1, 1, 1])
  })

  test('as numbered links without a title, and the fix takes the first number too', () => {
    const slug = (title: string) => `https://n.test/stories/${title.toLowerCase().replaceAll(' ', '-')}`
    const report =
      '# Card payments rejected on 3 May 2024\n\nOur gateway rejected card payments from 09:14 UTC to 10:16 UTC, for a certificate had expired.\n\n## What we changed\n\nWe switched the monitor back on and renewed all certificates that expire this year.\n'
    const text = `${report}\n${many.map((title, at) => `${at + 1}. [${title}](${slug(title)})`).join('\n')}\n`
    expect(fixed(text, check(text)).text).toBe(report)
  })

  test('as lines, and the fix takes all of them', () => {
    const text = `${article}\nYou might also like\n\n${many.join('\n\n')}\n`
    const found = check(text)
    expect(found.map(({reason}) => reason)).toEqual([`Remove these 5 unrelated lines: “${first}” and 4 more`])
    expect(fixed(text, found).text).toBe(article)
  })

  test('and what belongs parts them', () => {
    const own = link('When the card payments failed last year', 9)
    const more = ['A beach with nine tenors on it', 'Boxing for the whole family'].map(link)
    expect(told(...many.map(link), own, ...more).map(([lines, reason]) => [lines, reason])).toEqual([
      [5, `Remove these 5 unrelated links: “${first}” and 4 more`],
      [1, 'Remove this unrelated link: “A beach with nine tenors on it”'],
      [1, 'Remove this unrelated link: “Boxing for the whole family”']
    ])
  })
})

test('a title glued to a paragraph is found, and the fix cuts it off with its dash', () => {
  const glued = 'Why Boxing Champions Retire Late'
  for (const dash of [' - ', ' — ', '–']) {
    const text = `${article.trimEnd()}${dash}${glued}\n`
    const found = check(text).filter(({category}) => category === 'link')
    expect(found.map(({actual}) => actual)).toEqual([glued])
    expect(fixed(text, found).text).toBe(article)
  }
})

const sentences = [
  'Book your [all-inclusive cruise](https://cruises.test/spring) with 40% off.',
  'Looking for a gift? Order the [perfect birthday cake](https://cakes.test/order) today.',
  'Try an [online casino with free spins](https://lucky.test/spins).',
  'Students can [buy an essay online](https://mill.test/order).',
  'A [payday loan](https://cash.test) arrives within the hour.'
]

test.each(sentences)('%s', (sentence) => {
  const found = check(article.replace('We are sorry.', `We are sorry. ${sentence}`)).filter(
    ({category}) => category === 'link'
  )
  expect(found.map(({ruleId, actual}) => `${ruleId} ${actual}`)).toEqual([
    `no-injected-link ${/\[.*\)/.exec(sentence)?.[0]}`
  ])
})

const belonging = [
  `## Related incidents\n\n- [Expired certificate on the load balancer](/1)\n- [Failover of the database took an hour](/2)\n- [Node pool out of memory](/3)\n- [DNS resolution failed](/4)`,
  `## You might also like\n\n- [Why card payments need two routers](/1)\n- [Post-mortem: the gateway was out of memory](/2)`,
  `## References\n\n- [${first}](/1)\n- [${second}](/2)\n- [${third}](/3)`,
  `## Follow-ups\n\n- [Paint the doors of the machine room](/1)\n- [Buy a second generator](/2)\n- [Train the night shift](/3)`,
  `## Changelog\n\n- [Green colours for the garden page](/1)\n- [A recipe for each kitchen](/2)\n- [Horses get names](/3)`,
  '[Previous: Installing](install.md) | [Up: Handbook](index.md) | [Next: Configuring](configure.md)'
]

test.each(belonging)('%s: belongs to the article', (block) => {
  expect(check(`${article}\n${block}\n`).filter(({category}) => category === 'link')).toEqual([])
})
