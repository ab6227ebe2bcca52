import {type Folded, fold} from './folded.ts'
import {sentencesOf} from './sentences.ts'
import {
  emptyAlts,
  fields,
  insertions,
  kinds,
  type Language,
  languages,
  latin,
  leads,
  orders,
  owners,
  remarks,
  speaksOfForm,
  undecided,
  units
} from './slot-words.ts'
import type {Article, Block, Prose, Slot} from './types.ts'

/** One text of the article in which a slot may stand. */
interface Text {
  readonly block: Block
  readonly folded: Folded
  /** `text`: the block's own; `value`: of a key in front matter; `alt`, `title`: of an image or a link. */
  readonly role: 'text' | 'value' | 'alt' | 'title'
}

/** A slot before what is around it in the document has been counted. */
interface Candidate extends Omit<Slot, 'certainty'> {
  readonly certainty: Slot['certainty'] | 'possible'
}

/** Slots beyond which a document is one that is filled in: then every bracket in the place of a value is one. */
const manySlots = 3

/** The slots of an article that nobody filled, document order. */
export function slotsOf(article: Article, spoken: readonly string[] = languages): readonly Slot[] {
  const key = spoken.join()
  const known = memo.get(article) ?? new Map<string, readonly Slot[]>()
  memo.set(article, known)
  const slots = known.get(key) ?? findSlots(article, spoken)
  known.set(key, slots)
  return slots
}

/** Two rules ask for the same slots. */
const memo = new WeakMap<Article, Map<string, readonly Slot[]>>()

function findSlots(article: Article, spoken: readonly string[]): Slot[] {
  const forms = formsOf(languages.filter((language) => spoken.includes(language)))
  const generated = isGenerated(article)
  const found = textsOf(article).flatMap((text) => candidatesIn(text, forms, generated))
  found.push(...tagsOf(article))
  const many = found.filter(({certainty}) => certainty !== 'possible').length >= manySlots
  const kept = found.flatMap((slot): Slot[] =>
    slot.certainty !== 'possible'
      ? [{...slot, certainty: slot.certainty}]
      : many
        ? [{...slot, certainty: 'likely'}]
        : []
  )
  kept.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  return kept.filter(
    (slot, index) =>
      !kept
        .slice(Math.max(0, index - 8), index)
        .some(({span}) => span.end >= slot.span.end && span.start <= slot.span.start)
  )
}

interface Forms {
  readonly order: RegExp
  readonly remark: RegExp
  readonly field: RegExp
}

const known = new Map<string, Forms>()

function formsOf(spoken: readonly Language[]): Forms {
  const key = spoken.join()
  const forms = known.get(key)
  if (forms) return forms
  const any = (words: typeof orders): string => spoken.flatMap((language) => words[language]).join('|')
  const made = {
    order: new RegExp(`^(?:[\\p{L}]{2,12}: )?(?:${any(orders)})(?![\\p{L}\\p{N}-])`, 'iu'),
    remark: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${any(remarks)})\\W{0,3}$|(?<![\\p{L}\\p{N}])(?:e\\.g\\.|z\\.B\\.|p\\.ej\\.|par ex\\.|such as|if available|if known|if applicable|be specific|remove this)`,
      'iu'
    ),
    field: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any(fields)})(?![\\p{L}\\p{N}])`, 'iu')
  }
  known.set(key, made)
  return made
}

function* fieldsOfMatter(block: Block): Generator<[from: number, to: number]> {
  for (const {index, 0: line, 1: key = ''} of block.prose.text.matchAll(
    /^(\s{0,12}[\w-]{1,40}\s?[:=]\s{0,4})\S[^\n]{0,500}$/gm
  ))
    yield [index + key.length, index + line.trimEnd().length]
}

function textsOf({blocks}: Article): Text[] {
  const texts: Text[] = []
  for (const block of blocks) {
    if (block.kind === 'code' || block.kind === 'comment') continue
    if (block.kind === 'frontmatter') {
      for (const [from, to] of fieldsOfMatter(block))
        texts.push({block, folded: fold(partOf(block.prose, from, to)), role: 'value'})
      continue
    }
    for (const {kind, form, from, to} of block.marks) {
      const words = block.prose.text.slice(from, to)
      // `[Insert link to the report](https://…)`: Markdown takes the brackets of the slot for those of a link.
      if (kind === 'link' && form !== 'auto' && linkWords.test(words))
        texts.push({block, folded: fold(bracketedPart(block.prose, from, to)), role: 'title'})
    }
    if (block.definition) {
      // Its label may be anything: `[insert date]: /date` makes a link of every `[insert date]`.
      if (block.definition.title) texts.push({block, folded: fold(block.definition.title), role: 'title'})
      continue
    }
    texts.push({block, folded: fold(block.prose), role: 'text'})
    for (const {alt, title, attributes} of block.marks) {
      if (alt) texts.push({block, folded: fold(alt), role: 'alt'})
      if (title) texts.push({block, folded: fold(title), role: 'title'})
      for (const name of ['alt', 'title', 'aria-label', 'content', 'datetime']) {
        const value = attributes?.get(name)
        if (value && value !== alt) texts.push({block, folded: fold(value), role: name === 'alt' ? 'alt' : 'title'})
      }
    }
  }
  return texts
}

/** Fields that are no words of a program or of a page: `[link]`, `[end]` and `[name]` may be those. */
const valueWord =
  /^(?:date|time|number|amount|duration|percentage|city|region|company|datum|uhrzeit|dauer|anzahl|heure|durée|fecha|hora|duración|duração|time zone|timezone)$/i

const linkWords =
  /^(?:insert|add|paste|your|link to be added)\s.{0,60}\b(?:links?|urls?|text|here|sources?|title|name|report|page)\b/i

/** The words of a link with the brackets that stand around them in the source. */
const bracketedPart = (prose: Prose, from: number, to: number): Prose => ({
  text: `[${prose.text.slice(from, to)}]`,
  span: () => prose.span(from, to)
})

const partOf = (prose: Prose, from: number, to: number): Prose => ({
  text: prose.text.slice(from, to),
  span: (a, b) => prose.span(from + a, from + b)
})

/** `<service name>` as a value of front matter; in the text Markdown takes it for a tag. */
function* angled(text: Text): Generator<Candidate> {
  if (text.role !== 'value') return
  const [whole] = text.folded.text.matchAll(/^["']?<[^<>\n]{2,200}>/g)
  if (whole) yield candidate(text, 0, whole[0].length, 'likely')
}

function candidatesIn(text: Text, forms: Forms, generated: boolean): Candidate[] {
  const found = [
    ...brackets(text, forms),
    ...masks(text),
    ...markers(text),
    ...blanks(text),
    ...braces(text, generated),
    ...angled(text)
  ]
  if (text.role === 'text') found.push(...filler(text))
  if (text.role === 'alt' && emptyAlts.test(text.folded.text.trim()))
    found.push(candidate(text, 0, text.folded.text.length, 'sure'))
  return found.filter(({span, text: words}) => span.end > span.start && words.trim() !== '')
}

/** As much of the text around a slot as decides: on a line of half a megabyte more would be slow. */
const context = 400
const before = (folded: Folded, at: number): string => folded.text.slice(Math.max(0, at - context), at)
const after = (folded: Folded, at: number): string => folded.text.slice(at, at + context)

function candidate({block, folded}: Text, from: number, to: number, certainty: Candidate['certainty']): Candidate {
  const words = folded.text.slice(from, to)
  const [kind, , expected] = kinds.find(([, pattern]) => pattern.test(words)) ?? ['text', undefined, 'text or nothing']
  return {block, text: words, span: folded.span(from, to), kind, expected, certainty}
}

/** `[insert date]`, `[Company Name]`, `[High/Med/Low]`. */
function* brackets(text: Text, forms: Forms): Generator<Candidate> {
  const {folded, block, role} = text
  for (const {index, 0: whole, 1: inner = ''} of folded.text.matchAll(/\[([^[\]]{1,400})\]/g)) {
    const end = index + whole.length
    if (role === 'text' && (isInCode(text, index, end) || isLink(text, index, end))) continue
    const certainty = bracketCertainty(inner.trim(), before(folded, index), after(folded, end), forms, block, role)
    if (certainty) yield candidate(text, index, end, certainty)
  }
}

const leading = new RegExp(`(?:^|[\\s(>])(?:${leads})\\s$`, 'i')
const own = new RegExp(`^(?:${owners})\\s`, 'i')
const counted = new RegExp(`^\\s(?:${units})\\b`, 'i')

// `[x]` of a task, `[1]`, `[^note]`, `[!NOTE]`, `[…]`, `[.]` of a defanged address, `[T]he`, `[2024-01-20]`.
const noWords = /^(?:[xX ]|[\d,;\s–-]{1,20}|[\^!@#:][^%]{0,60}|\.{1,3}|…|dot|at|\p{L}|[\d:./\s-]{4,20}(?:UTC|GMT)?)$/u

function bracketCertainty(
  inner: string,
  before: string,
  after: string,
  forms: Forms,
  block: Block,
  role: Text['role']
): Candidate['certainty'] | undefined {
  // "[X] of [Y] users"; a form has "[X]" for a box that is ticked.
  if (/^[XYZN]$/.test(inner) && (before + after).match(/\[[XYZN]\]/g)?.some((other) => other !== `[${inner}]`))
    return 'likely'
  if (/^(?:%|#|\$|X|N|#\d?)$/.test(inner))
    return isValuePlace(before, after) || counted.test(after) ? 'possible' : undefined
  // Arrays and objects of a program.
  if (/["“”{}=]|^'|\w\(|=>/.test(inner) && !forms.order.test(inner)) return undefined
  // "The template has [NAME] placeholders" speaks of slots.
  const sentence = sentenceAround(`${before}[${inner}]${after}`, before.length)
  if (/\b(?:placeholders?|template (?:with|text)|tokens?|prompts?|brackets?)\b/i.test(sentence.replace(inner, '')))
    return undefined
  if (!inner || noWords.test(inner) || /^[[!^]/.test(inner) || isInQuotation(before, after)) return undefined
  // `tags: [a, b]` is a list of YAML.
  if (role === 'value' && !/["']\s?$/.test(before) && !forms.order.test(inner)) return undefined
  if (
    /^(?:citation needed|source\??|needs? (?:a )?(?:source|citation)|who\?|when\?|by whom\?|clarification needed|quelle\?|fuente\?)$/i.test(
      inner
    )
  )
    return 'likely'
  const words = inner.split(/\s+/)
  const first = (words[0] ?? '').toLowerCase().replace(/[^\p{L}'-]/gu, '')
  if (
    insertions.has(first) &&
    !/^\p{Lu}{2}/u.test(inner) &&
    !forms.remark.test(inner) &&
    words.length < 12 &&
    !/^(?:to be|how many)\b/i.test(inner)
  )
    return undefined
  const field = forms.field.test(inner)
  // "[Add]" and "[Enter]" are what buttons and keys say.
  if (
    forms.order.test(inner) &&
    (words.length > 1 || /^(?:insert|einfügen|insérer|insertar|inserir|describe|specify)$/i.test(inner))
  )
    return 'sure'
  if (forms.remark.test(inner) && words.length > 1) return 'sure'
  const value = isValuePlace(before, after)
  const led = leading.test(before)
  const capital = /^[\p{Lu}\d#%$]/u.test(inner)
  const upper =
    /^[\p{Lu}][\p{Lu}\d\s/&'-]{2,60}$/u.test(inner) &&
    !/^(?:REDACTED|PRIVATE|REMOVED|DELETED|CENSORED|SIC|PDF|VIDEO|AUDIO|UPDATE|UPDATED|EDIT|WIP|RFC|NSFW|WARNING|NOTE|TIP|INFO|ERROR|DEBUG|FATAL|TRACE|OK|PASS|FAIL|FAILED|DONE|NEW|BREAKING|CVE.{0,20})$/.test(
      inner
    )
  const choice = /^[^/|]{1,30}(?:\s?[/|]\s?[^/|]{1,30}){1,8}$/.test(inner) && !/https?:/.test(inner)
  const owned = own.test(inner)
  if (field && (value || led) && (capital || (value && words.length > 1))) return 'likely'
  // "from 09:14 to [time]": nothing but names of fields. "[number of payments] failed".
  const bare = inner.split(/,?\s(?:and|or|und|et|y|e)\s|,\s|\s/).every((word) => forms.field.test(word))
  if (led && bare && words.length < 5 && (words.length > 1 || capital || valueWord.test(inner))) return 'likely'
  if (/^(?:number|name|names|amount|date|time|title|percentage|list|type|description) of \p{L}/iu.test(inner))
    return 'likely'
  if (field && capital && (/[:$€£]\s?$/.test(before) || /^\s?%/.test(after))) return 'likely'
  if (owned && field && words.length < 6 && (value || led)) return 'likely'
  if (upper && inner.length > 2 && (field || value || led)) return field ? 'likely' : 'possible'
  if (choice && (value || led) && (block.kind === 'cell' || /\p{Lu}/u.test(inner)))
    return field || (inner.match(/[/|]/g)?.length ?? 0) > 1 ? 'likely' : 'possible'
  if (/\bplaceholder\b|\byour\b/i.test(inner) && value) return 'likely'
  // "must be reviewed by [IT Contact] before use": editors insert words of the sentence, not titles of fields.
  const titled = field && words.length > 1 && words.length < 5 && words.every((word) => /^[\p{Lu}\d/&(]/u.test(word))
  if (titled) return 'likely'
  if (value && (capital || words.length > 2 || field)) return 'possible'
  if (/^\s{0,3}(?:$|[\n.,;|)])/.test(after) && words.length > 1) return 'possible'
  return led && field ? 'possible' : undefined
}

/** Where a value stands: behind a colon, a bullet, a bar or nothing, and in front of punctuation or nothing. */
function isValuePlace(before: string, after: string): boolean {
  const opens = /(?:^|[\n:|–—=(>-])\s{0,3}$|\*\*\s{0,2}$|\]\s{0,3}[-,/]?\s{0,2}$/.test(before)
  const closes = /^\s{0,3}(?:$|[\n.,;:!?|)<–—/-]|\[)/.test(after)
  return (opens && (closes || before.trim() === '')) || (closes && before.trim() === '')
}

/** "[insert name]" in quotation marks is somebody's prompt. */
function isInQuotation(before: string, after: string): boolean {
  // A slot for a quotation fills its marks: `"[Quote from the director]"`.
  if (/^["“”\s]{0,3}$/.test(before) && /^["“”\s]{0,3}$/.test(after)) return false
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const opened = (line.match(/[“„«]/g)?.length ?? 0) - (line.match(/[”»]/g)?.length ?? 0)
  const straight = (line.match(/"/g)?.length ?? 0) % 2 === 1
  return /["“”»]/.test(after) && (straight || (!line.includes('"') && opened > 0))
}

function isInCode({block, folded}: Text, from: number, to: number): boolean {
  const start = folded.at(from)
  const end = folded.at(to)
  return block.marks.some((mark) => mark.kind === 'code' && mark.from <= start && mark.to >= end)
}

/** `[text]` inside the words of a link belongs to its author; `[Insert link](url)` is a link and told below. */
function isLink({block, folded}: Text, from: number, to: number): boolean {
  const start = folded.at(from)
  const end = folded.at(to)
  return block.marks.some(({kind, from, to, form}) => kind === 'link' && form === 'auto' && from <= start && to >= end)
}

const dateMask =
  /(?<![\w/])(?:(?:YYYY|yyyy|20[Xx]{2}|\d{4})[-/.](?:MM|mm|\?\?|XX|xx|\d\d)[-/.](?:DD|dd|\?\?|XX|xx)|(?:DD|dd|MM|mm|XX|xx)[-/.](?:MM|mm|DD|dd|XX|xx)[-/.](?:YYYY|yyyy|YY|20[Xx]{2}))(?:[T\s](?:HH|hh|\?\?|XX):(?:MM|mm|\?\?|XX)(?::(?:SS|ss|\?\?|XX))?)?(?![\w/])/g
const timeMask =
  /(?<![\w?:.])(?:(?:\d{1,2}|\?\?|HH|hh|XX|xx):(?:\?\?|XX|xx|MM|mm)(?::(?:\d\d|\?\?|XX|xx|SS|ss))?|\?\?:\d\d)(?![\w?])/g
const numberMask = new RegExp(
  `(?<![\\w$€£.-])(?:[$€£]X{1,4}(?=\\s(?:per|million|billion|thousand|a\\s|in\\s))|XX?%|X{2}-X{2}|X{4}|XX(?=[\\s,.;:)]|$)|X{1,3}(?=[\\s-](?:${units})\\b))(?!\\w)`,
  'g'
)

/** `14:??`, `XX:XX UTC`, `YYYY-MM-DD`, `XX%`: half-filled values. */
function* masks(text: Text): Generator<Candidate> {
  const {folded} = text
  for (const pattern of [dateMask, timeMask, numberMask]) {
    for (const {index, 0: words} of folded.text.matchAll(pattern)) {
      const end = index + words.length
      if (text.role === 'text' && isInCode(text, index, end)) continue
      const sentence = sentenceAround(folded.text, index)
      if (speaksOfForm.test(sentence) || isInQuotation(before(folded, index), after(folded, end))) continue
      // `2015-??-??` at the start of a row or an item is what the author honestly does not know: likely, not sure.
      const half = /\d/.test(words) && words.includes('?')
      yield candidate(
        text,
        index,
        end,
        half && before(folded, index).trim() !== '' ? 'sure' : pattern === numberMask || half ? 'likely' : 'sure'
      )
    }
  }
}

function sentenceAround(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('. ', at), at - 300, 0)
  const end = /[.!?]\s|\n/.exec(text.slice(at))
  return text.slice(from, end ? at + end.index : at + 300)
}

const marker = '(?:TBD|TBA|TBC|TODO|FIXME|T\\.B\\.[ACD]\\.)'
const wholeMarker = new RegExp(
  `^\\s{0,3}[("'\\[*_-]{0,3}\\s?${marker}(?:\\s?[:–—-]\\s[^\\n]{1,200})?[)"'\\].!*_]{0,3}\\s{0,3}$`
)
const labelled = new RegExp(`(?<=[:|=–—]\\s{0,3}[*_]{0,3}\\s?)${marker}(?=\\s{0,2}(?:$|[\\n.,;)|(]))`, 'g')
const bracketed = new RegExp(`[(\\[](?:[\\p{L}]{2,14}\\s)?${marker}(?::\\s[^()\\[\\]]{1,120})?[)\\]]`, 'gu')
const note = new RegExp(`^${marker}(?:\\([\\w-]{1,20}\\))?\\s?[:–—-]\\s.{1,300}`, 'g')

/** A marker says nothing of what belongs there; the label or key in front of it does. */
function labelledSlot(text: Text, from: number, to: number): Candidate {
  const slot = candidate(text, from, to, 'sure')
  if (slot.kind !== 'text') return slot
  const {prose} = text.block
  const whole = text.role === 'value' ? prose.text : text.folded.text
  const at = text.role === 'value' ? prose.text.indexOf(slot.text) : from
  const label = whole.slice(whole.lastIndexOf('\n', at - 1) + 1, at)
  const [kind, , expected] = kinds.find(([, pattern]) => pattern.test(label.replaceAll(':', ' '))) ?? [
    slot.kind,
    undefined,
    slot.expected
  ]
  return {...slot, kind, expected}
}

/** `TBD`, `TODO: link` and "to be confirmed" in the place of a value. */
function* markers(text: Text): Generator<Candidate> {
  const {folded, block, role} = text
  const trimmed = folded.text.trim()
  // A note shown in a quotation is an example of one.
  if (block.quoted > 0) return
  const start = folded.text.indexOf(trimmed)
  // "## TODO" is a section's name, "TODO" in a heading's cell is not.
  if (block.kind === 'heading' && role === 'text') return
  if (
    wholeMarker.test(folded.text) ||
    undecided.test(trimmed) ||
    (role === 'value' && /^["']?(?:tbd|tba|tbc|todo)["']?$/i.test(trimmed))
  ) {
    yield labelledSlot(text, start, start + trimmed.length)
    return
  }
  for (const pattern of [labelled, bracketed]) {
    for (const {index, 0: words} of folded.text.matchAll(pattern)) {
      if (isInQuotation(before(folded, index), after(folded, index + words.length))) continue
      if (
        role === 'text' &&
        isInCode(text, index, index + words.length) &&
        !isValuePlace(before(folded, index), after(folded, index + words.length))
      )
        continue
      yield labelledSlot(text, index, index + words.length)
    }
  }
  // "Owner: to be determined"
  for (const {index, 1: key = '', 2: value = ''} of folded.text.matchAll(/^([^:\n]{1,60}:[ ]{1,3})([^\n]{4,40})$/gm))
    if (undecided.test(value)) yield labelledSlot(text, index + key.length, index + key.length + value.length)
  if (role !== 'text') return
  // "TBD. The value below …": a sentence of its own; "TODO in each of the implementations".
  const [opening] = folded.text.matchAll(
    /^(?:TBD|TBA|TBC|TODO|FIXME)(?:\.(?=\s)|(?=\s(?:in|by|for|with|once|when|after|add|write|link|from|on)\s))/g
  )
  if (opening && block.kind === 'paragraph') yield candidate(text, 0, opening[0].length, 'likely')
  for (const mark of block.marks) {
    if (mark.kind !== 'code') continue
    const code = block.prose.text.slice(mark.from, mark.to)
    const [whole] = [...code.matchAll(note), ...code.matchAll(/^<[a-z][\w-]*(?: [\w'/-]+){1,6}>$/gi)]
    if (whole) yield {...candidate(text, 0, 0, 'sure'), text: code, span: block.prose.span(mark.from, mark.to)}
  }
}

/** `____` and `…` where an answer belongs; "(citation needed)". */
function* blanks(text: Text): Generator<Candidate> {
  const {folded, block, role} = text
  if (role !== 'text') return
  for (const {index, 0: words} of folded.text.matchAll(/(?<![\w_])_{3,60}(?![\w_])/g))
    if (!isInCode(text, index, index + words.length)) yield candidate(text, index, index + words.length, 'likely')
  if (block.item && /^\s*(?:…|\.{3})\s*$/.test(folded.text)) yield candidate(text, 0, folded.text.length, 'possible')
  for (const {index, 0: words} of folded.text.matchAll(
    /\((?:citation needed|source needed|needs citation|source\?)\)/gi
  ))
    if (!isInQuotation(before(folded, index), after(folded, index + words.length)))
      yield candidate(text, index, index + words.length, 'likely')
}

/** Files of a generator have its braces in their place: Liquid, Hugo, Handlebars, Vue, MDX. */
const isGenerated = ({source, path}: Article): boolean =>
  /\.(?:mdx|vue|erb|njk|hbs|liquid|j2)$/i.test(path ?? '') ||
  /\{%-?\s|\{\{[<%]|\{\{-?\s?[.$]|\{\{[^{}\n]{0,60}(?:\||\.\w)/.test(source)

/** `{{COMPANY_NAME}}`, `{Your title here}`. */
function* braces(text: Text, generated: boolean): Generator<Candidate> {
  const {folded, role} = text
  if (role === 'value') return
  for (const {index, 0: whole, 1: double, 2: single} of folded.text.matchAll(
    /\{\{\s{0,3}([^{}\n]{1,80}?)\s{0,3}\}\}|(?<![{$\\\w}])\{([^{}]{3,600})\}(?!\})/g
  )) {
    const end = index + whole.length
    if (role === 'text' && isInCode(text, index, end)) continue
    if (double !== undefined) {
      const shouted = /^[A-Z][A-Z0-9_]{2,60}$/.test(double)
      if (shouted || (!generated && /^\p{Lu}?\p{L}+(?:[ _]\p{L}+){0,5}$/u.test(double)))
        yield candidate(text, index, end, shouted ? 'likely' : 'possible')
      continue
    }
    if (single === undefined || generated || speaksOfForm.test(sentenceAround(folded.text, index))) continue
    const words = single.trim().split(/\s+/)
    if (/^[.#:%]|[=;]|=>|\\/.test(single.trim())) continue
    if (
      (words.length > 1 && /^(?:\p{Lu}|e\.g\.|option|describe|this|your|insert)/u.test(single.trim())) ||
      / \| .* \| /.test(single)
    )
      yield candidate(text, index, end, 'likely')
    else if (/^(?:YYYY|DD|HH)/.test(single.trim())) yield candidate(text, index, end, 'likely')
  }
}

/** Filler Latin, a sentence at a time: it need not begin with "lorem ipsum". */
function* filler(text: Text): Generator<Candidate> {
  if (
    !/\b(?:ipsum|dolor|amet|eget|nec|lacus|sapien|nibh|risus|tempus|nulla|elit|auctor|diam)\b/i.test(text.folded.text)
  )
    return
  let open: {from: number; to: number} | undefined
  const flush = function* (): Generator<Candidate> {
    if (open) {
      const {from, to} = open
      yield {
        ...candidate(text, 0, 0, 'sure'),
        text: text.block.prose.text.slice(from, to),
        span: text.block.prose.span(from, to)
      }
    }
    open = undefined
  }
  for (const {from, to, text: sentence} of sentencesOf([text.block])) {
    const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
    const strange = words.filter((word) => latin.has(word)).length
    if (
      (strange >= 4 && strange >= words.length / 2) ||
      (/\blorem ipsum\b/i.test(sentence) && (words.length < 5 || strange >= words.length / 2))
    )
      open = {from: open?.from ?? from, to}
    else yield* flush()
  }
  yield* flush()
}

const html =
  /^(?:a|abbr|address|area|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hgroup|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|menu|meta|meter|nav|noscript|object|ol|optgroup|option|output|p|param|picture|pre|progress|q|rp|rt|ruby|s|samp|script|search|section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|svg|path|g|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr|math)$/

/** `<service name>`: a slot that Markdown takes for a tag. */
function* tagsOf({blocks, source, path}: Article): Generator<Candidate> {
  if (/\.(?:mdx|vue)$/i.test(path ?? '')) return
  for (const block of blocks) {
    for (const {kind, tag, span} of block.marks) {
      if (kind !== 'html' || !tag || tag.startsWith('/') || tag.startsWith('!') || html.test(tag)) continue
      const written = source.slice(span.start, span.end)
      // `Vec<T>`, `<MyComponent>`, `<my-element>`, `<x a="b">`
      if (
        /[="{}]/.test(written) ||
        /[\w)]/.test(source[span.start - 1] ?? '') ||
        /^<[A-Z][a-z]+[A-Z]|-[a-z]+\s?\/?>$/.test(written)
      )
        continue
      const inner = written.slice(1, -1).trim()
      const words = inner.split(/\s+/).length
      const [kindOf, , expected] = kinds.find(([, pattern]) => pattern.test(inner)) ?? [
        'text',
        undefined,
        'text or nothing'
      ]
      const named = formsOf(languages).field.test(inner) || formsOf(languages).order.test(inner)
      const certainty = words > 1 && named ? 'likely' : words > 1 || named ? 'possible' : undefined
      if (certainty) yield {block, text: written, span, kind: kindOf, expected, certainty}
    }
  }
}
