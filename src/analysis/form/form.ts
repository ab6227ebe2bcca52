import {articleOfBlocks} from '../../article/index.ts'
import {readBlocks} from '../../article/markdown/read-blocks.ts'
import {roleOf} from '../../article/outline/roles.ts'
import type {FormSection} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {instructionsOf} from './instructions.ts'
import {nameOf} from './name.ts'
import {templateSections} from './template-sections.ts'
import type {Asked, HouseForm} from './types.ts'

/** The form that the house of an article asks for, if it has one. */
export const formOf = defineAnalysis('form', ({about}): HouseForm | undefined => {
  if (!about.form) return undefined
  const {template, sections = []} = about.form
  const read = template === undefined ? nothing : readTemplate(template)
  return {...read, sections: withOwn(read.sections, sections)}
})

const nothing: HouseForm = {sections: [], instructions: new Set()}

/** The articles of a house have one template, which is read once for one after the other. */
let last: {readonly template: string; readonly form: HouseForm} | undefined

function readTemplate(template: string): HouseForm {
  if (last?.template !== template) {
    const article = articleOfBlocks(readBlocks(template), template)
    last = {template, form: {sections: templateSections(article), instructions: instructionsOf(article)}}
  }
  return last.form
}

/** The sections of the template, with what the house says more of them, and those that it adds. */
function withOwn(sections: readonly Asked[], own: readonly FormSection[]): Asked[] {
  const said = new Map(own.map((section) => [nameOf(section.title), section]))
  const known = new Set(sections.map(({name}) => name))
  return [
    ...sections.map((section) => ({...section, ...said.get(section.name)})),
    ...[...said].flatMap(([name, section]) => (known.has(name) ? [] : [asked(name, section)]))
  ]
}

function asked(name: string, section: FormSection): Asked {
  const role = section.role ?? roleOf(section.title)
  return {required: true, ...section, name, ...(role && {role})}
}
