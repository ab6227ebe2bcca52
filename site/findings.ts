import {editOf} from '../src/check/fix.ts'
import type {CheckedMessage} from '../src/check/index.ts'
import {button, byId, element} from './element.ts'

/** Entries that are shown; more would hold the page. */
const most = 200

/** What can be done about a finding. */
export interface Acts {
  show(message: CheckedMessage): void
  fix(message: CheckedMessage): void
}

/** What the filters let through. */
export function filtered(messages: readonly CheckedMessage[], form: HTMLFormElement): CheckedMessage[] {
  const data = new FormData(form)
  const severities = data.getAll('severity')
  const rule = data.get('rule')
  return messages.filter(({severity, ruleId}) => severities.includes(severity) && (rule === '' || rule === ruleId))
}

/** The rules that found something, to choose from; what was chosen stays. */
export function offerRules(messages: readonly CheckedMessage[], select: HTMLSelectElement): void {
  const chosen = select.value
  const ids = [...new Set([...messages.map(({ruleId}) => ruleId), ...(chosen === '' ? [] : [chosen])])].sort()
  const options = ids.map((id) => {
    const option = element('option', {}, id)
    option.selected = id === chosen
    return option
  })
  select.replaceChildren(select.options[0] as Node, ...options)
}

/** The findings as entries with what can be done. */
export function listFindings(messages: readonly CheckedMessage[], acts: Acts): void {
  const entries = messages.slice(0, most).map((message) => {
    const {ruleId, severity, line, reason, note} = message
    const why = element('details', {}, element('summary', {}, `Why: ${ruleId}`), element('p', {}, note))
    if (ruleId !== 'control') why.append(element('a', {href: `docs/${ruleId}.html`}, 'about this rule'))
    return element(
      'li',
      {class: severity},
      element(
        'div',
        {class: 'head'},
        element('span', {class: 'severity'}, `${severity} · line ${line}`),
        ...(editOf(message) ? [button('Fix', () => acts.fix(message))] : []),
        button('Show', () => acts.show(message))
      ),
      element('p', {}, ...worded(reason)),
      why
    )
  })
  if (messages.length > most) entries.push(element('li', {}, `and ${messages.length - most} more`))
  byId('findings').replaceChildren(...entries)
}

/** A message; words of the article in it stand out. */
const worded = (reason: string): (Node | string)[] =>
  reason.split(/`([^`]{1,300})`/).map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part))
