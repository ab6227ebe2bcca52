import {roleOf} from '../../article/outline/roles.ts'
import type {Article, Section} from '../../article/types.ts'
import {nameOf, withoutRemarks} from './name.ts'
import type {Asked} from './types.ts'

/** "Incident [number]": everybody writes something else there. */
const isOpenTitle = /[[\]{}<>]/
/** What is longer is no form that people fill in; each is looked for in each article. */
const mostSections = 200
const optional = /\((?:optional|if (?:any|applicable|needed|relevant))\)/i

/**
 * The sections of a template in its order. Those under its title are required and have a place; what stands deeper, such
 * as a label, is only known.
 */
export function templateSections(template: Article): Asked[] {
  const top = topOf(template)
  const level = Math.min(...top.map((section) => section.level))
  const all = top.flatMap((section, index) => [
    ...(section.level === level ? asked(section, index + 1) : asked(section)),
    ...section.sections.flatMap(withInner)
  ])
  const byName = new Map(all.toReversed().map((section) => [section.name, section]))
  return all.filter((section) => byName.get(section.name) === section).slice(0, mostSections)
}

/** The sections under the title, or all where it has none. */
function topOf({outline, title}: Article): readonly Section[] {
  let top = outline.filter(({evidence}) => evidence !== 'field')
  for (let [only] = top; only && top.length === 1 && only.sections.length > 0; [only] = top) top = [...only.sections]
  const [first] = top
  return first && top.length > 1 && !first.role && first.level === 1 && first.title === title?.text.trim()
    ? top.slice(1)
    : top
}

const withInner = (section: Section): Asked[] => [...asked(section), ...section.sections.flatMap(withInner)]

function asked({title, role = roleOf(title)}: Section, order?: number): Asked[] {
  const name = nameOf(title)
  if (name === '' || isOpenTitle.test(title)) return []
  return [
    {
      title: withoutRemarks(title),
      name,
      required: order !== undefined && !optional.test(title),
      ...(role && {role}),
      ...(order !== undefined && {order})
    }
  ]
}
