import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'

/** What is found in an article with a sentence put into it: how sure, and the words. */
const slotsIn = (text: string): (readonly [string, string | undefined])[] =>
  check(
    `# Ferry bookings failed on 3 May 2024\n\nBookings failed from 09:14 UTC to 10:02 UTC.\n\n## Impact\n\nOne in six bookings failed.\n\n${text}\n\n## Cause\n\nA disk was full.\n`
  )
    .filter(({category}) => category === 'placeholder')
    .map(({severity, actual}) => [severity, actual] as const)

test.each([
  ['The number of lost bookings is TBD.', 'warning', 'TBD'],
  ['The yard gave no reason (TBC with their office).', 'warning', 'TBC'],
  ['TBD (the yard has not answered)', 'warning', 'TBD'],
  ['- Refund deadline: <TODO>', 'error', '<TODO>'],
  ['`SailLimit` = `TBD` (integer)', 'error', 'TBD'],
  ['Reason: TBD - waits for the yard', 'error', 'TBD'],
  ['- Passengers affected: ???', 'warning', '???'],
  ['It took about __ minutes to reach the yard.', 'warning', '__'],
  ['Refunds are paid by [office that holds the money] in May.', 'warning', '[office that holds the money]'],
  ['Dr. [Person] of the line was sorry.', 'warning', '[Person]'],
  ['Write to help@[line].com.', 'warning', '[line]'],
  ['- **Refunds** - [What passengers get back]', 'warning', '[What passengers get back]'],
  ['**Stage:** [Seen / Contained / Over]', 'warning', '[Seen / Contained / Over]'],
  ['It cost a million. [reference missing]', 'warning', '[reference missing]'],
  ['See [[insert page]] for it.', 'error', '[insert page]'],
  ['{root_cause}', 'warning', '{root_cause}'],
  [
    '    Refunds are handled by [describe the office that pays them] and take ten days.',
    'error',
    '[describe the office that pays them]'
  ],
  ['### Refunds (to be decided)', 'error', '(to be decided)'],
  [
    'Sed ut perspiciatis unde omnis iste natus error sit voluptatem accusantium.',
    'error',
    'Sed ut perspiciatis unde omnis iste natus error sit voluptatem accusantium.'
  ],
  ['Sorry, I have no way to look up live data for it.', 'error', 'Sorry, I have no way to look up live data for it.'],
  ['Il traghetto è gestito da [nome della linea].', 'warning', '[nome della linea]'],
  ['De storing begon om [tijd invullen].', 'error', '[tijd invullen]'],
  ['Biglietti: [Inserire link biglietti]', 'error', '[Inserire link biglietti]'],
  ['- Bilet: [bilet linki buraya eklenecek]', 'error', '[bilet linki buraya eklenecek]'],
  ['- Tickets: `[Masukkan Link Tiket]`', 'error', '[Masukkan Link Tiket]'],
  ['- Telefon: [Telefonnummer]', 'error', '[Telefonnummer]'],
  ['Ask [Your Name] of the line.', 'error', '[Your Name]'],
  ['The yard told us so (LINK TO LETTER).', 'error', '(LINK TO LETTER)'],
  ['“Nobody knew” (ATTRIBUTE QUOTE)', 'error', '(ATTRIBUTE QUOTE)'],
  ['It was the pump (says who? CHECK SOURCE).', 'error', '(says who? CHECK SOURCE)'],
  ['(IMAGE: the crew at work)', 'error', '(IMAGE: the crew at work)'],
  ['*(Add the pictures of the pump here)*', 'warning', '(Add the pictures of the pump here)'],
  ['XX% of all bookings failed.', 'error', 'XX%'],
  ['Dear xxx,', 'error', 'xxx'],
  ['It took an hour.[x] Then it failed again.', 'warning', '[x]'],
  ['> Duration: [X] hours', 'warning', '[X]'],
  ['> TODO: thank the crew', 'error', 'TODO: thank the crew'],
  ['**Stage:** [Not Seen | Contained | Over]', 'warning', '[Not Seen | Contained | Over]'],
  ['<img src="[picture of the pump]" alt="The pump">', 'error', '<img src="[picture of the pump]" alt="The pump">'],
  [
    'Seen: <img src="[picture of the pump]" alt="The pump">',
    'error',
    '<img src="[picture of the pump]" alt="The pump">'
  ],
  ['Opis awarii: [uzupełnić]', 'warning', '[uzupełnić]']
] as const)('`%s` has a slot: %s', (text, severity, slot) => {
  expect(slotsIn(text)).toEqual([[severity, slot]])
})

test.each([
  'It was found by a TODO comment in the booking script.',
  'We practise trunk-based development (TBD), and TBD keeps changes small.',
  'The check looks for "TODO" in each file.',
  '- Status: TODO',
  'The crew asked one question: why???',
  '“We told [the harbour] at once and waited for them,” said Ms Holm of the line.',
  'The desk wrote [WARN] and [ERROR] lines for an hour.',
  '- [Monitoring] Alert a day before a disk is full.',
  'See [[Describe a booking|bookings]] for it.',
  'Its form is [size₁: P, size₂: P, ...] as before.',
  'We prefix each with "TODO".\n\n> TODO: why was the pump off?',
  'The pump of Chainlink (LINK) and its crew (PHOTO: Harbour News) have attention deficits (ADD).',
  'Write it as `[insert name of line]` in the form.',
  '- [x] The pump was replaced.',
  'The path is /bookings/{id}/seats for all ferries.',
  'Sorted by [ferryId, sailedAt] and by `line`.',
  'The stations are {Quay, North Pier, ...} of old.',
  '<Note>\n  Read [the log of that day](https://zarvex.io/log) and `<DAY IN HEX>.log`.\n</Note>',
  '<Timetable />',
  'Crew on that day:\n\n[Ines Marlow]\n[Tomas Brand]\n[Mira Holm]',
  'Marks come in two grades, `FIXME` that blocks and TODO that waits.',
  'Que trouvions-nous à bord, sous nos ponts, plus jamais vus depuis?',
  'It ran\n\n    book --line [line] --days [days]\n\nonce a week.',
  'Quis custodiet ipsos custodes? Nobody watched the watcher.',
  'Two alerts are to be added by June.',
  'These were closed:\n\n- Quay 1\n- Quay 2\n- Quay 3',
  '- Quay 7\n- Quay 8\n\nand\n\n1. Ferry 7\n2. Ferry 8',
  'We are sorry, but we do not have the number of lost bookings yet.',
  'The method `__init__` and the file foo__bar stay.',
  'It hit thousands of X users that day.',
  'See TBD-103 of the list. A TBD (to be determined) is a question that is still open.',
  '<Description>\n\nThe desk was slow.\n\n</Description>'
])('`%s` has none', (text) => {
  expect(slotsIn(text)).toEqual([])
})

test('markers do not make slots of the brackets beside them', () => {
  expect(
    slotsIn('Owner: TBD\n\nDeadline: TBD\n\nCost: TBD\n\nThe desk wrote [zelur vikol].').map(([, text]) => text)
  ).toEqual(['TBD', 'TBD', 'TBD'])
})

test('entries that are only counted are slots where three lists have them, whatever they count', () => {
  const lists = (...things: string[]) =>
    slotsIn(things.map((thing) => `- ${thing} 1\n- ${thing} 2\n- another kind of it\n\nThen:\n`).join('\n'))
  expect(lists('Zelur', 'Vikol hamer', 'Tibren').map(([severity, text]) => `${severity} ${text}`)).toEqual([
    'warning Zelur 1',
    'warning Zelur 2',
    'warning Vikol hamer 1',
    'warning Vikol hamer 2',
    'warning Tibren 1',
    'warning Tibren 2'
  ])
  expect(lists('Terminal', 'Line')).toEqual([])
  expect(lists('Zelur', 'Zelur', 'Zelur')).toEqual([])
})

test('words in code are a slot where they are all of a value', () => {
  expect(slotsIn('Zelur: `<Vikol hamer>`')).toEqual([['warning', '<Vikol hamer>']])
  expect(slotsIn('Run `<Vikol hamer>` at night. Zelur: `<vikol hamer>`')).toEqual([])
})
