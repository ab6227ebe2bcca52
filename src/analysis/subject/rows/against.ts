import {anyOf, either} from '../../../article/text/any-of.ts'
import {monthStems} from '../../../article/text/date-words.ts'
import {type Found, found, foundTimes, type WeighedRow} from '../../evidence.ts'
import {blocksBeside, namesFurtherReading} from '../../links/index.ts'
import type {Overview} from '../../overview/index.ts'
import {namesTemplate, valuesOf} from '../../profile/index.ts'
import {slotsOf} from '../../slots/index.ts'
import {documentation} from '../documentation.ts'
import * as words from '../words.ts'
import {byHand} from './from.ts'
import {isOfHouse, isParticular} from './titles.ts'

const longDisk = 'The disk is full. '.repeat(45)
const fullDisk = `# Outage of a disk\n\n${longDisk}`
const withLinks = '# The disk\n\nAn outage and an incident on Monday.\n\nIt is slow.\n\nIt is full.\n\n'

const fewestWords = 80
const reviewTitle = /\b(?:post-?mortem|retrospective)\b/i
const clockTime = /\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b/i
/** Characters in which a document says what it is for. */
const openingLength = 2000
/** Characters in which a page says what sort of text it is. */
const labelLength = 300
/** Mentions of incidents in general, and how many in a thousand words. */
const fewestGeneral = 3
const leastGeneral = 5
/** Verbs in the past in a thousand words: every second README has fewer, one of twenty incident articles. */
const leastPast = 3

/** A day or a time, in whatever form: what happened once happened then. */
const dated = either(
  anyOf(
    [
      'montag',
      'dienstag',
      'mittwoch',
      'donnerstag',
      'freitag',
      'samstag',
      'sonntag',
      'heute',
      'gestern',
      'lundi',
      'mardi',
      'mercredi',
      'jeudi',
      'vendredi',
      'samedi',
      'dimanche',
      'hier',
      'lunes',
      'martes',
      'miércoles',
      'jueves',
      'viernes',
      'sábado',
      'domingo',
      'ayer',
      'hoy',
      'segunda',
      'terça',
      'quarta',
      'quinta',
      'sexta',
      'hoje',
      'ontem'
    ],
    'iu'
  ),
  anyOf(
    [
      '\\d[:h]\\d\\d\\b',
      '\\b(?:19|20)\\d\\d\\b',
      '\\b\\d{1,2}\\s?[ap]\\.?m\\b',
      '\\b\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4}|\\.(?!\\d))',
      '\\d{1,2}\\s?[月日時时点분일월]',
      '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day',
      '\\b(?:to|yester)day\\b',
      '\\b(?:last|this) (?:night|week|month|morning|evening|afternoon)\\b',
      '\\d(?:st|nd|rd|th|\\.)? (?:(?:of|de) )?(?:jan|ene|feb|fév|mar|mär|apr|abr|avr|may|mai|jun|jui|jul|aug|ago|août|sep|set|oct|okt|out|nov|dec|dez|dic|déc)\\p{L}{0,7}(?!\\p{L})',
      `(?<!\\p{L})(?:${monthStems})[a-z]{0,6}\\.? \\d`
    ],
    'iu',
    '',
    ''
  )
)
const dateKey = /date|time|started|ended|resolved|published|modified|created|updated/i

/** Words with which readers are told what to do, and so many in a thousand; nine in ten incident articles have fewer. */
const addressed =
  /\b(?:you|your|yourself|should|must|shall|need to|needs to|have to|vous|votre|vos|usted|você|debe|deben|sollten?|müssen|muss|devez|doit)\b|您|必须|应该/giu
const leastAddressed = 15
const mostAddressed = 45

/** What a tracker keeps of a request and a report of an incident does not. */
const trackerField = /^(project|type|component|version|milestone|assignee|assigned|followers|reporter|labels)\s?:/i
const fewestOfTracker = 3
const headBlocks = 20

/** What the generator of a site is told an article is. */
const otherKind = /\b(?:books?|book-review|short-stor(?:y|ies)|fiction|satire|humou?r|poetry|comparisons?)\b/i
/** "Certificate – Module 2", "Week 4 of the course" */
const courseUnit =
  /\b(?:certificate|course|bootcamp|curriculum)\b[^.\n]{0,40}\b(?:module|week|lesson|unit|lecture)\s\d/i

/** Passages of an article beside which a list of other stories stands. */
const fewestTold = 2

const helpFile = /playbook|runbook/

/** What speaks against an incident. */
export const againstRows = [
  {
    name: 'form of documentation',
    weight: -1,
    test: (overview): Found | undefined => {
      const {score, rows} = documentation.of(overview)
      return score > 0 ? {times: score, words: rows.map(({name}) => name).join(', ')} : undefined
    },
    hit: ['# Outage of a disk\n\n## Installation\n\nRun it on Monday.\n\n## Usage\n\nRun it.\n\n## License\n\nMIT.'],
    miss: ['# An outage\n\nThe disk is full.'],
    from: byHand
  },
  {
    name: 'title of a list of incidents',
    weight: -8,
    test: ({title}) => found(words.saysList.exec(title)),
    hit: [
      '# A list of post-mortems\n\nThe disk was full on Monday. It failed. An outage took down the queue, and nobody could log in.'
    ],
    miss: ['# Post-mortem of the list service\n\nThe disk was full on Monday.'],
    from: byHand
  },
  {
    name: 'title of a document',
    weight: -5,
    test: ({title, path}) => found(words.documentTitle.exec(title) ?? helpFile.exec(path)),
    hit: [
      '# Outage 24: a playbook\n\nThe disk is full on Monday.',
      '# Outage of a disk, call 63 notes\n\nThe disk is full on Monday.',
      '# Outage of a disk: all core meeting 108\n\nThe disk is full on Monday.',
      '# Outage 24: a component audit\n\nThe disk is full on Monday.',
      '# Outage 24: the postmortem repository\n\nThe disk is full on Monday.',
      'runbooks/outage.md: # An outage\n\nThe disk is full on Monday.'
    ],
    miss: ['# The book of an outage\n\nThe disk is full.', '# Backlog of mail for 45 minutes\n\nThe disk is full.'],
    from: byHand
  },
  {
    name: 'title of what a house says of all incidents',
    weight: -6,
    test: ({title}) => (isOfHouse(title) ? found(words.houseTitle.exec(title)) : undefined),
    hit: [
      '# Incident process\n\nThe outage was over on Monday. It took an hour.',
      '# Incidents\n\nThe outage was over on Monday.'
    ],
    miss: [
      '# Incident in the process of payments\n\nThe outage was over on Monday.',
      '# Communications during the Northwind outage\n\nThe outage was over on Monday.',
      '# Northwind’s breach response has failed\n\nThe outage was over on Monday.',
      '# Incident response of 4 May 2024\n\nThe outage was over on Monday.'
    ],
    from: byHand
  },
  {
    name: 'advice to its readers',
    weight: -0.08,
    test: ({article, title, lead, text, words: all, past = 0}) => {
      if (dated.test(title) || dated.test(lead) || (article.title && isParticular(title))) return undefined
      const matches = text.match(addressed) ?? []
      const rate = (1000 * matches.length) / Math.max(all, fewestWords)
      return rate >= leastAddressed && rate > past && matches.length >= 3
        ? {times: Math.min(rate, mostAddressed), words: [...new Set(matches)].slice(0, 4).join(', ')}
        : undefined
    },
    hit: [`${fullDisk}You must call us on Monday. You should wait. It was over.`],
    miss: [
      `${fullDisk}Somebody must call us on Monday. It was over.`,
      `${fullDisk.replace('disk', 'disk at Larch')}You must call us on Monday. You should wait. It was over.`
    ],
    from: byHand
  },
  {
    name: 'satire',
    weight: -6,
    test: ({text}) => found(/\b(?:satir(?:e|ical)|parody)\b/i.exec(text.slice(0, labelLength))),
    hit: ['# Outage of a disk\n\n*Satirical comment.* The disk was full on Monday.'],
    miss: ['# Outage of a disk\n\nThe disk was full on Monday.'],
    from: 'articles of public repositories, November 2026'
  },
  {
    name: 'front matter of a book, a story or a comparison',
    weight: -4,
    test: ({article: {data}}) =>
      'isbn' in data
        ? {words: 'isbn'}
        : found(otherKind.exec(valuesOf(data, 'layout', 'type', 'series', 'genre', 'category', 'categories'))),
    hit: [
      '---\nisbn: 9780000000002\n---\n# Outage of a disk\n\nAn outage took down the queue on Monday.',
      '---\nseries: short-story\n---\n# Outage of a disk\n\nAn outage took down the queue on Monday.'
    ],
    miss: ['---\nseries: storage\n---\n# Outage of a disk\n\nAn outage took down the queue on Monday.'],
    from: 'documents of public repositories, November 2026'
  },
  {
    name: 'notes of a course',
    weight: -3,
    test: ({text, path}) =>
      found(/(?:^|\/)(?:courses?|lectures?)[ _-]?\d{0,2}\//.exec(path) ?? courseUnit.exec(text.slice(0, labelLength))),
    hit: [
      '# Outage of a disk\n\nHarbour Certificate, Module 2\n\nAn outage took down the queue on Monday.',
      'course-3/disk.md: # Outage of a disk\n\nAn outage took down the queue on Monday.'
    ],
    miss: ['# Outage of a disk\n\nModule 2 of the pumps\n\nAn outage took down the queue on Monday.'],
    from: 'documents of public repositories, November 2026'
  },
  {
    name: 'a case that its readers are to imagine',
    weight: -3,
    test: ({text}) => found(words.imagined.exec(text.slice(0, openingLength))),
    hit: ['# Outage of a disk\n\nYou are an analyst of a disk that was full on Monday.'],
    miss: ['# Outage of a disk\n\nYou are all in need of a disk that was full on Monday.'],
    from: 'exercises of public repositories, November 2026'
  },
  {
    name: 'what a post-mortem is, or how to write one',
    weight: -6,
    test: ({text}) => {
      const told = text.slice(0, openingLength).match(words.assignment) ?? []
      return foundTimes(Math.min(new Set(told).size, 2), told[0])
    },
    hit: [
      '# Post-mortem of a disk\n\nTimeline: must contain when it was full on Monday.',
      '# Post-mortem of a disk\n\nWrite a post-mortem of an outage. It was down on Monday, and it had no disk.\n\nTimeline: must contain when it was down.'
    ],
    miss: ['# Post-mortem of a disk\n\nOn Monday it was down. We will write down when it is full.'],
    from: byHand
  },
  {
    name: 'post-mortems in the plural, before any day is told',
    weight: -3,
    test: ({title, lead}) => (dated.test(title) || dated.test(lead) ? undefined : found(words.manyReports.exec(lead))),
    hit: [`# Outage of a disk\n\nAll post-mortems of the disk. ${longDisk}On Monday it was down.`],
    miss: [
      `# Outage of a disk\n\nThe post-mortem of the disk. ${longDisk}On Monday it was down.`,
      `# Outage of a disk\n\nOn Monday it was down. All post-mortems of the disk. ${longDisk}`
    ],
    from: byHand
  },
  {
    name: 'incidents in general',
    weight: -2.5,
    test: ({title, text, words: all}) => {
      if (dated.test(title) || words.headlineVerb.test(title)) return undefined
      const general = text.match(words.anyIncident) ?? []
      const particular = text.match(words.thisIncident)?.length ?? 0
      const rate = (1000 * general.length) / Math.max(all, fewestWords)
      return general.length >= fewestGeneral && general.length > 2 * particular && rate >= leastGeneral
        ? {words: general.slice(0, 3).join(', ')}
        : undefined
    },
    hit: ['# The disk\n\nIncidents and outages are rare. On Monday no incident was told.'],
    miss: [
      '# The disk\n\nThe outage was rare. On Monday the incident was told.',
      '# Nobody leaves the disk\n\nIncidents and outages are rare. On Monday no incident was told.'
    ],
    from: byHand
  },
  {
    name: 'a list of articles beside it',
    weight: -6,
    test: ({passages}) =>
      passages.filter(
        ({item, cell, marks, prose: {text}}) =>
          (item ?? cell) !== undefined &&
          marks.some(
            ({kind, from, to, url}) =>
              kind === 'link' &&
              (from < 4 || (to - from) * 2 > text.length) &&
              /^(?!\w{2,8}:)[^?]{1,300}\.mdx?(?:#|$)/i.test(url?.text ?? '')
          )
      ).length >= 2,
    hit: [`${withLinks}- [One](one.md)\n- [Two](./two.md)`],
    miss: [`${withLinks}- [One](https://larch.dev/one.md)\n- See the report in [two](two.md)`],
    from: byHand
  },
  {
    name: 'title of a template',
    weight: -6,
    test: ({title, path}) => found(namesTemplate(title, path)),
    hit: [
      '# Template of the outage of a disk\n\nThe disk is full on Monday.',
      'outage-template.md: # Outage of a disk\n\nThe disk is full on Monday.'
    ],
    miss: ['# An outage\n\nThe template is full.', '# An outage by a template of mails\n\nThe disk is full on Monday.'],
    from: byHand
  },
  {
    name: 'title of something else',
    weight: -1.5,
    test: ({title}) => found(words.otherTitle.exec(title)),
    hit: ['# Announcing an outage\n\nThe disk is full on Monday.'],
    miss: ['# Harbour announces an outage\n\nThe disk is full.'],
    from: byHand
  },
  {
    name: 'fields of a request in a tracker',
    weight: -1.5,
    test: ({article: {blocks}}) => {
      const fields = new Set(blocks.slice(0, headBlocks).flatMap(({prose}) => trackerField.exec(prose.text)?.[1] ?? []))
      return fields.size >= fewestOfTracker && {words: [...fields].join(', ')}
    },
    hit: ['# Queue\n\nAn outage and an incident on Monday.\n\n- Project: disks\n- Type: request\n- Version: 2.1'],
    miss: ['# Queue\n\nAn outage and an incident on Monday.\n\n- Type: outage\n- Severity: high\n- Impact: all'],
    from: 'records of public trackers, November 2026'
  },
  {
    name: 'nothing in the past',
    weight: -1.5,
    test: ({past, words: all}) => all >= fewestWords && past !== undefined && past < leastPast,
    hit: [`# An outage of Monday\n\n${'The disk is full. '.repeat(20)}`],
    miss: [`# An outage of Monday\n\n${'The disk was full. '.repeat(20)}`],
    from: byHand
  },
  {
    name: 'no day and no time',
    weight: -1.5,
    test: ({title, text, path, article, article: {data}}) =>
      !dated.test(text) &&
      !dated.test(title) &&
      !dated.test(path) &&
      !Object.keys(data).some((key) => dateKey.test(key)) &&
      !slotsOf(article).some(({kind}) => kind === 'date' || kind === 'time'),
    hit: ['# Failures of the queue\n\nSeverity: high'],
    miss: [
      '# Failures of the queue\n\nSeverity: high, on [insert date]',
      '# Failures of the queue\n\nSeverity: high, on Monday',
      '# Failures of the queue\n\nSeverity: high, on 5. January',
      '---\ndate: 2024-05-04\n---\n# Failures of the queue\n\nSeverity: high'
    ],
    from: byHand
  },
  {
    name: 'a review in whose text nothing fails: of a project, of a competition',
    weight: -2.5,
    test: ({title, passages, words: all}) => {
      const text = passages.map(({prose}) => prose.text).join('\n')
      return (
        all >= fewestWords && reviewTitle.test(title) && !clockTime.test(text) && text.match(words.incident) === null
      )
    },
    hit: [`# Post-mortem of Monday\n\n${'The disk is full. '.repeat(40)} It was slow.`],
    miss: [
      `# Post-mortem of Monday\n\n${'The disk was full. '.repeat(40)} It caused an outage.`,
      `# Post-mortem of Monday\n\n${'The disk was full. '.repeat(40)} It was 10:40.`
    ],
    from: 'documents of public repositories, November 2026'
  },
  {
    name: 'a list of links',
    weight: -3,
    test: ({article, passages, sections}) => {
      // What to read next, and what was read, say nothing of what stands above.
      const listed = new Set(
        sections.flatMap(({title, role, own}) => (role === 'references' || namesFurtherReading(title) ? own : []))
      )
      const beside = blocksBeside(article)
      const told = passages.filter((passage) => !listed.has(passage) && !beside.has(passage))
      const own = told.length >= fewestTold ? told : passages.filter((passage) => !listed.has(passage))
      const entries = own.filter(
        ({item, cell, marks, prose: {text}}) =>
          (item ?? cell) !== undefined &&
          marks.some(({kind, from, to}) => kind === 'link' && from < 4 && (to - from) * 4 > Math.min(text.length, 80))
      )
      return entries.length >= 2 && entries.length / own.length > 0.4
    },
    hit: ['# Outage of a disk\n\n- [One outage](https://larch.dev/a)\n- [Two](https://larch.dev/b)'],
    miss: [
      '# Outage\n\n- See [one outage](a.md)\n- See [two](b.md)',
      '# Outage\n\nIt ended.\n\n## You Might Also Like\n\n- [One outage](a.md)\n- [Two](b.md)',
      '# Outage\n\nIt ended.\n\n## Sources\n\n- [One outage](a.md)\n- [Two](b.md)'
    ],
    from: byHand
  }
] as const satisfies readonly WeighedRow<Overview>[]
