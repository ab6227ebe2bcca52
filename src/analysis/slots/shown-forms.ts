import {allSections} from '../../article/outline/all-sections.ts'
import type {Article, Block, Span} from '../../article/types.ts'
import {speaksOfForm} from './words/form-talk.ts'

/** What a title calls a form that is there to be copied. */
export const templateWords =
  /\b(?:templates?|vorlage|plantilla|modelo|modèle|sjabloon)\b|\bmal for\b|模板|テンプレート|шаблон/iu

/**
 * Forms that readers are to copy, in an article that is none itself: under "Communication templates", or behind "We write
 * it in this format:", a slot belongs into the letter.
 */
export function shownFormsIn({title, outline, blocks}: Article): Span[] {
  if (title && templateWords.test(title.text)) return []
  // The first heading is the title of all.
  const [, ...parts] = allSections(outline)
  const sections = parts.flatMap(({level, evidence, title: name, body}) =>
    body && level > 1 && evidence === 'heading' && templateWords.test(name) ? [body] : []
  )
  return [...sections, ...blocks.filter(announcesForm).flatMap((block) => announcedBy(block, blocks))]
}

/** "Here is the outline of our letters:" */
const announcesForm = ({kind, prose}: Block): boolean => {
  const last = /[^.!?\n]{4,300}:\W{0,3}$/.exec(prose.text.slice(-longestAnnouncement))?.[0]
  return kind === 'paragraph' && last !== undefined && (shownWords.test(last) || speaksOfForm.test(last))
}

/** UTF-16 units of a sentence that announces something. */
const longestAnnouncement = 300

const shownWords = new RegExp(`${templateWords.source}|\\b(?:outline|examples?|samples?|looks? like)\\b`, 'iu')

/** The quotation behind a block, to its end, or the one paragraph there. */
function announcedBy({index, quoted}: Block, blocks: readonly Block[]): Span[] {
  const shown: Span[] = []
  for (let at = index + 1; (blocks[at]?.quoted ?? 0) > quoted; at++) shown.push((blocks[at] as Block).span)
  if (shown.length > 0) return shown
  const next = blocks[index + 1]
  return next?.kind === 'paragraph' && !next.item && !next.cell ? [next.span] : []
}
