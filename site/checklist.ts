import type {Outline, OutlineSection} from '../src/cli/commands/outline.ts'
import {button, byId, element} from './element.ts'
import type {Owed} from './protocol.ts'

/** What the kind of article owes, and the facts that a reader looks for. */
export function listNeeds(outline: Outline, owed: readonly Owed[]): void {
  const {subject, profile, voice, claims, sourced, timeline} = outline
  const items =
    subject === 'incident'
      ? [
          entry(true, `read as ${profile}`),
          ...owed.map(({need, isTold, wanted}) => entry(isTold, need, wanted)),
          ...(voice === 'first-hand' || claims === 0
            ? []
            : [
                entry(
                  sourced > 0,
                  sourced > 0 ? `${sourced} of ${claims} claims have a source` : 'sources',
                  `None of ${claims} claims has one.`
                )
              ]),
          ...(timeline
            ? [
                entry(
                  timeline.zone !== null,
                  `time zone${timeline.zone === null ? '' : `: ${timeline.zone}`}`,
                  'Name it once.'
                )
              ]
            : [])
        ]
      : [element('li', {}, 'Not read as an incident article: only placeholders and dead links are looked for.')]
  byId('checklist').replaceChildren(...items)
}

const entry = (isTold: boolean, what: string, wanted = ''): HTMLElement =>
  isTold
    ? element('li', {class: 'told'}, `✓ ${what}`)
    : element('li', {class: 'missing'}, element('strong', {}, `Missing: ${what}. `), wanted)

/** The sections; each leads to its heading. */
export function listSections({sections}: Outline, show: (section: OutlineSection) => void): void {
  byId('outline').replaceChildren(...sections.map((section) => item(section, show)))
}

function item(section: OutlineSection, show: (section: OutlineSection) => void): HTMLElement {
  const {title, role, isEmpty, onlySlots, sections} = section
  const state = isEmpty ? 'empty' : onlySlots ? 'only placeholders' : ''
  return element(
    'li',
    {},
    button(title, () => show(section)),
    ...(role || state ? [' ', element('span', {class: 'role'}, [role ?? '', state].filter(Boolean).join(', '))] : []),
    ...(sections.length > 0 ? [element('ol', {}, ...sections.map((inner) => item(inner, show)))] : [])
  )
}
