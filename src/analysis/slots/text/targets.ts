import {matchesOf} from '../../../article/text/match-all.ts'
import {defineAnalysis} from '../../define-analysis.ts'

/** What brackets of a document may refer to, in small letters. */
export interface Targets {
  /** Labels of references, also where Markdown does not read their definitions: below a footnote, in a box of MkDocs. */
  readonly labels: ReadonlySet<string>
  /** Titles of sections. */
  readonly titles: ReadonlySet<string>
}

export const targetsOf = defineAnalysis(
  'targets of brackets',
  ({source, blocks}): Targets => ({
    labels: new Set(matchesOf(definition, source).map(({1: label = ''}) => label.toLowerCase())),
    titles: new Set(blocks.filter(({kind}) => kind === 'heading').map(({prose}) => prose.text.trim().toLowerCase()))
  })
)

/** `[Harbour Pay]: https://…` */
const definition = /^[ \t]{0,12}\[([^[\]\n]{1,200})\]:[ \t]{1,4}<?(?:[a-z]{3,6}:|[\w.-]{0,40}[/#])\S/gm
