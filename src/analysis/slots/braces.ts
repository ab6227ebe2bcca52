import {matchesOf} from '../../article/text/match-all.ts'
import type {Article} from '../../article/types.ts'
import {after, before, type Candidate, candidate, isInCode, sentenceAround} from './candidate.ts'
import type {Text} from './readable-texts.ts'
import type {Forms} from './wordings.ts'
import {speaksOfForm} from './words.ts'

/** Files of a generator have its braces in their place: Liquid, Hugo, Handlebars, Vue, MDX; so has documentation of types. */
export const isGenerated = ({source, path}: Article): boolean =>
  /\.(?:mdx|vue|erb|njk|hbs|liquid|j2)$/i.test(path ?? '') ||
  /\{(?:string|number|boolean|object|function|array|buffer|any)\b[^{}\n]{0,40}\}/i.test(source) ||
  /\{%-?\s|\{\{[<%]|\{\{-?\s?[.$]|\{\{[^{}\n]{0,60}(?:\||\.\w)/.test(source)

/** `{{COMPANY_NAME}}`, `{{ start_time }}`, `{Your title here}`, `(insert date)`. */
export function* braces(text: Text, forms: Forms, generated: boolean): Generator<Candidate> {
  const {folded, role} = text
  for (const {index, 0: whole, 1: double, 2: single, 3: round} of matchesOf(
    /\{\{\s{0,3}([^{}\n]{1,80}?)\s{0,3}\}\}|(?<![{$\\\w}])\{([^{}]{3,600})\}(?!\})|(?<=^|\s)\(([^()\n]{4,200})\)/g,
    folded.text
  )) {
    const end = index + whole.length
    if (role === 'text' && isInCode(text, index, end)) continue
    const certainty =
      double !== undefined
        ? doubled(double, forms, generated)
        : single !== undefined
          ? !generated &&
            !speaksOfForm.test(sentenceAround(folded.text, index)) &&
            (braced(single.trim(), forms) ?? variable(single, text, index, end, forms))
          : roundCertainty(round as string, text, index, end, forms)
    if (certainty) yield candidate(text, index, end, certainty, round === undefined ? 'braces' : 'round brackets')
  }
  // `{Describe what happened.` whose brace closes some paragraphs below.
  const [open] = matchesOf(/^\{([^{}]{20,600})$/g, folded.text)
  if (open && role === 'text' && !generated && braced((open[1] as string).trim(), forms))
    yield candidate(text, 0, open[0].length, 'likely', 'braces')
}

/** A generator fills `{{ title }}` in, if there is one; nobody names a variable of it in capitals. */
function doubled(inner: string, forms: Forms, generated: boolean): Candidate['certainty'] | undefined {
  if (/^[A-Z][A-Z0-9_]{2,60}$/.test(inner)) return 'likely'
  if (generated || !/^\p{L}+(?:[ _-]\p{L}+){0,5}$/u.test(inner)) return undefined
  return forms.order.test(inner) || forms.isFieldName(inner.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    ? 'likely'
    : 'possible'
}

function braced(inner: string, forms: Forms): Candidate['certainty'] | undefined {
  if (/^[.#:%]|[=;]|=>|\\/.test(inner)) return undefined
  if (/^(?:YYYY|DD|HH)/.test(inner) || / \| .* \| /.test(inner)) return 'likely'
  if (!/\s/.test(inner)) return undefined
  if (isSet(inner) && !forms.order.test(inner) && !forms.isFieldName(inner)) return undefined
  return /^(?:\p{Lu}|e\.g\.|option|this|your)/u.test(inner) || forms.order.test(inner) || forms.isFieldName(inner)
    ? 'likely'
    : undefined
}

/** `{Depot, Quay, ...}`: short names and nothing else, as in a set or the import of a module. */
function isSet(inner: string): boolean {
  const parts = inner.split(/,\s{1,3}/)
  return parts.length > 1 && parts.every((part) => /^(?:\.{3}|…|\S{1,40}(?:\s\S{1,40}){0,2})$/.test(part))
}

/** `{root_cause}` alone or at the start of a sentence; `/orders/{id}` is part of an address. */
function variable(
  inner: string,
  {folded, role}: Text,
  from: number,
  to: number,
  forms: Forms
): Candidate['certainty'] | undefined {
  if (role !== 'text' || !/^\p{L}[\p{L}\d]*(?:_[\p{L}\d]+)*$/u.test(inner)) return undefined
  const [left, right] = [before(folded, from), after(folded, to)]
  if (!/(?:^|[\s(])$/.test(left) || !/^(?:$|[\s.,;)])/.test(right)) return undefined
  if (left.trim() === '' && right.trim() === '') return 'likely'
  return /_/.test(inner) && forms.field.test(inner.replaceAll('_', ' ')) ? 'likely' : undefined
}

/** "Users affected: (estimated count or %)" is a slot in a document that has others. */
function roundCertainty(
  inner: string,
  {folded}: Text,
  from: number,
  to: number,
  forms: Forms
): Candidate['certainty'] | undefined {
  if (undecidedInRound.test(inner)) return 'sure'
  if (note.test(inner) && !isTicker(inner, before(folded, from))) return 'sure'
  if (rounded.test(inner) || capitals.test(inner)) return 'likely'
  const isWhole = before(folded, from).trim() === '' && after(folded, to).trim() === ''
  if (isWhole && forms.order.test(inner) && ownPlace.test(inner)) return 'likely'
  const isValue = /(?:^|:)\s{0,3}$/.test(before(folded, from)) && /^\s{0,3}$/.test(after(folded, to))
  return isValue && (forms.isFieldName(inner) || forms.order.test(inner)) ? 'possible' : undefined
}

/** "(to be decided)", "(to be added after the audit)" */
const undecidedInRound =
  /^(?:\p{L}{2,20} ){0,3}to be (?:decided|determined|confirmed|added|announced|completed|filled in|provided|defined)\b(?: \p{L}{2,20}){0,6}$/iu

/**
 * What a writer shouts to himself: "(ADD LINK)", "(LINKS to the report)", "(who says so? CHECK SOURCE)", "(IMAGE: the crew at
 * work)". "(ADD)" and "(PHOTO: Harbour News)" are what finished texts have.
 */
const note = new RegExp(
  '(?:^|[,;?.] )(?:INSERT$|(?:LINK|CHECK|CITE)ME\\b|LINKS?(?=$|[,:]| (?:TO|FOR|OF|to|for|of)\\b)|' +
    '(?:IMAGES?|SCREENSHOTS?|DIAGRAMS?|VIDEOS?)(?:: ?\\p{Ll}|(?= (?:OF|TO|SHOWING) ))|' +
    '(?:ADD|INSERT|INCLUDE|ATTRIBUTE|CITE|CHECK|FIND|REPLACE)(?: AN?| THE)? \\p{Lu}{3})',
  'u'
)

/** "Chainlink (LINK) fell by a tenth". */
const isTicker = (inner: string, before: string): boolean => inner === 'LINK' && /link\s$/i.test(before)

/** The place that an order to the writer speaks of. */
const ownPlace =
  /(?<!\p{L})(?:here|hier|ici|aquí|aqui|qui|this (?:section|part|text)|screenshots?|placeholders?)(?!\p{L})/iu

/** "(IMAGE)", "(CHECK)", "(PHOTO THE CREW)" */
const capitals =
  /^(?:IMAGE|PHOTO|SCREENSHOT|CHECK|CITE|REF|CITATION)(?: \p{Lu}[\p{Lu}-]{1,20}){0,4}(?:: ?\p{Ll}.{0,150})?$/u

const rounded =
  /^(?:insert (?!joke)[\p{L}\d' ]{2,80}|(?:\p{L}{2,20} ){1,6}goes here|(?:one|two|a few|short|brief) (?:paragraph|sentence)s?\b.{0,190}|(?:date|time|name|number|location|place|source)s? (?:pending|to follow|to be (?:confirmed|added))|[^()]{2,60} einfügen|(?:insérer|insertar|inserir) .{2,60})$/iu
