import {describe, expect, test} from 'vitest'
import {sourcedSentences} from '../../src/analysis/sources/index.ts'
import {check, read} from '../../src/check/index.ts'
import {reasonsFor} from '../../src/check/why.ts'

const head =
  '# Card payments fail at Northwind\n\nNorthwind said on Tuesday that its network was down and that it was working on a repair.\n\n'
const told = (text: string): string[] =>
  check(text)
    .filter(({category}) => category === 'source')
    .map(({actual}) => actual)
const single = (text: string): string[] =>
  check(text)
    .filter(({category, ruleId}) => category === 'source' && ruleId !== 'require-source')
    .map(({actual}) => actual)

describe('a source reaches on', () => {
  test.each([
    [
      'parts that somebody told apart',
      `${head}Ann Example, an engineer, explained that the bank gives out two kinds of cards. There are cards that were given to shops, and cards that were given to tills. The second kind expired on Tuesday.\n`
    ],
    [
      'data that count on',
      `${head}Data from Tidewatch shows that nine banks were down. Northwind topped the list with 40,000 failed payments. Its share rose to 20%.\n`
    ],
    [
      'a quotation below that says the same',
      `${head}The company has now withdrawn the update and restored its routers in the north.\n\n> We have withdrawn the update, and our routers are restored.\n>\n> — Northwind (@northwind)\n`
    ],
    [
      'words behind “that”',
      `${head}Twelve hours later, Northwind updated shops on its website that “cards are slowly being accepted again in the north”.\n`
    ],
    [
      'words behind a participle',
      `${head}Northwind tried to calm its customers, tweeting that “no payment was lost in the 40 branches”.\n`
    ],
    [
      'what the speaker of a paragraph goes on to tell, where most claims have a source',
      `${head}Investigators said that 40 routers had been altered in March. Instead of a report, the carrier deleted the data of nine routers.\n`
    ],
    [
      'words of a speaker above, quoted within a sentence of a new paragraph',
      `${head}Northwind said that 40 routers had been altered.\n\nBecause of an “old and forgotten setting” 40 routers kept the date of 2006.\n`
    ],
    [
      'of whom the sentence before tells',
      `${head}A clerk of Northwind said that she watched 40 shops.\n\nAccording to her, 40 routers were altered on Monday.\n`
    ],
    ['whom reporters asked', `${head}On Monday 40 of the pages were taken down after reporters contacted the bank.\n`],
    ['whom the article has told of', `${head}According to the hacker, 40 routers were altered on Monday.\n`],
    ['what a house discloses', `${head}On Monday the bank discloses the loss of 40 routers.\n`],
    ['what an analyst predicts', `${head}Analysts at Harbour Labs predict a loss of 40 routers a year.\n`],
    ['what another story quotes', `${head}The story quoted an employee on the loss of 40 routers.\n`],
    ['what a ministry instructed', `${head}On Monday the ministry instructed the bank to check 40 routers.\n`],
    ['what somebody is asked to do', `${head}On Monday the ministry requested the bank to check 40 routers.\n`],
    ['what a lab traced', `${head}On Monday the lab traced the fault of 40 branches to a router.\n`],
    [
      'who spoke to a paper',
      `${head}On Monday nine of the bank's engineers spoke to the Harbour Times of 40 routers.\n`
    ],
    ['people of the state', `${head}On Monday 40 emergency lines were dead, state troopers said.\n`],
    ['a tracker that is showing', `${head}DownDetector is showing 40 reports of tills that lost the network.\n`],
    ['a house that is written small', `${head}The firm harbX confirmed on Monday that it had found 40 routers.\n`],
    [
      'a house that begins with a number',
      `${head}According to a response from 40andOne to questions, nine routers failed.\n`
    ],
    ['engineers with their house', `${head}On Monday, Northwind's engineers believed that 40 routers were to blame.\n`],
    [
      'words of a named house to its customers',
      `${head}Twelve hours later, Northwind updated customers via its website that “40 branches are slowly coming back”.\n`
    ],
    ['what the people of a named house say', `${head}Northwind's founders later admitted that 40 routers were old.\n`],
    [
      'who supports for a named house',
      `${head}Northwind's customer support confirmed on Monday that 40 routers failed.\n`
    ],
    ['what a page indicates', `${head}Northwind's own status page indicates that 40 routers were down on Monday.\n`],
    [
      'a tracker, however its name is written',
      `${head}According to downdetector, 40 branches lost their tills on Monday.\n`
    ],
    ['as somebody put it', `${head}On Monday about 5,000 “problems”, as the site put it, were counted.\n`],
    [
      'an update on the status page of the house',
      `${head}At 11:20 there was an update on its status page that 40 branches were down.\n`
    ],
    [
      'a speaker with a long apposition',
      `${head}Harbour Pay, which earns most of its money by lending tills to the smaller shops of the north, said that 40 routers failed on Monday.\n`
    ],
    [
      'a house that the reader knows, with an apposition',
      `${head}The trust, which keeps the tills of the north, said that 40 routers failed on Monday.\n`
    ],
    ['a speaker with a word between commas', `${head}Northwind, however, believed that 40 routers had failed.\n`],
    ['officials of one institution', `${head}On Monday 40 tills failed in the north, county officials said.\n`],
    ['experts of whom the article told', `${head}The banking experts noted that 40 routers were old.\n`],
    [
      'words between single marks, to their end',
      `${head}A clerk of Northwind said: ‘We lost 40 routers on Monday. Our tills lost 4,000 payments, and we’re sorry.’\n`
    ],
    [
      'words between single marks before who says them',
      `${head}'We lost 40 routers on Monday. The tills lost 4,000 payments by noon,' said Ann Example, a clerk.\n`
    ],
    ['who tells whom', `${head}Two clerks tell the Harbour Times that 40 routers failed on Monday.\n`],
    ['who is yet to say', `${head}Northwind is yet to announce what caused the loss of 40 routers.\n`],
    [
      'what an outlet tested',
      `${head}In the Harbour Times’ tests and in Tidewatch’s tests, 40 routers did not answer.\n`
    ],
    [
      'a line that says when',
      `${head}- Aug 9, 6:06 PM\n- 4 hours ago\n- Updated on Tuesday, 16 May 2024 at 5 p.m. UTC\n`
    ],
    ['who agreed', `${head}Ann Example, a clerk who served in 40 branches that closed, agreed.\n`],
    ['several posts', `${head}On Monday Northwind published several official posts about 40 routers.\n`],
    ['a release that is read', `${head}Later on Monday another release confirmed that 40 routers failed.\n`],
    [
      'a quotation of several sentences, with its speaker at the end',
      `${head}"More than 40 branches lost their routers on Monday. In fact, the figures suggest that it was far more costly in 2024 than any other failure of the branches." the regulator said.\n`
    ],
    [
      'shares of a survey',
      `${head}The survey polled 3,600 managers in May. However, just 36% had tested their routers in the past year. It took 15 hours on average to mend them in 2024.\n`
    ],
    ['who asked', `${head}We have asked Northwind why 40 branches were closed on Monday, and it kept silent.\n`],
    ['who found it', `${head}The fault of 40 routers was spotted by the Tidewatch team on Monday.\n`],
    ['what has not been disclosed', `${head}The cause of the failure in 40 branches has not yet been disclosed.\n`],
    ['who was asked and could not say', `${head}A clerk of Northwind could not say why 40 branches were closed.\n`],
    ['who has been contacted', `${head}On Monday Larch and Harbour Pay have been contacted for comment.\n`],
    [
      'what two names confirmed to a paper',
      `${head}Larch and Three confirmed to the Harbour Times that 40 of their branches were open on Monday.\n`
    ],
    [
      'a name that begins with a digit',
      `${head}The fault closed 40 shops of other networks, with 1pMobile saying it was aware of it.\n`
    ],
    [
      'words that were written to listeners',
      `${head}The fault in 40 branches was made worse on Monday, according to Northwind's message to its customers.\n`
    ],
    [
      'what somebody called it',
      `${head}Ann Example, a regulator of the north, called the closure of 40 branches “a disgrace to all of us”.\n`
    ],
    ['who questioned it', `${head}Ann Example, a regulator, has questioned why 40 routers failed on Monday.\n`],
    [
      'a source at the end of a paragraph, behind a blank without width',
      `${head}On Monday 40 branches lost their routers. Shops were closed\u200b ([Harbour Times](https://times.test/2024/05/routers-fail))\u200b.\n`
    ],
    [
      'who telephoned',
      `${head}On Monday customers called emergency services from 40 branches, the Harbour Times wrote.\n`
    ],
    [
      'what is only supposed',
      `${head}Who pays, asked the regulator, if one of 40 shops was found to have closed on Monday?\n`
    ],
    [
      'a brief that ends with where it is told',
      '---\nprofile: news\n---\n# Card payments fail at Northwind\n\nNorthwind closed 40 branches this week, following a 12-hour fault that wiped its servers.\n\nOn Tuesday an unauthorized person gained access to the control panel of its servers, and shops could not take cards.\n\nMore details: [https://times.test/2024/05/routers-fail](https://times.test/2024/05/routers-fail)\n'
    ],
    [
      'the link of its entry in a digest',
      `${head}## Routers of the north\n\n- **failure**: On Monday 40 branches lost their routers.\n- **cause**: A belt. [more](https://times.test/1)\n\n## Tills of the south\n\n- **failure**: On Tuesday 30 tills stood still.\n- **cause**: A fan. [more](https://times.test/2)\n`
    ],
    [
      'sources in the front matter of a brief',
      `---\nsources:\n - https://times.test/1\n---\n${head}On Monday 40 branches lost their routers.\n`
    ],
    [
      'a name in front of a clause with a superlative',
      `${head}There is little to show for it, and according to Northwind the most likely cause of 40 closed branches is a belt.\n`
    ],
    [
      'what somebody is concerned about',
      `${head}Ann Example, a regulator, is concerned that 40 branches were closed for an hour on Monday.\n`
    ],
    [
      'a heading that links what its section tells',
      `${head}## [Routers of the north](https://times.test/1)\n\nOn Monday 40 branches lost their routers.\n\n## [Tills of the south](https://times.test/2)\n\nOn Tuesday 30 tills stood still.\n`
    ],
    ['a caption with its credit', `${head}The red line is the load of 40 routers on Monday. | Image: Harbour Grid\n`]
  ])('%s', (_, text) => expect(told(text)).toEqual([]))

  test('over a lead, where a body with its sources tells the rest', () => {
    const article =
      '# Northwind outage keeps shops from taking cards\n\nNorthwind suffered an outage today that kept shops across the north from taking cards.\n\nThe outage began shortly before noon and was caused by a faulty update of its routers.\n\n“We have found a faulty update that took our routers down,” the company wrote on its [status page](https://status.northwind.test/incidents/42).\n\nNorthwind said that shops could not take cards from 11:50.\n\nA spokesperson told the Harbour Times that the update was withdrawn at 14:05.\n\nAccording to the regulator, a report is due within a week.\n'
    expect(told(article)).toEqual([])
  })
})

describe('front matter that names what an article retells', () => {
  const claims = (count: number): string =>
    Array.from(
      {length: count},
      (_, at) => `The fault closed ${at + 40} branches of the bank in May ${at + 2001}.`
    ).join('\n\n')
  const told = (matter: string, count: number): number =>
    single(`---\n${matter}\n---\n\n${head}${claims(count)}\n`).length
  const address = 'https://northwind.test/report'

  test.each([
    `source: ${address}`,
    `source_url: ${address}`,
    `original: {url: ${address}}`,
    `source: "[Northwind](${address})"`,
    `source: Northwind, ${address}`,
    `sources: [{title: Northwind, link: ${address}}]`,
    `url: ${address}\nsource_fetched_at: 2026-05-04`
  ])('%s', (matter) => expect(told(matter, 12)).toBe(0))

  test.each([
    `url: ${address}`,
    'source: Northwind',
    'source: https://example.com/incident',
    'source: https://',
    `url: ${address}\nsource: ${address}`,
    `sources: [${address}, ${address}/2]`
  ])('%s names no single text', (matter) => expect(told(matter, 12)).toBe(12))

  test('an alias that stands for what it is in names nothing', () => expect(told('source: &a\n  url: *a', 12)).toBe(12))

  test('several are the list of sources of a brief', () =>
    expect(told(`sources: [${address}, ${address}/2]`, 5)).toBe(0))

  test('a long article has more to it than what it retells', () => expect(told(`source: ${address}`, 22)).toBe(22))
})

describe('a source does not reach', () => {
  test.each([
    [
      'beyond the clause that says who kept silent',
      'While Northwind did not explain the fault, its routers failed in 40 branches because of an old update.'
    ],
    ['from a day that owns something', "Monday's failure showed that 40 routers were old."],
    [
      'from an apposition of what happened',
      'The outage, which kept Harbour Pay busy on Monday, showed that 40 routers were old.'
    ],
    ['from a count that was estimated', 'Harbour Pay lost an estimated 40,000 payments on Monday.'],
    ['from a noun that looks like a verb', 'Harbour Pay sent its notes to 4,000 shops on Monday.'],
    ['from a settlement', 'Later Harbour Pay agreed to a settlement of 40 million with the shops.'],
    ['from what a tracker suffered', 'Even Downdetector was down in 40 countries on Monday.'],
    ['from where people report', 'The fault had an effect on 40 towns, with reports from Leith and Perth.'],
    ['from what was stolen', 'On Monday the group put 461 files of data stolen from Northwind on its page.'],
    ['over a new scene', 'During the repair, 4,000 shops took no cards.'],
    ['from who finds itself somewhere', 'On Monday Harbour Pay found itself without 40 routers.'],
    ['from what was found somewhere', 'Harbour Pay traced 40 addresses found on its routers.'],
    ['from a silence that ended', 'Harbour Pay did not disclose the loss of 40 routers until May.'],
    ['from a promise in a clause of time', 'Forty tills failed for hours before the mayor promised a new law.']
  ])('%s', (_, claim) => expect(single(`${head}${claim}\n`)).toEqual([claim]))

  test('from a silence to the next sentence', () => {
    const next = 'It lost 40,000 payments in the north.'
    expect(single(`${head}Northwind has not said why. ${next}\n`)).toEqual([next])
  })

  test('to a sentence behind another with its source, in a lead', () => {
    const body =
      'Northwind said that shops could not take cards from 11:50.\n\nA spokesperson told the Harbour Times that the update was withdrawn.\n\nAccording to the regulator, a report is due.\n\nNorthwind said that it had restored its routers.\n'
    const open = 'The network was down again early on Thursday.'
    const article = `# Northwind outage keeps shops from taking cards\n\nThe first fault began on Monday, according to Tidewatch. ${open}\n\n${body}`
    expect(single(article)).toEqual([open])
  })

  test.each([
    [
      'to a sentence that turns to something else',
      `${head}Investigators said that 40 routers had been altered in March. However, the carrier deleted the data of nine routers.\n`,
      'However, the carrier deleted the data of nine routers.'
    ],
    [
      'to the next sentence, where few claims have a source',
      `# Outage of card payments at Northwind on 3 May 2024\n\nCard payments were down from 09:14 UTC to 10:02 UTC on 3 May 2024.\n\nInvestigators said that 40 routers had been altered in March. The carrier deleted 40,000 records of nine banks.\n\nIn June the carrier lost 20 routers.\n\nIn July it closed 30 branches because of a fault.\n`,
      'The carrier deleted 40,000 records of nine banks.'
    ],
    [
      'to what happened at a time of its own',
      `${head}Investigators said that 40 routers had been altered in March. On Tuesday the carrier deleted 40,000 records of nine banks.\n`,
      'On Tuesday the carrier deleted 40,000 records of nine banks.'
    ],
    [
      'to a name in quotation marks',
      `${head}Northwind said that 40 routers had been altered.\n\nThe “Guardians of Harrow” altered 40 routers on Monday.\n`,
      'The “Guardians of Harrow” altered 40 routers on Monday.'
    ]
  ])('%s', (_, article, open) => expect(single(article)).toContain(open))

  test('from figures of the background', () => {
    const figure = 'Northwind has 32 data centres with over 300,000 servers on four continents.'
    const rest =
      'Northwind said that its network was down. It said that repairs took an hour.\n\nAccording to the regulator, a report is due.\n'
    expect(single(`# Outage at Northwind\n\n${figure}\n\n${rest}`)).toEqual([figure])
  })
})

test('a finding has an owner', () => {
  for (const owner of ['Its', 'An inquiry of Northwind, and its', 'After nine days an NCSA', 'The company’s own'])
    expect(
      sourcedSentences(read(`${head}${owner} investigation revealed that 40 routers were old.\n`))
        .at(-1)
        ?.attributions.filter(({named}) => !named)
    ).toEqual([])
})

test.each([
  ['The blackouts left some of the state’s engineers bewildered on Monday.', []],
  ['All of them had paid with 40 cards at some point in May.', []],
  ['The top sources of faults during the reporting period were old routers.', []],
  ['It hit players in Leith – and this is where analysts fear for it.', ['analysts fear']]
])('a crowd says no more than its own verb: %s', (claim, words) => {
  const attributions = sourcedSentences(read(`${head}${claim}\n`)).at(-1)?.attributions
  expect(attributions?.map(({from, to}) => claim.slice(from, to))).toEqual(words)
})

describe('nobody in particular', () => {
  test.each([
    [
      'While Northwind kept silent, it was later discovered that 40 routers had failed.',
      'it was later discovered that'
    ],
    ['The investigation revealed that 40 routers were old.', 'investigation revealed'],
    ['The routers in 40 branches were found to be old.', 'were found to'],
    ['The outage has been described as the longest of the year.', 'has been described as'],
    ['There have been calls for new rules in 40 towns.', 'There have been calls for'],
    ['There are numerous reports that the site is down.', 'There are numerous reports that'],
    ['Some customers still report that they are unable to pay.', 'Some customers still report'],
    [
      'Security researchers are already warning that 40 banks are open to it.',
      'Security researchers are already warning'
    ],
    ['User reports on the web indicate that 40 banks are down.', 'User reports on the web indicate']
  ])('%s', (sentence, words) => expect(single(`${head}${sentence}\n`)).toEqual([words]))

  test('the last of the places of a crowd is no speaker', () => {
    const claim = 'Users in Leith, Perth and Ayr reported problems with 40 tills.'
    const sentence = sourcedSentences(read(`${head}${claim}\n`)).at(-1)
    expect(sentence?.attributions.filter(({named}) => named)).toEqual([])
  })
})

/** Each verb reports what a named speaker says, and nothing where an event is its subject. */
describe('verbs of saying', () => {
  test.each([
    'said',
    'told',
    'stated',
    'confirmed',
    'announced',
    'acknowledged',
    'explained',
    'noted',
    'added',
    'tweeted',
    'wrote',
    'claimed',
    'admitted',
    'warned',
    'advised',
    'argued',
    'denied',
    'clarified',
    'concluded',
    'emphasised',
    'stressed',
    'insisted',
    'revealed',
    'echoed',
    'elaborated',
    'cautioned',
    'conceded',
    'countered',
    'quipped',
    'remarked',
    'lamented',
    'recalled',
    'testified',
    'deduced',
    'pointed out',
    'went on to say',
    'chimed in'
  ])('%s', (verb) => {
    const namedIn = (text: string) =>
      sourcedSentences(read(`${head}${text}\n`))
        .at(-1)
        ?.attributions.filter(({named}) => named)
    expect(namedIn(`Ann Lindqvist ${verb} that 40 routers had failed.`)).not.toEqual([])
    expect(namedIn(`The outage ${verb} that 40 routers had failed.`)).toEqual([])
  })
})

test('why prints the name of the reach', () => {
  const text = `${head}The outage started at 14:15, with the site answering with an error, as shown below.\n\nNorthwind did not respond to questions about 40 closed branches.\n\nThe company has now withdrawn its update and restored 40 routers.\n\n> We have withdrawn our update and restored 40 routers.\n`
  const reasons = [3, 5, 7, 9]
    .flatMap((line) => reasonsFor(read(text), {}, {line}))
    .flatMap(({because}) => because)
    .filter(({verdict}) => verdict === 'needs no source here')
    .flatMap(({rows}) => rows.map(({name}) => name))
  expect(reasons).toEqual(
    expect.arrayContaining([
      'somebody with a name says so',
      'the author saw it',
      'who was asked gave no answer',
      'the quotation below says the same'
    ])
  )
})

test('who calls for help says nothing', () => {
  const rules = check(`${head}On Monday passengers called emergency services from 40 trains.\n`).map(
    ({ruleId}) => ruleId
  )
  expect(rules).not.toContain('no-vague-attribution')
})

test('a footnote is a source of a brief, whether or not it is cited', () => {
  const brief = `${head}On Monday 40 branches lost their routers.\n\n### References\n\n[^1]: [https://times.test/1](https://times.test/1)\n`
  expect(check(brief).map(({ruleId}) => ruleId)).toEqual(['no-unused-reference'])
})

describe('what an article was written from', () => {
  const claims = [
    'On Monday 40 branches lost their routers.',
    'A faulty update caused the outage.',
    'Shops in Leith lost half of their sales.',
    'Tills went offline in nine towns.',
    'Two depots were closed for the day.',
    'The bank lost 300 customers.',
    'Trains in the north ran four hours late.',
    'Nine trams were left in their depots.',
    'The harbour was closed for nine hours.'
  ].join('\n\n')
  const rules = (text: string) => check(text, {profile: 'news'}).map(({ruleId}) => ruleId)

  test.each([
    ['the link to the full article at the end', `${head}${claims}\n\n[Read full article](https://times.test/1)\n`],
    [
      'its address at the end',
      `${head}${claims}\n\nFor the complete article, see: [https://times.test/2024/07/19/banks-of-leith-fail-for-hours-on-a-friday](https://times.test/2024/07/19/banks-of-leith-fail-for-hours-on-a-friday)\n`
    ],
    [
      'a source with a name in front matter',
      `---\nsources:\n  - name: Harbour Times\n    url: https://times.test/1\n---\n\n${head}${claims.slice(0, 170)}\n`
    ],
    [
      'a line with the address in each entry of a digest',
      `# Outages of the week\n\n${['Leith', 'Perth'].map((town) => `### Banks of ${town} fail\nLink: https://times.test/${town}\nSummary: 40 branches of ${town} lost their routers.`).join('\n\n')}\n`
    ],
    [
      'the entries that a digest sums up at its end',
      `# Outages of the week\n\n${['Leith', 'Perth', 'Ayr', 'Wick', 'Oban'].map((town) => `### Banks of ${town} fail\nLink: https://times.test/${town}`).join('\n\n')}\n\n## Insights\n\n${claims}\n`
    ]
  ])('%s', (_, text) => expect(rules(text).filter((id) => /source/.test(id))).toEqual([]))

  test('a link to anything else is none', () =>
    expect(rules(`${head}${claims}\n\n[Read our other article](https://times.test/1)\n`)).toContain('require-source'))
})

test.each([
  'According to my source, the switch was old.',
  'According to security researchers Ann Example and Ben Leith, the switch was old.',
  'According to this approach, the switch comes first.',
  'With so many outages being reported by the media, nobody watches the switch.',
  'With so many outages, two alternative websites were put in the hands of shops.',
  'Plan for reports of leaks or find yourself in one.'
])('nobody is said to say it: %s', (text) =>
  expect(check(`${head}${text}\n`).map(({ruleId}) => ruleId)).not.toContain('no-vague-attribution')
)

test.each([
  'On Monday 40 branches failed after a faulty software update from Northwind.',
  'On Monday Northwind released a critical update for its 40 routers.',
  'It disrupted claims processing for months and cost Northwind over $3 billion.',
  '05:00 EDT - Root cause identified: 40 routers of Northwind had failed.',
  '15:00 EDT - Full resolution confirmed in 40 branches.',
  "Even Northwind's own chatbot, Grunt, has been caught making 40 rude remarks.",
  'On Monday the group, calling itself The Harbour Team, cut off 40 branches.',
  'A clerk of Northwind posted a link to the data of 40 branches on Monday.',
  'On Monday Northwind reported the loss of 40 routers to the police.',
  'On Monday Northwind disclosed it to the FTC after 40 failures.',
  'On Monday Northwind added a second router in 40 branches.',
  'Thieves of the Harbour Team recorded passwords in 40 branches on Monday.'
])('nobody says so: %s', (text) => expect(single(`${head}${text}\n`)).toEqual([text]))

test.each([
  'It emerged that 40 routers of Northwind were old.',
  "It's claimed that 40 routers of Northwind were old.",
  'It was discovered that 40 routers of Northwind were old.',
  'Northwind lost an old router, believed to have been built in Leith.',
  'On Monday all 40 tills were reset following reports that they were open.',
  'Experts are urging the shops of Northwind to change 40 locks.'
])('nobody is named who says so: %s', (text) =>
  expect(check(`${head}${text}\n`).map(({ruleId}) => ruleId)).toContain('no-vague-attribution')
)

test('a list of sources at the end of each section is of what the section tells', () => {
  const section = (town: string, label: string) =>
    `## ${town}\n\nOn Monday 40 branches of ${town} lost their routers. Tills of ${town} stood still for nine hours, and 4,000 payments failed.\n\nThe bank sent 30 clerks to ${town}. They opened 20 shops of ${town} by hand.\n\n${label}[Banks of ${town} fail](https://times.test/${town})\n`
  const year = (label: string) => `${head}${['Leith', 'Perth', 'Oban'].map((town) => section(town, label)).join('\n')}`
  for (const label of ['**Sources**\n\n* ', '### Sources\n\n* ', 'Sources: ']) expect(told(year(label))).toEqual([])
  for (const label of ['**Photos**\n\n* ', '### Photos\n\n* ', 'Photos: ']) expect(told(year(label))).not.toEqual([])
})
