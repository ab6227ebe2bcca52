import fs from 'node:fs'
import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'

const article = fs.readFileSync('fixtures/good/postmortem.md', 'utf8')

/** What an author wrote, and what a template would have there instead. */
const faults: readonly (readonly [written: string, slot: string])[] = [
  // dates
  ['On Tuesday, 11 March 2025,', 'On [insert date],'],
  ['On Tuesday, 11 March 2025,', 'On [Date],'],
  ['On Tuesday, 11 March 2025,', 'On [day, month, year],'],
  ['On Tuesday, 11 March 2025,', 'On YYYY-MM-DD,'],
  ['On Tuesday, 11 March 2025,', 'On 2025-03-??,'],
  ['On Tuesday, 11 March 2025,', 'On [DATE],'],
  ['date: 2025-03-11', 'date: TBD'],
  ['date: 2025-03-11', 'date: YYYY-MM-DD'],
  ['date: 2025-03-11', 'date: "[insert date]"'],
  ['done, 14 March', 'TBD'],
  ['28 March', '[Due date]'],
  // times
  ['from 09:14 to 12:05 UTC', 'from 09:14 to [time] UTC'],
  ['from 09:14 to 12:05 UTC', 'from 09:14 to 12:?? UTC'],
  ['from 09:14 to 12:05 UTC', 'from XX:XX to XX:XX UTC'],
  ['from 09:14 to 12:05 UTC', 'from [Start Time] to [End Time]'],
  ['| 09:33 |', '| HH:MM |'],
  ['| 09:33 |', '| [insert time] |'],
  ['2 hours 51 minutes.\n', '[Duration].\n'],
  ['2 hours 51 minutes.\n', 'X hours.\n'],
  ['2 hours 51 minutes.\n', 'TBC\n'],
  // numbers
  ['41,300 of 118,000', '[insert number] of 118,000'],
  ['41,300 of 118,000', '[X] of [Y]'],
  ['41,300 of 118,000', '[number of payments] of 118,000'],
  ['35 % of card payments', 'XX% of card payments'],
  ['35 % of card payments', '[Percentage]% of card payments'],
  ['6,210 shops', 'XX shops'],
  ['934 calls', '[AMOUNT] calls'],
  // names
  ['through Harbour Pay failed', 'through [Company Name] failed'],
  ['through Harbour Pay failed', 'through <company name> failed'],
  ['through Harbour Pay failed', 'through {{COMPANY_NAME}} failed'],
  ['through Harbour Pay failed', 'through [Your Company] failed'],
  ['through Harbour Pay failed', 'through {Describe the service,\nand who runs it} failed'],
  ['| Gateway team | 28 March |', '| [Owner] | 28 March |'],
  ['| Gateway team | 28 March |', '| [Name of team] | 28 March |'],
  ['| Gateway team | 28 March |', '| TBA | 28 March |'],
  ['authors: [Ines Marlow, Tomasz Brand]', 'authors: "[Author Name]"'],
  // headings, alternative text, links
  ['## Root cause', '## [Insert heading]'],
  ['## Root cause', '## Root cause of [Incident Name]'],
  ['# Post-mortem: card payments failed', '# Post-mortem: [Service] failed'],
  ['## Resolution\n', '## Resolution\n\n![Alt text here](rate.png)\n'],
  ['## Resolution\n', '## Resolution\n\n![insert chart of declined payments](rate.png)\n'],
  ['## Resolution\n', '## Resolution\n\n![Rate](rate.png "[insert caption]")\n'],
  ['the card network', '[the card network](#TODO)'],
  ['the card network', '[the card network](https://example.com/link)'],
  ['the card network', '[the card network]()'],
  ['the card network', '[the card network](URL)'],
  ['the card network', '[the card network](<insert link>)'],
  ['the card network', '[Insert link to the card network](https://network.test/terms)'],
  // disguises
  ['On Tuesday, 11 March 2025,', 'On [in\u200bsert da\u200bte],'],
  ['On Tuesday, 11 March 2025,', 'On [insert\u00a0date],'],
  ['On Tuesday, 11 March 2025,', 'On [in\u00adsert date],'],
  ['On Tuesday, 11 March 2025,', 'On [**insert** date],'],
  ['On Tuesday, 11 March 2025,', 'On [insert\ndate],'],
  ['On Tuesday, 11 March 2025,', 'On [іnsert dаte],'],
  ['On Tuesday, 11 March 2025,', 'On \\[insert date\\],'],
  ['On Tuesday, 11 March 2025,', 'On &#91;insert date],'],
  ['On Tuesday, 11 March 2025,', 'On ［insert date］,'],
  ['On Tuesday, 11 March 2025,', 'On \u202e[etad tresni]\u202c,'],
  // what an assistant leaves
  ['We are sorry.', 'As of my last knowledge update, no cause was known. We are sorry.'],
  ['We are sorry.', 'Certainly! Here is a revised version of the summary. We are sorry.'],
  ['We are sorry.', 'We are sorry. :contentReference[oaicite:2]{index=2}'],
  ['We are sorry.', 'We are sorry. [cite: 4]'],
  ['the card network', '[the card network](https://network.test/terms?utm_source=chatgpt.com)'],
  ['We are sorry.', 'I hope this helps! Let me know if you would like me to add more detail.'],
  // other languages
  ['On Tuesday, 11 March 2025,', 'On [Datum einfügen],'],
  ['On Tuesday, 11 March 2025,', 'On [insérer la date],'],
  ['On Tuesday, 11 March 2025,', 'On [insertar fecha],'],
  ['On Tuesday, 11 March 2025,', 'On [inserir data],'],
  // instructions and filler
  ['We are sorry.', '[Describe the impact on customers here.] We are sorry.'],
  ['We are sorry.', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.'],
  ['No payment was charged twice,', 'No payment was charged twice [citation needed],']
]

test.each(faults)('`%s` turned into `%s` is found, and nothing else', (written, slot) => {
  const at = article.indexOf(written)
  expect(at).toBeGreaterThanOrEqual(0)
  const found = check(article.slice(0, at) + slot + article.slice(at + written.length))
  expect(found.map(({category, ruleId, actual}) => `${category} ${ruleId} ${actual}`)).not.toEqual([])
  for (const {category, start, end} of found) {
    expect(category).toBe('placeholder')
    expect(start).toBeLessThan(at + slot.length)
    expect(end).toBeGreaterThan(at)
  }
})
