import {type Candidate, isInterface, isValuePlace} from './candidate.ts'
import {valueWord} from './field-words.ts'
import type {Text} from './readable-texts.ts'
import type {Forms} from './wordings.ts'
import {insertions, leads, owners, undecided, units} from './words.ts'

/** Where a bracket stands. */
export interface Place {
  readonly before: string
  readonly after: string
  readonly role: Text['role']
  readonly inCell: boolean
  readonly inQuote: boolean
}

type Certainty = Candidate['certainty'] | undefined

// `[, options]`, `[0, 9]`, `[RFC 7540]`, `[NOTE: …]`, `[x]` of a task, `[1]`, `[^note]`, `[!NOTE]`, `[…]`, `[.]` of a defanged address, `[T]he`, `[2024-01-20]`, `[85†source]`.
const noWords =
  /^(?:[xX ]|[,;].{0,200}|\d{1,9},.{0,200}|(?:RFC|ISO|BIP|PEP|CVE|PR|GH)[ #-]?\d.{0,20}|(?:NOTE|Note|N\.B\.):.{0,300}|[\d,;\s–-]{1,20}|[\^!@:][^%]{0,60}|#\w{1,60}|\.{1,3}|…|dot|at|[a-z]|[A-MO-W]|[\d:./\s-]{4,20}(?:UTC|GMT)?|\d[\d:]{0,8}†.{0,60})$/

/** What brackets are for where nothing is to be filled in. */
export function isNotation(inner: string, place: Place, forms: Forms): boolean {
  // `[X]` is a box that is ticked, unless something is counted.
  if (/^[XYZN]$/.test(inner)) return place.inQuote || !isCounted(inner, place)
  // `[[Internal links]]` of a wiki.
  if (place.before.endsWith('[') && !forms.order.test(inner)) return true
  if ((noWords.test(inner) && !forms.remark.test(inner)) || /^[[!^]/.test(inner)) return true
  // "[name withheld]", "[citations omitted]"
  if (/\b(?:withheld|redacted|omitted|removed|deleted|anonymi[sz]ed|suppressed|in original)$/i.test(inner)) return true
  if (/^(?:external|internal|broken|dead|archived) links?$/i.test(inner)) return true
  // "cmd [options] [date]" is how a command is written, "a [number] type" how a value.
  if (usage.test(place.before + place.after) || /^\s(?:types?|values?|arguments?|parameters?)\b/.test(place.after))
    return true
  // Arrays and objects of a program.
  if (/["“”{}=]|^'|\w\(|=>/.test(inner) && !forms.order.test(inner)) return true
  // `tags: [a, b]` is a list of YAML.
  return place.role === 'value' && !/["']\s?$/.test(place.before) && !forms.order.test(inner)
}

const usage = /\[(?:options?|flags?|args|arguments?|command|files?|paths?|-{1,2}\w[^\]\n]{0,30})\]/i

/** How surely the words in a bracket are a slot. */
export function bracketCertainty(inner: string, place: Place, forms: Forms): Certainty {
  if (unknown.test(inner)) return isCounted(inner, place) ? 'likely' : 'possible'
  if (masked.test(inner) || asksForSource.test(inner)) return 'likely'
  if (isInstruction(inner, forms)) return 'sure'
  if (isQuestion(inner, place)) return 'likely'
  if (isInsertion(inner, forms)) return undefined
  return fieldCertainty(inner, place, forms) ?? shapeCertainty(inner, place, forms)
}

/** `[X]`, `[N]`, `[#]`, `[??]`: a number that nobody knows yet. */
const unknown = /^(?:X{1,4}|[YZN]|X{1,3}[.,]X{1,3}|[#%$]|\?{1,4})$/

/** `[X hours and Y minutes]`, `[XX%]`, `[MM/DD/YYYY]`, `[HH:MM UTC]`. */
const masked = new RegExp(
  `^(?:(?:X{1,3}|N|#|\\?{1,3})[\\s-](?:${units})\\b.{0,40}|X{1,3}[.,]?X{0,3}%|[DMYdmy]{1,4}[/.-][DMYdmy]{1,4}[/.-][DMYdmy]{1,4}|[Hh]{2}:[Mm]{2}.{0,12})$`
)

const asksForSource =
  /^(?:citation needed|source\??|needs? (?:a )?(?:source|citation)|who\?|when\?|by whom\?|clarification needed|quelle\?|fuente\?)$/i

/** "affected [X] users", "[X]%", "[X] of [Y]". */
function isCounted(inner: string, {before, after}: Place): boolean {
  if (
    /\[[XYZN]\]/.test(before + after) &&
    /^\s(?:of|and|to|out of)\s\[|\]\s(?:of|and|to|out of)\s$/.test(`${after}\n${before}`)
  )
    return true
  if (isInterface(before)) return false
  if (/[~$€£≈]\s?$/.test(before) || /^\s?%/.test(after) || counted.test(after)) return true
  return inner !== 'N' && isInSentence({before, after})
}

/** Behind a word, and in front of another or of a punctuation mark. */
const isInSentence = ({before, after}: Pick<Place, 'before' | 'after'>): boolean =>
  /[\p{L}\d,]\s$/u.test(before) && /^(?:\s\p{Ll}|[,.;)])/u.test(after)

const counted = new RegExp(`^\\s(?:${units})\\b`, 'i')

/** `[insert date]`, `[date goes here]`, `[TBD: owner]`; "[Add]" and "[Enter]" are what buttons and keys say. */
function isInstruction(inner: string, forms: Forms): boolean {
  const several = /\s/.test(inner)
  if (undecided.test(inner) || /^this (?:section|paragraph|field|part) (?:should|must|is for)\b/i.test(inner))
    return true
  if (isInsertion(inner, forms)) return false
  if (forms.order.test(inner))
    return several || /^(?:insert|einfügen|insérer|insertar|inserir|describe|specify)$/i.test(inner)
  return several && forms.remark.test(inner)
}

/** "[What happened? Keep it short.]" as a paragraph. */
const isQuestion = (inner: string, {before, after}: Place): boolean =>
  before.trim() === '' && after.trim() === '' && /^(?:What|Who|When|Where|Why|How)\b[^?]{3,100}\?/.test(inner)

/** "[the router]", "[and others]", "[redacted]": what editors put into the words of somebody else. */
function isInsertion(inner: string, forms: Forms): boolean {
  const words = inner.split(/\s+/)
  const first = (words[0] ?? '').toLowerCase().replace(/[^\p{L}'-]/gu, '')
  return (
    insertions.has(first) &&
    !/^\p{Lu}{2}/u.test(inner) &&
    !forms.remark.test(inner) &&
    words.length < 12 &&
    !/^(?:to be|how many)\b/i.test(inner)
  )
}

const leading = new RegExp(`(?:^|[\\s(>])(?:${leads})\\s$`, 'i')

/** Names of fields: `[Company Name]`, `[number of payments]`, `[Duration]`. */
function fieldCertainty(inner: string, place: Place, forms: Forms): Certainty {
  if (!forms.field.test(inner)) return undefined
  const {before, after, role} = place
  if (isInterface(before)) return undefined
  const words = inner.split(/\s+/)
  const capital = /^[\p{Lu}\d#%$]/u.test(inner)
  const value = isValuePlace(before, after)
  const led = leading.test(before)
  const whole = before.trim() === '' && after.trim() === ''
  const isName = forms.isFieldName(inner)
  // "from 09:14 to [start time]": editors insert words of the sentence, not names of fields.
  if (isName && words.length > 1 && words.length < 7 && (capital || !own.test(inner))) return 'likely'
  if (/^(?:number|names?|amount|date|time|title|percentage|list|type|description) of \p{L}/iu.test(inner))
    return 'likely'
  if (/^% of\b/.test(inner)) return 'likely'
  if ((value || led) && capital) return 'likely'
  // "- [Name change] The company is called …" is a tag.
  if (value && words.length > 1 && /^\s{0,3}(?:$|[\n.,;:!?|)<–—/-])/.test(after)) return 'likely'
  if (isName && valueWord.test(inner) && (led || capital || isInSentence(place))) return 'likely'
  if (/[:$€£~]\s?$/.test(before) || /^\s?%/.test(after)) return capital || isName ? 'likely' : undefined
  if (isName && whole && (role === 'alt' || role === 'title' || !linkWords.test(inner))) return 'likely'
  if (own.test(inner) && words.length < 6 && (value || led)) return 'likely'
  const titled = words.length > 1 && words.length < 5 && words.every((word) => /^[\p{Lu}\d/&(]/u.test(word))
  if (titled) return 'likely'
  return value || led ? 'possible' : undefined
}

/** `[link]`, `[source]` and `[end]` alone may be what a page has in its own brackets. */
const linkWords =
  /^(?:links?|urls?|sources?|references?|ids?|ends?|starts?|names?|images?|reports?|texts?|quotes?|end)$/

const own = new RegExp(`^(?:${owners})\\s`, 'i')

const abbreviations =
  /^(?:REDACTED|PRIVATE|REMOVED|DELETED|CENSORED|SIC|PDF|VIDEO|AUDIO|UPDATE|UPDATED|EDIT|WIP|RFC|NSFW|WARNING|NOTE|TIP|INFO|ERROR|DEBUG|FATAL|TRACE|OK|PASS|FAIL|FAILED|DONE|NEW|BREAKING|CVE.{0,20})$/

/** What looks like a slot whatever its words are: `[CAPITALS]`, `[High/Med/Low]`, a title where a value stands. */
function shapeCertainty(inner: string, {before, after, inCell}: Place, forms: Forms): Certainty {
  const value = isValuePlace(before, after)
  const led = leading.test(before)
  const words = inner.split(/\s+/)
  const field = forms.field.test(inner)
  const upper = /^[\p{Lu}][\p{Lu}\d\s/&'-]{2,60}$/u.test(inner) && !abbreviations.test(inner)
  if (upper && (field || value || led)) return field ? 'likely' : 'possible'
  const choice = /^[^/|]{1,30}(?:\s?[/|]\s?[^/|]{1,30}){1,8}$/.test(inner) && !/https?:/.test(inner)
  if (choice && (value || led) && (inCell || /\p{Lu}/u.test(inner)))
    return field || (inner.match(/[/|]/g)?.length ?? 0) > 1 ? 'likely' : 'possible'
  if (/\bplaceholder\b|\byour\b/i.test(inner) && value) return 'likely'
  if (value && (/^[\p{Lu}\d#%$]/u.test(inner) || words.length > 2 || field)) return 'possible'
  return /^\s{0,3}(?:$|[\n.,;|)])/.test(after) && words.length > 1 ? 'possible' : undefined
}
