import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {readAs} from '../../../analysis/subject/index.ts'
import {type Severity, severities} from '../../../rules/finding.ts'
import {counted, percent} from '../../../rules/wording.ts'
import type {Outline} from '../../commands/outline.ts'
import {safe} from '../escape.ts'
import {type Problem, problemText} from '../problem.ts'
import type {Report} from '../report.ts'
import {bar} from './bar.ts'

const columns = ['Errors', 'Warnings', 'Information']

const countOf = ({messages}: Report, wanted: Severity): number =>
  messages.filter(({severity}) => severity === wanted).length

const total = (reports: readonly Report[], severity: Severity): number =>
  reports.reduce((sum, report) => sum + countOf(report, severity), 0)

/** What a run came to: files by kind, findings by rule, what was not checked. */
export function overviewPart(reports: readonly Report[], problems: readonly Problem[]): ElementContent[] {
  const kinds = tally(reports.map(({subject, profile}) => readAs(subject, profile)))
  return [
    h('ul.counts', [
      h('li', [h('strong', String(reports.length)), ` ${reports.length === 1 ? 'file' : 'files'}`]),
      ...severities.map((severity) =>
        h(`li.${severity}`, [
          h('strong', String(total(reports, severity))),
          ` ${severity === 'information' ? 'for information' : `${severity}s`}`
        ])
      )
    ]),
    h('p.kinds', `Read as: ${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')}`),
    ...(problems.length > 0
      ? [
          h('h2', `Not everything was checked: ${counted(problems.length, 'problem')}`),
          h(
            'ul.problems',
            problems.map((problem) => h('li', h('bdi', safe(problemText(problem)))))
          )
        ]
      : []),
    ...rulesPart(reports)
  ]
}

function rulesPart(reports: readonly Report[]): ElementContent[] {
  const messages = reports.flatMap(({messages}) => messages)
  const rows = tally(messages.map(({ruleId}) => ruleId))
  if (rows.length === 0) return []
  return [
    h('h2', 'Findings by rule'),
    h('table.rules', [
      h(
        'thead',
        h(
          'tr',
          ['Rule', ...columns, 'Files'].map((title) => h('th', {scope: 'col'}, title))
        )
      ),
      h(
        'tbody',
        rows.map(([rule]) => {
          const own = messages.filter(({ruleId}) => ruleId === rule)
          const url = own[0]?.url
          const files = reports.filter(({messages}) => messages.some(({ruleId}) => ruleId === rule)).length
          return h('tr', [
            h('th', {scope: 'row'}, url ? h('a', {href: url, rel: 'noopener noreferrer'}, rule) : rule),
            ...severities.map((severity) => number(own.filter((one) => one.severity === severity).length)),
            number(files)
          ])
        })
      )
    ])
  ]
}

/** A file of the overview. */
export interface FileRow {
  /** From 1. */
  readonly number: number
  readonly report: Report
  /** How it was read; nothing where it cannot be read again. */
  readonly outline: Outline | undefined
}

/** The files with what was found in each, which leads to the article. */
export function filesPart(files: readonly FileRow[]): Element {
  return h('section#files', {ariaLabelledBy: 'files-title'}, [
    h('h2#files-title', 'Files'),
    h(
      'div.scroller',
      {tabIndex: 0, role: 'region', ariaLabel: 'Files'},
      h('table.files', [
        h(
          'thead',
          h(
            'tr',
            ['File', 'Read as', ...columns, 'Sources', 'Missing'].map((title) => h('th', {scope: 'col'}, title))
          )
        ),
        h('tbody', files.map(fileRow))
      ])
    )
  ])
}

function fileRow({number: at, report, outline}: FileRow): Element {
  const {path, subject, profile} = report
  const isAsked = outline?.subject === 'incident'
  const claims = isAsked && outline.voice !== 'first-hand' ? outline.claims : 0
  return h('tr', {dataFile: String(at)}, [
    h('th', {scope: 'row'}, h('a', {href: `#a${at}`}, h('bdi', safe(path)))),
    h('td', readAs(subject, profile)),
    ...severities.map((severity) => number(countOf(report, severity))),
    h(
      'td',
      outline && claims > 0
        ? [bar(outline.share, outline.enough, `${percent(outline.share)} of ${counted(claims, 'claim')} sourced`)]
        : []
    ),
    h('td', isAsked ? outline.missing.join(', ') : '')
  ])
}

const number = (count: number): Element => h(count > 0 ? 'td.number' : 'td.number.none', String(count))

/** How often each word occurs, most first. */
function tally(words: readonly string[]): [word: string, count: number][] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
