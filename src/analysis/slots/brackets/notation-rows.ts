import type {DecidingRow} from '../../evidence.ts'
import {asksSomething} from '../words/insertions.ts'
import type {Bracket} from './bracket.ts'

const syntax = 'what public documents write in brackets'
const report = 'false alarms on published articles'

/** Syntax of a markup language, a program or a bibliography: these hold even for instructions. */
export const notations = [
  {
    name: 'box that is ticked',
    verdict: 'none',
    test: ({inner, text, before, after}) =>
      (inner === 'x' && !isReferenceToCome(before)) ||
      (/^[XYZN]$/.test(inner) &&
        ((text.block.quoted > 0 && !/:\s{0,3}$/.test(before)) || (before.trim() === '' && /^\s\p{Lu}/u.test(after)))),
    hit: ['[X] Yes, all of them', 'They wrote:\n\n> It hit [X] users.'],
    miss: ['It hit [X] users.', 'It grew by half. [x] Then it fell.', '> Duration: [X] hours'],
    from: syntax
  },
  {
    name: 'remark with its label',
    verdict: 'none',
    test: ({inner, forms}) => {
      const label =
        /^(\p{Lu}{2,20}|[\p{L}’' -]{0,30}\b(?:[Nn]ote|[Cc]omment|[Uu]pdate|[Cc]orrection)\b[^:]{0,30}):\s/u.exec(
          inner
        )?.[1]
      return (
        label !== undefined &&
        !/^(?:TODO|FIXME|TB[ACD])/.test(label) &&
        !forms.order.test(inner) &&
        !forms.field.test(label)
      )
    },
    hit: ['It is told of `Quay` [DRIFT: no such class in the folder] for now.', 'It was [RV: not sure of it] then.'],
    miss: [
      'It is told of `Quay` [LINK: the class in the folder] for now.',
      'It is told of Quay [TODO: ask the vendor].',
      'It is told of Quay [TBD: in May].'
    ],
    from: report
  },
  {
    name: 'part of a line of a log',
    verdict: 'none',
    test: ({before, isOrder}) => !isOrder && logLine.test(before.slice(before.lastIndexOf('\n') + 1)),
    hit: ['[ERROR] [Zelur Vikol] was refused', '2024-05-03 10:12:33 [INFO] [Zelur Vikol] was refused'],
    miss: ['At 10:12 [Zelur] was refused.', '[Vikol] [Zelur] was refused.'],
    from: report
  },
  {
    name: 'time since the row above or the start',
    verdict: 'none',
    test: ({inner}) => /^\+\s?\d{1,4}(?:[.,:]\d{1,2})?\s?\p{L}[\p{L} ]{0,30}$/u.test(inner),
    hit: ['| Time | What |\n| --- | --- |\n| [+2 business days later] | The gate failed. |'],
    miss: ['| Time | What |\n| --- | --- |\n| [zelur days later] | The gate failed. |'],
    from: 'timelines of public repositories, November 2026'
  },
  {
    name: 'index',
    verdict: 'none',
    test: ({inner, before, isOrder}) => !isOrder && /[\p{L}\d_]$/u.test(before) && /^[\w.:+-]{1,12}$/.test(inner),
    hit: ['The cells of row[N] differ.'],
    miss: ['The cells of row [N] differ.'],
    from: syntax
  },
  {
    name: 'tag of BBCode, which is closed behind it',
    verdict: 'none',
    test: ({inner, before, after}) => {
      const [, closing, tag = ''] = /^(\/?)([a-z][a-z\d]{0,9})(?:=[^\s\]]{1,200})?$/i.exec(inner) ?? []
      return closing ? before.includes(`[${tag}`) : tag !== '' && after.includes(`[/${tag}]`)
    },
    hit: ['[zelur]Cause of it:[/zelur]'],
    miss: ['It was [zelur] told to all.'],
    from: 'announcements of public repositories, November 2026'
  },
  {
    name: 'list of names behind an equals sign: code',
    verdict: 'none',
    test: ({inner, before}) =>
      /[a-z_]\w{0,30}=$/.test(before) && /^[a-z]\w{1,40}(?:,\s?[a-z]\w{1,40}){0,9}$/.test(inner),
    hit: ['hosts=[zelur_vikol],', 'hosts=[company_name]'],
    miss: ['hosts = [company_name]'],
    from: 'documents of public repositories, November 2026'
  },
  {
    name: 'box of a drawing',
    verdict: 'none',
    test: ({spaced, isOrder}) => spaced && !isOrder,
    hit: ['The way is -- [ Harbour Pay ] of old.'],
    miss: ['The way is -- [Harbour Pay] of old.', 'The way is -- [ insert name ] of old.'],
    from: report
  },
  {
    name: 'marker that is spoken of',
    verdict: 'none',
    test: ({inner, before}) =>
      /^(?:TB[ACD]|TODO|FIXME)$/.test(inner) && /\b(?:an?|the|any|every|each)\s(?:\p{L}{1,20}\s)?$/iu.test(before),
    hit: ['With it, I got an honest [TBC].'],
    miss: ['The owner is [TBC].'],
    from: report
  },
  // "in [e.g. Europe]" is a hole; "some regions [e.g. Europe] failed" is whole without it.
  {
    name: 'example in a sentence',
    verdict: 'none',
    test: ({inner, isInSentence, isBehindShortWord, isValue}) =>
      /^(?:e\.g\.|i\.e\.|such as|like)[,:]?\s/i.test(inner) && isInSentence && !isBehindShortWord && !isValue,
    hit: ['Some regions [e.g. Europe] failed.', 'Others [such as mail] did not.'],
    miss: ['It failed in [e.g. Europe].', '- Region: [e.g. Europe]'],
    from: report
  },
  {
    name: 'shown as an example',
    verdict: 'none',
    test: ({before, isValue, isOrder}) =>
      /\b(?:for (?:example|instance)|zum Beispiel|par exemple|por ejemplo|por exemplo):\s[^.!?\n]{0,80}$/i.test(
        before
      ) &&
      !isValue &&
      !isOrder,
    hit: ['Name them so. For example: [Company Name] has given [Product Name] to us.'],
    miss: ['They gave much. For example, [Company Name] has given it.', 'For example: [Company Name]'],
    from: report
  },
  {
    name: 'attributes of a block of AsciiDoc',
    verdict: 'none',
    test: ({inner, isWholeLine}) =>
      isWholeLine &&
      /^(?:source|listing|verse|quote|subs|role|cols|options|discrete|abstract)(?:[,=%][^\n]{0,60})?$/.test(inner),
    hit: ['[source,zelur]', '[source]'],
    miss: ['[sources]', 'It was told by [source] of it.'],
    from: 'https://docs.asciidoctor.org/asciidoc/latest/verbatim/source-blocks/'
  },
  {
    name: 'usage of a command',
    verdict: 'none',
    test: ({before, after}) => usage.test(before + after),
    hit: ['Run renew [options] for [Domain Name].'],
    miss: ['Run renew for [Domain Name].'],
    from: syntax
  },
  {
    name: 'name of a type or of a part of a file',
    verdict: 'none',
    test: ({before, after, isOrder}) => !isOrder && (afterNames.test(after) || beforeNames.test(before)),
    hit: [
      'It returns a [number] type.',
      'The variable [region] was empty.',
      'It is set in the [Zelur Vikol] section of the file.',
      'See the [Zelur] and [Vikol] appendices of it.'
    ],
    miss: ['It returns a [number] of orders.'],
    from: syntax
  },
  {
    name: 'mark that its noun names',
    verdict: 'none',
    test: ({inner, after, isOrder, forms}) =>
      !isOrder &&
      !forms.isFieldName(inner) &&
      /^\S{2,30}$/.test(inner) &&
      /^\s(?:tags?|warnings?|labels?|prefix|markers?|badge|flag)\b/.test(after),
    hit: ['A [MIGRATION] warning is shown.', 'See the [meta-tag:quay] tag of it.'],
    miss: ['A [MIGRATION] of it is shown.', 'A [Name] warning is shown.'],
    from: report
  },
  {
    name: 'array, range or expression',
    verdict: 'none',
    test: ({inner, isOrder, forms}) =>
      !isOrder &&
      !forms.remark.test(inner) &&
      !forms.isFieldName(inner) &&
      (expression.test(inner) || isArray(inner, forms)),
    hit: [
      'It is sorted by [CustomerId, OrderId] here.',
      'It was run by [Name = Harbour].',
      'Tags: [postgres, zelur]',
      'It was set to [y/N].',
      'It goes on until [ 0xc0] of the keys.',
      'It is an operator of [+,-,*,/] then.'
    ],
    miss: ['It is sorted by [name of column] here.', 'It began on [day, month, year].', '- [E-Mail-Adresse]'],
    from: syntax
  },
  {
    name: 'shown beside a key',
    verdict: 'none',
    test: ({text}) => /\b(?:Ctrl|Cmd|Alt|Shift)\b/.test(text.targets.cellInFront(text.block)),
    hit: ['| Key | Does |\n| --- | --- |\n| `Ctrl+K` | [Insert link] |'],
    miss: ['| Name | Link |\n| --- | --- |\n| Zelur | [Insert link] |'],
    from: report
  },
  {
    name: 'list of YAML',
    verdict: 'none',
    test: ({text, isOrder}) => text.role === 'value' && text.folded.text.trimStart().startsWith('[') && !isOrder,
    hit: ['---\nauthors: [Ines Marlow, Tomasz Brand]\n---\n'],
    miss: ['---\nauthors: "[Author Name]"\n---\n'],
    from: syntax
  },
  {
    name: 'talk about slots',
    verdict: 'none',
    test: ({sentence}) =>
      /\b(?:placeholders?|template (?:with|text)|brackets?|crochets|corchetes|Klammern)\b/i.test(sentence),
    hit: ['The template has [Company Name] as a placeholder.'],
    miss: ['The template of [Company Name] was old.'],
    from: report
  },
  {
    name: 'quotation',
    verdict: 'none',
    test: (bracket) => bracket.isQuoted && !bracket.isSaid,
    hit: ['The form said “[insert name]” for a day.'],
    miss: ['The form said [insert name] for a day.'],
    from: report
  }
] as const satisfies readonly DecidingRow<Bracket, 'none'>[]

/** Behind a full stop, where no box of a list can stand. */
const isReferenceToCome = (before: string): boolean => /\p{L}[.”"*_)]{1,5}\s?$/u.test(before) && !before.includes('[ ]')

/** Behind the name of a type, of a part of a file or of a page. */
const afterNames =
  /^(?:\sand\s\[[^\]\n]{1,40}\])?\s(?:appendix|appendices|chapter|types?|values?|arguments?|parameters?|sections?|stanzas?|tab|panel|buttons?|menu|group|column|directive)\b/

/** In front of the name of a variable. */
const beforeNames = /\b(?:variables?|parameters?|flags?|labels?|columns?|arguments?)\s$/i

/** A line that begins with a full time or a level, and nothing but brackets up to here. */
const logLine =
  /^\s{0,3}(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d[\d:.,Z+-]{0,16}\]?|\[(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE)\])\s{0,2}(?:\[[^\]\n]{1,40}\]\s{0,2}){0,4}$/

const usage = /\[(?:options?|flags?|args|arguments?|command|files?|paths?|-{1,2}\w[^\]\n]{0,30})\]/i

const expression =
  /["“”{}=]|^'|\w\(|=>|^[,;]|^\d{1,9},|^-{1,2}\w|[<>]=?\s?\d|^[\w.]{1,20}:[\w.]{0,20}$|\*\w|\\|\.{3}$|^\w-\w|^[yY]\/[nN]$|^[\w-]{1,12}\.\.[\w-]{1,12}$|^object \w|^\s?0x[\da-f]{1,16}$|^[-+*/%<>=,\s]{3,20}$|^Function$|^native code$/

/** `[CustomerId, WorkId]`, `[a, b]`, `[postgres, outage]`; "[day, month, year]" and "[City, State]" are fields. */
function isArray(inner: string, forms: Bracket['forms']): boolean {
  const parts = inner.split(/,\s?/)
  return (
    parts.length > 1 &&
    parts.every((part) => /^\S{1,40}$/.test(part)) &&
    (parts.some((part) => /\p{Ll}\p{Lu}|\d|[_.:₀-₉]|^\p{Ll}$/u.test(part)) ||
      (parts.every((part) => /^[\p{Ll}\d-]+$/u.test(part)) &&
        !parts.some((part) => forms.isFieldName(part) || asksSomething.test(part))))
  )
}
