import {firstMatch} from '../../evidence.ts'
import type {Certainty} from '../text/candidate.ts'
import {speaksOfForm} from '../words/form-talk.ts'
import type {Brace} from './brace.ts'

const generators = 'files of generators, and templates of public repositories'
const reports = 'false alarms on published articles'

/** A variable has fewer. */
const fewestWords = 4

/** What stands in braces. A generator fills `{{ title }}` in, if there is one; nobody names a variable of it in capitals. */
export const braceRows = firstMatch<Brace, Certainty, string>(
  [
    {
      name: 'variable in capitals',
      verdict: 'likely',
      test: ({inner, marks}) => marks === 'double' && /^[A-Z][A-Z0-9_]{2,60}$/.test(inner),
      hit: ['It was found by {{ZELUR_VIKOL}}.', '{% if over %}\nIt was found by {{COMPANY_NAME}}.'],
      miss: ['It was found by {{zelurVikol}}.', 'It was found by {COMPANY_NAME}.'],
      from: generators
    },
    {
      name: 'variable that is spoken of',
      verdict: 'none',
      test: ({marks, sentence}) => marks === 'double' && /\bvariables\b/i.test(sentence),
      hit: ['You can use variables like {{ start_time }} in it.'],
      miss: ['You can use times like {{ start_time }} in it.'],
      from: reports
    },
    {
      name: 'formula',
      verdict: 'none',
      test: ({inner, before, after}) =>
        (before.slice(before.lastIndexOf('\n') + 1).match(/\$/g)?.length ?? 0) % 2 === 1 &&
        /^[^$\n]*\$/.test(after) &&
        /[\\^_]/.test(inner + before.slice(-20)),
      hit: ['The sum $q^{Describe - c/24}$ is real.'],
      miss: ['The sum {Describe - c/24} is real.'],
      from: reports
    },
    {
      name: 'file of a generator',
      verdict: 'none',
      test: ({generated}) => generated,
      hit: ['{% if over %}\nIt was found by {{ company }}.', '{% if over %}\n{Describe the failure}'],
      miss: ['It was found by {{ company }}.'],
      from: generators
    },
    {
      name: 'instruction in double braces',
      verdict: 'likely',
      test: ({inner, marks, forms}) =>
        marks === 'double' &&
        /^\p{Lu}[\p{L}\p{N}\s,.;:'’()/-]{1,298}$/u.test(inner) &&
        inner.split(' ').length >= fewestWords &&
        forms.order.test(inner),
      hit: ['It was found so: {{Describe how it was found, e.g. by an alert.}}'],
      miss: ['It was found so: {{describe how=found by=alert}}', 'It was found so: {Describe how it was found}'],
      from: 'templates of public repositories'
    },
    {
      name: 'expression of a generator',
      verdict: 'none',
      test: ({inner, marks}) => marks === 'double' && !/^\p{L}+(?:[ _-]\p{L}+){0,5}$/u.test(inner),
      hit: ['It was found by {{#company}}.'],
      miss: ['It was found by {{company}}.', 'It was found by {#company}.'],
      from: generators
    },
    {
      name: 'field in double braces',
      verdict: 'likely',
      test: ({inner, marks, forms}) =>
        marks === 'double' &&
        (forms.order.test(inner) || forms.isFieldName(inner.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))),
      hit: ['It was found by {{ start_time }}.', 'It was found by {{companyName}}.'],
      miss: ['It was found by {{ zelur_vikol }}.'],
      from: generators
    },
    {
      name: 'name in double braces, in a form',
      verdict: 'possible',
      test: ({marks}) => marks === 'double',
      hit: ['It was found by {{ zelur_vikol }}.'],
      miss: ['It was found by {zelur_vikol}.'],
      from: generators
    },
    {
      name: 'talk about a notation',
      verdict: 'none',
      test: ({marks, sentence}) => marks === 'single' && speaksOfForm.test(sentence),
      hit: ['The placeholder is {Your title here} now.'],
      miss: ['The title is {Your title here} now.'],
      from: reports
    },
    {
      name: 'code in braces',
      verdict: 'none',
      test: ({inner, before}) =>
        /^[.#:%]|^["'][\w-]{1,40}["']\s?:|[=;]|=>|\\/.test(inner) || /(?:^|[\s(=])f["'][^"'\n]{0,200}$/.test(before),
      hit: [
        'The heading has {Describe title=zelur}.',
        'print(f"Fault {root_cause} is gone")',
        '{ "zelur": "low" | "middle" | "high" }'
      ],
      miss: ['The heading has {Describe title of it}.'],
      from: reports
    },
    {
      name: 'mask or choice in braces',
      verdict: 'likely',
      test: ({inner}) => /^(?:YYYY|DD|HH)/.test(inner) || / \| .* \| /.test(inner),
      hit: ['It began on {YYYY-MM-DD}.', 'It was {low | middle | high}.'],
      miss: ['It began on {zelur-vikol}.', 'It was {low | high}.'],
      from: generators
    },
    {
      name: 'set of names',
      verdict: 'none',
      test: ({inner, forms}) => isSet(inner) && !forms.order.test(inner) && !forms.isFieldName(inner),
      hit: ['It runs from {Depot, Quay, ...} to us.'],
      miss: ['It runs from {Depot and Quay} to us.', 'It runs from {Name, Date} to us.'],
      from: reports
    },
    {
      name: 'words to the writer in braces',
      verdict: 'likely',
      test: ({inner, forms}) =>
        /\s/.test(inner) &&
        (/^(?:\p{Lu}|e\.g\.|option|this|your)/u.test(inner) || forms.order.test(inner) || forms.isFieldName(inner)),
      hit: ['{Zelur vikol}', '{describe the failure}', '{root cause}', '{Describe what happened to the users.'],
      miss: ['{zelur vikol}', '{Zelur}'],
      from: generators
    },
    {
      name: 'variable alone in its block',
      verdict: 'likely',
      test: (brace) =>
        isVariable(brace) && brace.before.trim() === '' && brace.after.trim() === '' && !isNameOfPackage(brace),
      hit: ['- {summary}', '## {summary}'],
      miss: ['- {summary} of it', '- {zelur-vikol}', '- { summary }', '## {zelur}'],
      from: generators
    },
    // `/orders/{id}` is part of an address.
    {
      name: 'variable that names a field',
      verdict: 'likely',
      test: (brace) =>
        isVariable(brace) &&
        !/\b(?:keys?|paths?|labels?|variables?|parameters?|topics?|routes?|endpoints?)\s$/i.test(brace.before) &&
        /_/.test(brace.inner) &&
        brace.forms.field.test(brace.inner.replaceAll('_', ' ')),
      hit: ['{root_cause} stopped the shop.'],
      miss: [
        '{zelur_vikol} stopped the shop.',
        '{root_cause}-zelur stopped the shop.',
        '/orders/{root_cause} failed.',
        'The key {user_id} was gone.'
      ],
      from: generators
    }
  ],
  'none'
)

/** `{Depot, Quay, ...}`: short names and nothing else, as in a set or the import of a module. */
function isSet(inner: string): boolean {
  const parts = inner.split(/,\s{1,3}/)
  return parts.length > 1 && parts.every((part) => /^(?:\.{3}|…|\S{1,40}(?:\s\S{1,40}){0,2})$/.test(part))
}

/** "### {zelur}": how the makers of some packages write their names. */
const isNameOfPackage = ({inner, text, forms}: Brace): boolean =>
  text.block.kind === 'heading' && !forms.isFieldName(inner)

/** `{root_cause}` as a word of its own. */
const isVariable = ({inner, marks, spaced, text, before, after}: Brace): boolean =>
  marks === 'single' &&
  !spaced &&
  text.role === 'text' &&
  /^\p{L}[\p{L}\d]*(?:_[\p{L}\d]+)*$/u.test(inner) &&
  /(?:^|[\s(])$/.test(before) &&
  /^(?:$|[\s.,;)])/.test(after)
