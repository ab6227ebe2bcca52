import {allSections} from '../../article/outline/all-sections.ts'
import type {Article, Span} from '../../article/types.ts'

/** What a title calls a form that is there to be copied. */
export const templateWords =
  /\b(?:templates?|vorlage|plantilla|modelo|modèle|sjabloon|mal)\b|模板|テンプレート|шаблон/iu

/**
 * Sections with forms that readers are to copy, in an article that is none itself: under "Communication templates" a slot
 * belongs into the letter.
 */
export function shownFormsIn({title, outline}: Article): Span[] {
  if (title && templateWords.test(title.text)) return []
  // The first heading is the title of all.
  const [, ...parts] = allSections(outline)
  return parts.flatMap(({level, evidence, title: name, body}) =>
    body && level > 1 && evidence === 'heading' && templateWords.test(name) ? [body] : []
  )
}
