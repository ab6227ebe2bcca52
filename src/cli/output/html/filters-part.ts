import type {Element} from 'hast'
import {h} from 'hastscript'
import {severities} from '../../../rules/finding.ts'
import type {Report} from '../report.ts'

/** What the reader wishes to see; the script of the page does the rest, and shows the form. */
export function filtersPart(reports: readonly Report[]): Element {
  const rules = [...new Set(reports.flatMap(({messages}) => messages.map(({ruleId}) => ruleId)))].sort()
  return h('form#filters', {hidden: true, ariaLabel: 'Filters', role: 'search'}, [
    ...severities.map((severity) =>
      h('label', [h('input', {type: 'checkbox', name: 'severity', value: severity, checked: true}), ` ${severity}`])
    ),
    h('label', [
      'Rule ',
      h('select', {name: 'rule'}, [h('option', {value: ''}, 'all rules'), ...rules.map((rule) => h('option', rule))])
    ]),
    h('label', [
      'File ',
      h('input', {type: 'search', name: 'file', autocomplete: 'off', placeholder: 'part of its name'})
    ]),
    h('output', {ariaLive: 'polite'})
  ])
}
