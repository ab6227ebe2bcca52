import type {FormFaults} from '../../src/analysis/needs/index.ts'
import type {Article} from '../../src/article/types.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {type Message, say, title} from '../../src/rules/message.ts'
import {wholeArticle} from '../../src/rules/whole-article.ts'
import {counted} from '../../src/rules/wording.ts'

/**
 * How an article differs from the form of its house.
 *
 * @param unknown sections that the form does not have are reported too
 */
export function* formFindings(article: Article, faults: FormFaults, unknown: boolean): Generator<Finding> {
  const {missing, misplaced, short} = faults
  const note = formNoteOf(article)
  const span = wholeArticle(article)
  if (missing.length > 0 && span)
    yield {span, message: lackOf(missing), note, better: `## ${missing[0]}`, data: {missing}}
  if (misplaced) {
    const {section, behind} = misplaced
    yield {
      span: section.heading,
      message: say`Move ${title(section.title)} above ${title(behind.title)}, as in the form`,
      note,
      better: `“${section.title}” first, then “${behind.title}”.`,
      data: {misplaced: section.title, before: behind.title}
    }
  }
  for (const {section, words, least} of short)
    yield {
      span: section.heading,
      message: say`Say more under ${title(section.title)}: ${counted(words, 'word')}, the form asks for ${least}`,
      note,
      data: {words, least}
    }
  for (const section of unknown ? faults.unknown : [])
    yield {
      span: section.heading,
      message: say`Remove or rename ${title(section.title)}: the form has no such section`,
      note,
      data: {unknown: section.title}
    }
}

/** Titles in a message; more would be cut to their first words. */
const mostTitles = 2

function lackOf(missing: readonly string[]): Message {
  const [first = '', second = ''] = missing
  if (missing.length === 1) return say`Add the section ${title(first)}: the form asks for it`
  if (missing.length === mostTitles) return say`Add ${title(first)} and ${title(second)}: the form asks for both`
  return say`Add ${title(first)}, ${title(second)} and ${missing.length - mostTitles} more: the form asks for them`
}

const formNoteOf = ({about}: Article): string =>
  about.form?.file === undefined
    ? 'The configuration says which sections an article of this house has.'
    : `The form of this house is ${about.form.file}.`
