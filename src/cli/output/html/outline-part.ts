import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {needTells, required} from '../../../analysis/needs/index.ts'
import type {ProfileName} from '../../../article/types.ts'
import {percent} from '../../../rules/wording.ts'
import type {Outline, OutlineSection} from '../../commands/outline.ts'
import {safe} from '../escape.ts'
import {bar} from './bar.ts'

/** Where a line of the outline leads to, if it leads anywhere. */
export type LinkTo = (section: OutlineSection) => string | undefined

/** What the kind of article owes, and whether it is told. */
export function needsPart({subject, profile, missing}: Outline): ElementContent[] {
  if (subject !== 'incident') return []
  return [
    h('h3', 'What it owes'),
    h(
      'ul.needs',
      required[profile as ProfileName].map((need) =>
        missing.includes(need)
          ? h('li.missing', [h('strong', `Missing: ${need}. `), needTells[need]])
          : h('li.told', [h('span', {ariaHidden: 'true'}, '✓ '), `${need} is told`])
      )
    )
  ]
}

/** The sections with their roles. */
export function sectionsPart({sections}: Outline, linkTo: LinkTo): ElementContent[] {
  return sections.length === 0 ? [] : [h('h3', 'Outline'), listOf(sections, linkTo)]
}

const listOf = (sections: readonly OutlineSection[], linkTo: LinkTo): Element =>
  h(
    'ol.outline',
    sections.map((section) => {
      const {title, number, role, isEmpty, onlySlots, sections: inner} = section
      const words = safe(number ? `${number} ${title}` : title)
      const href = linkTo(section)
      return h('li', [
        href === undefined ? words : h('a', {href}, words),
        ...(role ? [' ', h('span.role', role)] : []),
        ...(isEmpty ? [' ', h('strong.missing', 'empty')] : []),
        ...(onlySlots ? [' ', h('strong.missing', 'only placeholders')] : []),
        ...(inner.length > 0 ? [listOf(inner, linkTo)] : [])
      ])
    })
  )

/** How many claims rest on a source. */
export function sourcesPart({subject, voice, claims, sourced, share, enough}: Outline): ElementContent[] {
  if (subject !== 'incident' || claims === 0) return []
  if (voice === 'first-hand') return [h('h3', 'Sources'), h('p', 'A first-hand account: it needs no sources.')]
  const text = `${sourced} of ${claims} claims have a source (${percent(share)}; ${percent(enough)} is enough)`
  return [h('h3', 'Sources'), bar(share, enough, text), h('p', text)]
}
