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
 * The sections of a template in its order. Headings under its title are required and have a place; labels beside them are
 * required where they name what an article tells, such as `**Impact:**`. What stands deeper is only known.
 */
export function templateSections(template: Article): Asked[] {
  const top = topOf(template)
  const level = Math.min(...top.map((section) => section.level))
  const all = top.flatMap((section, index) => [
    ...asked(
      section,
      section.level === level || section.role !== undefined,
      section.level === level ? index + 1 : undefined
    ),
    ...section.sections.flatMap(withInner)
  ])
  const byName = new Map(all.toReversed().map((section) => [section.name, section]))
  return all.filter((section) => byName.get(section.name) === section).slice(0, mostSections)
}

/** The sections under the title, or all where it has none; a template may have one title for itself and one for articles. */
function topOf({outline, title}: Article): readonly Section[] {
  let top = outline.filter(({evidence}) => evidence !== 'field')
  for (;;) {
    const [first, ...others] = top
    if (first && others.length === 0 && first.sections.length > 0) top = [...first.sections]
    else if (first && others.length > 0 && !first.role && first.level === 1 && first.title === title?.text.trim())
      top = others
    else return top
  }
}

const withInner = (section: Section): Asked[] => [...asked(section, false), ...section.sections.flatMap(withInner)]

function asked({title, role = roleOf(title)}: Section, required: boolean, order?: number): Asked[] {
  const name = nameOf(title)
  if (name === '' || isOpenTitle.test(title)) return []
  return [
    {
      title: withoutRemarks(title),
      name,
      required: required && !optional.test(title),
      ...(role && {role}),
      ...(order !== undefined && {order})
    }
  ]
}
