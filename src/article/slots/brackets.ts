import type {Block} from '../types.ts'
import {
  after,
  before,
  type Candidate,
  candidate,
  isInCode,
  isInQuotation,
  isValuePlace,
  sentenceAround
} from './candidate.ts'
import type {Forms} from './forms.ts'
import type {Text} from './texts.ts'
import {insertions, leads, owners, units} from './words.ts'

/** `[insert date]`, `[Company Name]`, `[High/Med/Low]`. */
export function* brackets(text: Text, forms: Forms): Generator<Candidate> {
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

/** Fields that are no words of a program or of a page: `[link]`, `[end]` and `[name]` may be those. */
const valueWord =
  /^(?:date|time|number|amount|duration|percentage|city|region|company|datum|uhrzeit|dauer|anzahl|heure|durée|fecha|hora|duración|duração|time zone|timezone)$/i

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

/** `[text]` inside the words of a link belongs to its author; `[Insert link](url)` is a link and told below. */
function isLink({block, folded}: Text, from: number, to: number): boolean {
  const start = folded.at(from)
  const end = folded.at(to)
  return block.marks.some(({kind, from, to, form}) => kind === 'link' && form === 'auto' && from <= start && to >= end)
}
