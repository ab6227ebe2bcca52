import {describe, expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'

const head =
  '# Card payments fail at Northwind\n\nNorthwind said on Tuesday that its network was down and that it was working on a repair.\n\n'
const told = (text: string): string[] =>
  check(text)
    .filter(({category, ruleId}) => category === 'source' && ruleId !== 'require-source')
    .map(({actual}) => actual)

describe('a source within reach', () => {
  test.each([
    [
      'a quotation over paragraphs',
      '# Harbour Bank explains its outage\n\nAnn Example, an engineer at Harbour Bank, described the fault in a post:\n\n“The cache filled up within four minutes.\n\nThe cleaning job had been disabled since March, and 99% of the requests failed.\n\nNobody noticed because the alarm was muted.”\n'
    ],
    [
      'who speaks behind a quotation',
      '# Router fault hits shops\n\nAnn Example, a director at Harbour Security, told the Harbour Times on Monday that the fault was known.\n\nCompanies hit by the outage “had to replace 4,000 routers within a week,” she stressed.\n'
    ],
    [
      'an error that is shown',
      `${head}The outage started at about 2:15 p.m., with the site answering with error 503, as shown below.\n`
    ],
    [
      'who was asked',
      `${head}A Northwind spokesperson was not available for comment when the Harbour Times called on Tuesday.\n`
    ],
    ['what is seen while writing', `${head}At the time of this writing, payments are affected in the north.\n`],
    ['what is denied in strong words', `${head}Northwind has strenuously denied that the router led to long queues.\n`],
    ['who was asked', `${head}The Harbour Times has requested comment from Northwind on the outage.\n`],
    ['what is not announced', `${head}Northwind has yet to announce what caused the outage.\n`],
    [
      'what an outlet was told',
      `${head}The note has since been removed, but the Harbour Times was told that it asked for 45,000 crowns.\n`
    ],
    [
      'officials with a house',
      `${head}Officials from Northwind explained that the outage was caused by a hidden defect in the routers.\n`
    ],
    ['who notified customers', `${head}On Monday Northwind notified customers that 40,000 cards were copied.\n`],
    ['who puts it plainly', `${head}Analysts of Harbour Labs put it plainly: 40 routers had one password.\n`],
    ['who went on to claim', `${head}Northwind has gone on to claim that it lost 872 million crowns.\n`],
    [
      'a post by a firm',
      `${head}In July a blog post published by independent security firm Harbour Labs detailed how 40 routers leaked.\n`
    ],
    ['who leads', `${head}In May a project lead told staff that 40 routers had failed.\n`],
    ['the sources', `${head}The pause has no end, the sources said.\n`],
    ['an own investigation', `${head}Its investigation revealed that 40 routers had been open for days.\n`],
    ['two of whom it told', `${head}Both companies said that calls to shops failed.\n`],
    [
      'what a report says with care',
      `${head}Ann Example told the Harbour Times that a clerk pressed a button. This allegedly led to queues in all shops.\n`
    ],
    ['a letter to customers', `${head}Northwind’s letter to customers added that 40,000 shops were affected.\n`]
  ])('%s', (_, text) => expect(told(text)).toEqual([]))

  test('a lead that the body tells with its sources', () => {
    const body =
      'Northwind said that shops in the north could not take cards from 11:50.\n\nA spokesperson told the Harbour Times that the update was withdrawn at 14:05.\n\nAccording to the regulator, a report is due within a week.\n\nNorthwind said that it had restored its routers.\n\nThe regulator said that shops may ask for their money.\n'
    const lead = 'The outage began shortly before noon and was caused by a faulty update of its routers.'
    const figure = 'The outage left 40,000 shops without card payments.'
    const article = (text: string): string => `# Northwind outage keeps shops from taking cards\n\n${text}\n\n${body}`
    expect(told(article(lead))).toEqual([])
    expect(told(article(figure))).toEqual([figure])
  })
})

describe('no source within reach', () => {
  test.each([
    'Power failed in the capital, with mayor Ann Example calling in the army and 30,000 homes left dark.',
    'Harbour Rail recently apologised after an outage that left millions of travellers stranded.',
    'During the repair, 4,000 shops took no cards.'
  ])('%s', (claim) => expect(told(`${head}${claim}\n`)).toEqual([claim]))

  test('a word of care behind nothing', () =>
    expect(told(`${head}This allegedly led to the loss of 4,000 cards.\n`)).toEqual(['allegedly']))

  test('a bare link reaches its own sentence only', () => {
    const next = 'It affected 4,000 shops in the north, which take most of their money by card.'
    expect(
      told(`${head}The outage [began at 10:30](https://times.test/2025/07/22/outage-of-northwind). ${next}\n`)
    ).toEqual([next])
  })
})

describe('no claims', () => {
  test.each([
    'Over time, these faults will be repaired and the lost payments will be restored.',
    'Northwind Pay is a card service owned by Harbour Group, makers of Tidebook.',
    '- Over 220 Ferries Cancelled as Harbour Strike Enters Third Week\n- Breakthrough Battery Released by Harbour Labs',
    'Over 220 Ferries Cancelled as Harbour Strike Enters Third Week\nHarbour Labs Promises Longer Life for All Its New Phones',
    'Update, 20 October: this story has been updated with 40 statements of the bank.',
    'Image: the bank on Tuesday (supplied).',
    'Shops may have suffered losses, and they may have lost 40 customers.',
    'The outage had a significant impact on businesses and individuals alike.',
    'Customers are asked to restart their terminals after the outage.',
    'Imagine that an attacker starts with $1,000 and buys 40 cards.',
    'Was it the largest outage of all 40 banks?',
    'The world went silent.',
    'Organized groups are escalating their campaigns against shops of the north.',
    'Criminals are more probably interested in faults because shops have them.',
    'Every fault yields no sign of slowing down.'
  ])('%s', (text) => expect(told(`${head}${text}\n`)).toEqual([]))
})

test('in a well-sourced article, a claim that neither counts nor ranks is for information', () => {
  const severity = (claim: string): string | undefined =>
    check(`${head}Ann Example told the Harbour Times that repairs took three hours.\n\n${claim}\n`).find(
      ({ruleId}) => ruleId === 'no-unsourced-claim'
    )?.severity
  expect(severity('During the repair, the shops took no cards because of a faulty update.')).toBe('information')
  expect(severity('During the repair, 4,000 shops took no cards.')).toBe('warning')
})

describe('the better an article is sourced, the surer a claim must be', () => {
  const others = [
    'A faulty router update caused the outage.',
    'Shops in Leith lost half of their sales.',
    'Tills went offline in nine towns.'
  ]
  const severity = (claim: string, ...more: string[]): string | undefined =>
    check(`${head}${[...others, ...more, claim].join('\n\n')}\n`).find(
      ({ruleId, actual}) => ruleId === 'no-unsourced-claim' && actual === claim
    )?.severity
  const said = ['Ann Example said that repairs took long.', 'Harbour Rail said that trains ran late.']

  test('a plain deed is a warning where half of the claims have a source, and for information where two of three have', () => {
    const deed = 'The clerk of Harbour Pay was an engineer.'
    const more = ['The mayor said that schools were closed.', 'The bank said that tills ran again.']
    expect(severity(deed, ...said, ...more.slice(1))).toBe('warning')
    expect(severity(deed, ...said, ...more, ...more, ...more)).toBe('information')
    expect(severity('During the repair, 4,000 shops took no cards.', ...said)).toBe('warning')
  })

  test('where hardly any has one, what was so is a claim too', () => {
    const plain = 'The shops of the bank were then rather quiet.'
    const article = (...texts: string[]): string => `# Card payments fail at Northwind\n\n${texts.join('\n\n')}\n`
    const news = {profile: 'news'} as const
    const told = (text: string) => check(text, news).map(({actual}) => actual)
    expect(told(article(...others, 'Northwind runs the largest network of the north.', plain))).toContain(plain)
    expect(told(article(others[0] as string, plain))).not.toContain(plain)
  })
})

describe('claims where they do not look like one', () => {
  test('in bold items under headings with an emoji', () => {
    const items = ['Payments failed in 40 branches', 'Tills went offline for three hours']
    const list = items.map((item) => `- **${item}**`).join('\n')
    expect(told(`${head}## 🔥 Impact\n\n${list}\n`)).toEqual(items)
  })

  test('in items with dashes that lost their list, under causes', () => {
    const items = ['– Heavy storms on the coast', '– Outdated power lines', '– Overload of the grid']
    const text = `Power Outage Leaves 4,000 Homes in the Dark\n\nThe operator said on Tuesday that its network was down, and that it was working on a repair.\n\nThe Causes of the Outage\n\n${items.join('\n\n')}\n`
    expect(told(text)).toEqual(items)
    expect(told(text.replace('The Causes of', 'An Overview of'))).toEqual([])
  })

  test('in a section of lessons, where something is counted', () => {
    const claim = 'Northwind lost 40,000 payments in nine hours because of an old router.'
    const advice = 'Shops are better off with two networks.'
    expect(told(`${head}## Lessons learned\n\n${claim} ${advice}\n`)).toEqual([claim])
  })

  test('under a title that is no section of lessons', () => {
    const claim = 'Tidebook, the popular ledger, has recently been in the news due to an outage of its login.'
    expect(
      told(
        `# Lessons of the outage of Tidebook\n\nAnn Lindqvist told the Harbour Times on Tuesday that the outage was over.\n\n${claim}\n`
      )
    ).toEqual([claim])
  })
})

test('what an organisation tells of itself needs no source, whatever it counts', () => {
  const text =
    '# Post-mortem: card payments down\n\nWe deployed a faulty update on Tuesday, and 40,000 payments failed. Our routers were down for three hours. It is believed that the cache was full. We are the largest bank of the north.\n\n## Timeline\n\n- 09:14 We deployed the update.\n- 12:05 Our engineers rolled it back.\n'
  expect(check(text).filter(({category}) => category === 'source')).toEqual([])
})
