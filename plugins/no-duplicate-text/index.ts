import {isStamped, isStatusUpdate, profileOf} from '../../src/analysis/profile/index.ts'
import {allSections} from '../../src/article/outline/all-sections.ts'
import {wordCount} from '../../src/article/text/word-count.ts'
import type {Article, Block, Section, Span} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {say, title} from '../../src/rules/message.ts'
import {repeatsOf} from './repeats.ts'

/** Flags sections and paragraphs that appear in the article twice. */
export default defineRule({
  id: 'no-duplicate-text',
  category: 'section',
  severity: 'warning',
  scope: 'incident',
  description: 'flags sections and paragraphs that appear in the article twice, exactly or nearly',
  why: 'Readers look for what is new in the second copy, and find nothing.',
  better: 'The cause is described above.',
  options: {},
  *check(article) {
    const told: Span[] = []
    const sections = allSections(article.outline)
    const sectionOf = new Map(sections.flatMap((section) => section.own.map((block) => [block, section])))
    // What happens again at another time stands again in a log.
    const isStandard = (block: Block): boolean => {
      const section = sectionOf.get(block)
      return isStatusUpdate(block, section) || (section !== undefined && isStamped(section))
    }
    const isStatusPage = ['status', 'notice'].includes(profileOf(article).name)
    const again = [...repeatsOf(longSections(sections, isStandard)), ...(isStatusPage ? [] : pastedSections(sections))]
    for (const [{section, text}, first] of again) {
      if (told.some((body) => body.start === section.body?.start)) continue
      yield {
        span: section.heading,
        message:
          text === first.text
            ? say`Delete one copy: the text under ${title(section.title)} appears twice`
            : say`Delete or merge: the text under ${title(section.title)} is almost the same as above`,
        causes: [{span: first.section.heading, message: say`The first time`}]
      }
      if (section.body) told.push(section.body)
    }
    // Items of lists repeat by design: five whys, the same step for each service.
    const paragraphs = article.blocks.filter(
      (block) =>
        block.kind === 'paragraph' && block.quoted === 0 && !block.item && !isStandard(block) && !isCommand(block)
    )
    for (const [again, first] of repeatsOf(paragraphs.map((block) => ({block, text: block.prose.text})))) {
      const {span, prose} = again.block
      if (told.some(({start, end}) => start <= span.start && end >= span.end)) continue
      // Each message of a status page and each window of planned work has the words of the last one.
      if (isStatusPage && again.block.index !== first.block.index + 1) continue
      if (again.text !== first.text && [again, first].every(({block}) => isCaption(article, block))) continue
      const cut = cutOf(article, again.block, first.block)
      yield {
        span: prose.span(0, again.text.length),
        message:
          again.text === first.text
            ? say`Delete one copy of this paragraph: ${title(again.text)}`
            : say`Delete or merge this paragraph, almost the same as above: ${title(again.text)}`,
        ...(cut && {fix: {span: cut, text: ''}}),
        causes: [{span: first.block.span, message: say`The first time`}]
      }
    }
  }
})

/** A command is given again where it is run again. */
const isCommand = ({marks, prose}: Block): boolean =>
  marks.some(({kind, from, to}) => kind === 'code' && from === 0 && to === prose.text.trimEnd().length)

/** "What the tool prints when it is idle", over a table or code: the next one differs in the word that counts. */
const isCaption = ({blocks}: Article, {index}: Block): boolean =>
  blocks[index + 1]?.cell !== undefined || blocks[index + 1]?.kind === 'code'

/** A section and its text. */
interface Told {
  readonly section: Section
  readonly text: string
}

/**
 * Sections of several blocks; one of a single paragraph is reported at the paragraph. A summary repeats by design, and so
 * does the output of a command.
 */
const longSections = (sections: readonly Section[], isStandard: (block: Block) => boolean): Told[] =>
  sections
    .filter(
      ({evidence, role}) => role !== 'summary' && (evidence === 'heading' || evidence === 'html' || evidence === 'bold')
    )
    .map((section) => ({
      section,
      prose: section.own.filter((block) => (block.kind === 'paragraph' || block.kind === 'cell') && !isStandard(block))
    }))
    .filter(({prose}) => prose.length > 1)
    .map(({section, prose}) => ({section, text: prose.map(({prose: {text}}) => text).join('\n')}))

/**
 * The lines of a paragraph with the blank ones above it, where the first one is written the same, so that neither a
 * link nor an image goes that stands there once. Markup around it would stay behind empty.
 */
function cutOf({source}: Article, {span, form, footnote}: Block, first: Block): Span | undefined {
  const written = ({start, end}: Span): string => source.slice(start, end)
  if (form === 'html' || footnote !== undefined || written(span) !== written(first.span)) return undefined
  const above = /(?:^|(?:\r\n|\n|\r)[ \t]{0,3}){1,9}$/.exec(
    source.slice(Math.max(0, span.start - mostAbove), span.start)
  )
  const below = /^[ \t]{0,9}(?=[\r\n]|$)/.exec(source.slice(span.end, span.end + mostAbove))
  return above && below ? {start: span.start - above[0].length, end: span.end + below[0].length} : undefined
}

/** Words that a section may share with one of the same title: "None so far." */
const fewestShared = 5

/** Sections of one title and one text, however short. */
function* pastedSections(sections: readonly Section[]): Generator<readonly [again: Told, first: Told]> {
  const before = new Map<string, Section>()
  for (const section of sections) {
    if (section.evidence !== 'heading' || section.sections.length > 0) continue
    const text = section.own.map(({prose}) => prose.text.trim()).join('\n')
    if (wordCount(text) < fewestShared) continue
    const key = `${section.title.toLowerCase()}\n${text}`
    const first = before.get(key)
    if (first)
      yield [
        {section, text},
        {section: first, text}
      ]
    else before.set(key, section)
  }
}

/** Characters of blank lines that go with a paragraph. */
const mostAbove = 40
