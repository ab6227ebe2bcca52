import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {AnsweredMessage} from '../../../worker/index.ts'
import {safe} from '../escape.ts'
import type {Flag} from './flags.ts'
import type {Notes} from './notes.ts'

/** The findings of an article: what is to be done, with a link to the place and one to the reason. */
export const entriesOf = (flags: readonly Flag[], notes: Notes): Element =>
  h(
    'ol.findings',
    flags.map((flag) => entryOf(flag, notes))
  )

function entryOf({number, message, places}: Flag, notes: Notes): Element {
  const {ruleId, severity, reason, line} = message
  return h(`li.${severity}`, {id: `f${number}`, dataRule: ruleId, dataSeverity: severity}, [
    h('span.severity', severity),
    ' ',
    places.length > 0 ? h('a', {href: `#m${number}`}, `line ${line}`) : `line ${line}`,
    ' ',
    h('span', {id: `t${number}`}, worded(reason)),
    ' ',
    h('a.why', {href: `#${notes.idOf(message)}`, ariaLabel: `Why: ${ruleId}`}, 'why')
  ])
}

/** A message; words of the article in it stand out. */
export const worded = (reason: AnsweredMessage['reason']): ElementContent[] =>
  safe(reason)
    .split(/`([^`]{1,300})`/)
    .flatMap((part, index): ElementContent[] =>
      part === '' ? [] : index % 2 === 1 ? [h('code', part)] : [{type: 'text', value: part}]
    )
