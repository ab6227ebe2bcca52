import {anyOf, either} from '../../../../article/text/any-of.ts'
import {monthStems, weekdayStems} from '../../../../article/text/date-words.ts'

/** What buttons, labels and notes beside titles begin with. */
const besideTitles = anyOf(
  [
    'https?:',
    'www\\.',
    '©',
    'copyright\\b',
    '\\]\\(',
    '\\[?\\]',
    '(?:sponsored|promoted|presented|recommended|powered|paid for|ad) by\\s',
    '(?:by|von|par|por)\\s',
    '(?:auto[- ]?generated|gerado automaticamente|generado automáticamente|généré automatiquement|automatisch generiert)\\b',
    '(?:view|see) all',
    '(?:show|load|read) more',
    'read (?:an?|the) (?:full|longer|original|whole)\\b',
    '(?:.{1,30}\\s)?comments? (?:powered|closed|policy)\\b',
    '(?:alle )?kommentare\\b.{0,20}$',
    'comentarios\\b.{0,40}$',
    '(?:create|open) an? (?:free )?account\\b',
    'feedback\\b',
    'this is not a valid\\b',
    '\\+?\\s?(?:add|leave|post|write) (?:your|a) comment\\b',
    '(?:(?:delicious|digg|facebook|fark|google|linkedin|messenger|pinterest|reddit|tumblr|twitter|whatsapp)\\s{1,3}){3,9}(?:\\S{1,20}\\s?){0,2}$',
    'report (?:inappropriate|this|an?)\\b',
    'go to',
    '(?:\\p{L}{1,12}\\s)?(?:like|find) us on\\b',
    '(?:.{0,30}\\s)?uses? cookies\\b',
    'subscribe to\\b',
    'continue reading\\b',
    'about (?:the|our) (?:authors?|writers?)\\b',
    '(?:story|article) continues\\b',
    'log in',
    'sign (?:in|up)',
    'share on',
    'terms',
    'privacy',
    'skip to',
    'loading\\b',
    '(?:get|talk|start|try|join|contact|view|follow|subscribe|download|sign)\\s\\p{L}{1,20}(?:\\s\\p{L}{1,20}){0,3}\\W{0,4}$',
    '.{0,90}\\bnewsletters?\\b',
    '.{0,90}\\bin your inbox\\W{0,4}$',
    '.{0,60}\\bper (?:week|month|year)\\W{1,9}subscribe\\W{0,4}$',
    '(?:write for|advertise with) us\\W{0,4}$',
    'related topics:',
    '.{0,30}\\b(?:privacy policy|sitemap)\\W{0,4}$',
    '(?:back|jump|return) to (?:the )?(?:top|navigation)\\b',
    'about this site\\W{0,4}$',
    '(?:address|publisher|editor|date of registration)\\b.{0,12}\\s:\\s',
    'fair use\\b',
    'see more\\b',
    '(?:or )?follow us\\b',
    'never miss an? ',
    '[—–-]\\s[^()]{1,60}\\(@\\w',
    '(?:sponsored|promoted|paid) (?:links|content)',
    '(?:\\W{0,9}\\w{1,20}\\W{1,9}){0,4}ago\\b.{0,20}$',
    '(?:.{0,40}\\s)?(?:published|updated|posted)(?:\\s(?:on|at))?\\W{1,3}(?:\\p{L}{3,9}\\W{1,2}){0,2}\\d',
    '(?:vor|il y a|hace|há)\\s\\d'
  ],
  'iu',
  '^[[>\\s]{0,4}',
  ''
)

const dates = anyOf(
  [
    `(?:\\p{L}{1,15}(?:\\s\\p{L}{1,15}){0,2}:\\s|(?:${weekdayStems})\\w{0,6},?\\s)?(?:${monthStems})\\w{0,9}\\.?\\s\\d`,
    `\\d{1,2}:\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s[a-z]{2,4})?\\W{1,4}(?:${monthStems})\\w{0,9}\\.?\\s\\d`,
    '\\d{1,2}(?:st|nd|rd|th)?\\.?\\s?\\p{L}{3,10}[\\s.]\\d{2,4}',
    '[\\d:.,\\s]{1,20}(?:[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,4})?\\W{0,9}$'
  ],
  'iu',
  '^\\W{0,9}',
  ''
)

/** Ends with a date in figures: "Northwind radio | 28.04.2023 | 13:00". */
const dateLine = /^(?:\S{1,20}\s){0,9}\W{0,9}\d{1,2}[./]\d{1,2}[./]\d{2,4}\b\P{L}{0,12}(?:uhr|h)?$/iu

/** The same in words, with the number of comments: "Research6 Feb 2024 | 14". */
const writtenDateLine = new RegExp(`\\d{1,2}\\s(?:${monthStems})\\w{0,6}\\s\\d{4}(?:\\s\\|\\s\\d{1,4})?$`, 'iu')

/** "About Contact Us© Copyright 2024": the foot of a page in one line. */
const footInOneLine = /©\s?(?:copyright\s)?\d{4}/iu

/** "Download (PDF, 7 MB)", "Order (at most five)": one word and a note is a button. */
const buttonWithNote = /^\p{L}{4,14}\s\([^()]{1,80}\)$/u

/** "leap wallet (1).png" */
const nameOfFile = /\.(?:gif|jpe?g|pdf|png|svg|webp)$/i

/** Dates, bylines, addresses and what a broken link leaves behind stand beside titles and are none. */
export const noTitle = either(
  besideTitles,
  dates,
  dateLine,
  writtenDateLine,
  footInOneLine,
  buttonWithNote,
  nameOfFile,
  /\]\(/iu
)

/** "Ann Example — Harbour", "Ann Example, Ben Leith and Cid Ferry — Harbour Press": who wrote it, and where. */
export const byHouse =
  /^\p{Lu}[\p{L}.’'-]{0,20}(?:(?:,|\sand|\s&)?\s\p{Lu}[\p{L}.’'-]{0,20}){1,7}\s—\s\p{Lu}[\p{L}\d.’'-]{1,20}(?:\s\p{Lu}[\p{L}\d.’'-]{1,20})?$/u
