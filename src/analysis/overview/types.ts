import type {Article, Block, Role, Section} from '../../article/types.ts'

/** What the rows look at: an article from some distance. */
export interface Overview {
  readonly article: Article
  /** Its title; the first heading or the first line where there is none of level 1. */
  readonly title: string
  /** Titles of its sections, without the title of the article. */
  readonly headings: readonly string[]
  readonly sections: readonly Section[]
  /** Roles that its headings and labels show. */
  readonly roles: ReadonlySet<Role>
  /** Paragraphs, headings and cells, a line for each. */
  readonly text: string
  /** The first paragraphs, at most some hundred characters. */
  readonly lead: string
  /** Words of `text`; in a script without spaces, pairs of characters. */
  readonly words: number
  /** Paragraphs, items and cells. */
  readonly passages: readonly Block[]
  /** Verbs in the past in a thousand words; nothing where the language has none that tell it. */
  readonly past: number | undefined
  /** Share of the article that is code: 0 to 1. */
  readonly code: number
  /** Its file and folders, lower case, with `/`. */
  readonly path: string
}
