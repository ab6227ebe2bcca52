import {firstMatch} from '../../evidence.ts'
import type {Certainty} from '../text/candidate.ts'
import {valueWord} from '../words/field-words.ts'
import {speaksOfForm} from '../words/form-talk.ts'
import {closedNames} from '../words/html-names.ts'
import {leads} from '../words/neighbours.ts'
import type {Tag} from './tag.ts'

const syntax = 'what public documents write in angle brackets'
const wording = 'templates of public repositories'

/** What stands in angle brackets. */
export const tagRows = firstMatch<Tag, Certainty, string>(
  [
    // "landed in `<commit hash>`" shows how something is written.
    {
      name: 'code as a value',
      verdict: 'likely',
      test: ({as, inner, before, after, forms}) =>
        as === 'code' && /[:—–]\s?$/.test(before) && after.trim() === '' && forms.field.test(inner),
      hit: ['- Impact: `<affected services>`'],
      miss: ['It landed in `<commit id>`', '- Impact: `<zelur vikol>`', '- Impact: `<affected services>` of it'],
      from: wording
    },
    {
      name: 'words in code that are all of a value',
      verdict: 'likely',
      test: ({as, inner, before, after}) =>
        as === 'code' && /^\p{Lu}\S{0,30}\s\S/u.test(inner) && /:\W{0,3}$/.test(before) && /^\W{0,3}$/.test(after),
      hit: ['Zelur: `<Vikol hamer>`'],
      miss: ['Zelur: `<vikol hamer>`', 'Zelur: it is `<Vikol hamer>`'],
      from: syntax
    },
    {
      name: 'how something is written',
      verdict: 'none',
      test: ({as}) => as === 'code',
      hit: ['It landed in `<commit id>` today.'],
      miss: ['It landed in <commit id> today.'],
      from: syntax
    },
    {
      name: 'element of HTML',
      verdict: 'none',
      test: ({inner, isHtml, forms}) =>
        isHtml && (/\s/.test(inner) ? !forms.isFieldName(inner) : !closedNames.has(inner.toLowerCase())),
      hit: [
        '---\nexcerpt: "<strong>Zelur</strong> vikol"\n---',
        'It is a <button hidden> of the page.',
        'It began in the <area> of Leith.'
      ],
      miss: ['It is in <section title> of it.', 'It began at <time> today.'],
      from: syntax
    },
    {
      name: 'value in angle brackets',
      verdict: 'likely',
      // `excerpt_separator: "<!--more-->"` is a comment.
      test: ({as, inner}) => as === 'text' && !inner.startsWith('!--'),
      hit: ['---\ntitle: <Zelur vikol>\n---'],
      miss: [
        'The title is <zelur vikol> now.',
        '---\nexcerpt: "<strong>Zelur</strong> vikol"\n---',
        '---\nseparator: "<!--more-->"\n---'
      ],
      from: wording
    },
    {
      name: 'order about its own place',
      verdict: 'sure',
      test: ({inner, forms}) => /\shere$/i.test(inner) && forms.order.test(inner),
      hit: ['**Authors**: Mira, <add name here>'],
      miss: ['**Authors**: Mira, <add name>'],
      from: wording
    },
    {
      name: 'order in angle brackets',
      verdict: 'likely',
      test: ({inner, forms}) =>
        /^(?:insert|your|enter)-/i.test(inner) || (/\s/.test(inner) && !/=["']/.test(inner) && forms.order.test(inner)),
      hit: ['It was undone by <insert-zelur> today.', 'It hit <describe the zelur> today.'],
      miss: ['It was undone by <zelur-insert> today.', 'It stands in <include from="rules.md" id="zelur" /> of it.'],
      from: wording
    },
    {
      name: 'any one of its kind',
      verdict: 'none',
      test: ({inner}) => /^(?:this|that|these|those|some|any|no)\s/i.test(inner),
      hit: ['Say that <this value> of <that server> is old.'],
      miss: ['Say that <value> is old.'],
      from: 'false alarm on a published article'
    },
    {
      name: 'usage of a command',
      verdict: 'none',
      test: ({before, after}) =>
        /\[-{1,2}\w[\w -]{0,20}\]/.test(before + after) || /\s-{1,2}\w[\w-]{0,20}[ =]$/.test(before),
      hit: ['Run deploy [--force] <name> by hand.', 'Run deploy --to <name> by hand.'],
      miss: ['Run deploy <name> by hand.'],
      from: syntax
    },
    // `Vec<T>`, `<MyComponent>`, `<Examples />`, `<my-element>`, `<x a="b">`; in HTML Markdown leaves the marks of code.
    {
      name: 'type, component or attribute',
      verdict: 'none',
      test: ({text, isGlued}) => /[="{}]|\/>$/.test(text) || isGlued || /^<[A-Z][a-z]+[A-Z]|-[a-z]+>$/.test(text),
      hit: [
        'It is of the type List<Name> today.',
        'It has a <ServiceList compact> today.',
        'It has <service name="zelur"> today.'
      ],
      miss: ['It was told by <Name> today.'],
      from: syntax
    },
    {
      name: 'marker in angle brackets',
      verdict: 'sure',
      test: ({inner}) => /^(?:TB[ACD]|TODO|FIXME)\b|^(?:tb[acd]|todo)$/.test(inner),
      hit: ['The owner is <TBD>.', 'The owner is <TODO ask the vendor>.'],
      miss: ['The owner is <zelur>.'],
      from: wording
    },
    {
      name: 'field in angle brackets',
      verdict: 'likely',
      test: ({inner, forms, sentence}) => /\s/.test(inner) && forms.field.test(inner) && !speaksOfForm.test(sentence),
      hit: ['It was told by <service name> today.'],
      miss: [
        'The format begins with <service name> today.',
        'It was told by <zelur vikol> today.',
        'It was told by <name> today.'
      ],
      from: wording
    },
    {
      name: 'words in angle brackets, in a form',
      verdict: 'possible',
      test: ({inner}) => /\s/.test(inner),
      hit: ['It was told by <zelur vikol> today.'],
      miss: ['It was told by <zelur> today.'],
      from: wording
    },
    // "began at <time> and" and "<date> 09:14" are slots, "git checkout <name>" is how a command is written.
    {
      name: 'field in the place of a value',
      verdict: 'likely',
      test: (tag) => stands(tag) && tag.forms.isFieldName(tag.inner) && !speaksOfForm.test(tag.sentence),
      hit: ['<name>', 'It began at <time> today.', 'Then <date> 09:14 came.'],
      miss: ['Run git checkout <name> today.', 'The format begins with <date> today.'],
      from: wording
    },
    {
      name: 'name of a field, in a form',
      verdict: 'possible',
      test: ({inner, forms}) => isNamed(inner, forms),
      hit: ['Run git checkout <name> today.'],
      miss: ['Run git checkout <zelur> today.'],
      from: wording
    }
  ],
  'none'
)

const isNamed = (inner: string, {field, order}: Tag['forms']): boolean => field.test(inner) || order.test(inner)

const leading = new RegExp(`(?:^|[\\s(])(?:${leads})\\s$`, 'i')

/** Alone, behind a preposition, or a word that is always a value. */
const stands = ({inner, before, after}: Tag): boolean =>
  `${before}${after}`.trim() === '' || leading.test(before) || (valueWord.test(inner) && /(?:^|\s)$/.test(before))
