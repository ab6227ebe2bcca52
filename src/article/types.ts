/** The data that the reader gives to rules. Plain and read-only: nothing here knows the syntax tree. */

/** A half-open range of UTF-16 offsets into the file as given: the unit of vfile and of LSP. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A string that a reader sees, with the way back to the source. */
export interface Prose {
  /** Escapes and character references are resolved, markup is gone, a soft line break is `\n`. */
  readonly text: string
  /**
   * The source range of `text.slice(from, to)`; for an empty range, the place between two characters.
   * @throws RangeError when the range is outside the text
   */
  span(from: number, to: number): Span
}

export type MarkKind = 'link' | 'image' | 'code' | 'html' | 'emphasis' | 'strong' | 'delete' | 'footnote' | 'break'

/** A piece of inline markup; `from` and `to` are offsets into the text of the block's prose. */
export interface Mark {
  readonly kind: MarkKind
  readonly from: number
  readonly to: number
  readonly span: Span
  /** Target of a link or an image, references resolved; its prose lies in the definition for `[x][label]`. */
  readonly url?: Prose
  readonly title?: Prose
  /** What an image says instead of itself. It is not part of the block's text. */
  readonly alt?: Prose
  /** Label of a reference link, an image reference or a footnote reference, lower case. */
  readonly label?: string
  /** How a link is written: `[x](y)`, `[x][y]`, a bare or angled address, or `<a href>`. */
  readonly form?: 'inline' | 'reference' | 'auto' | 'html'
  /** Attributes of an HTML tag. */
  readonly attributes?: ReadonlyMap<string, Prose>
  /** Lower-case name of an HTML tag, `/b` for an end tag, `!--` for a comment. */
  readonly tag?: string
}

export type BlockKind = 'heading' | 'paragraph' | 'cell' | 'code' | 'comment' | 'frontmatter' | 'definition' | 'break'

export interface ListItem {
  /** Same number for all items of one list. */
  readonly list: number
  readonly ordered: boolean
  /** The number written in an ordered list, else the 0-based place in the list. */
  readonly number: number
  /** 1 for a list that is in no other list. */
  readonly depth: number
  /** True for the block that stands behind the bullet. */
  readonly first: boolean
  /** `true` and `false` for `- [x]` and `- [ ]`. */
  readonly checked?: boolean
}

export interface TableCell {
  readonly table: number
  /** 0 is the header row. */
  readonly row: number
  readonly column: number
  /** Cells in this row. */
  readonly columns: number
}

/** A heading, a paragraph, a table cell, a code block …: whatever holds text and no other block. Document order. */
export interface Block {
  readonly index: number
  readonly kind: BlockKind
  readonly span: Span
  /** Empty for a thematic break; the raw content for code, comments and front matter (no inline marks there). */
  readonly prose: Prose
  readonly marks: readonly Mark[]
  /** 1 to 6 for a heading. */
  readonly level?: number
  /** How a heading or paragraph was written. `line`: one line of an article that lost its Markdown. */
  readonly form: 'markdown' | 'html' | 'line'
  /** Depth of block quotes around it. */
  readonly quoted: number
  /** Innermost list item around it. */
  readonly item?: ListItem
  readonly cell?: TableCell
  /** Label of the footnote whose text this is, lower case. */
  readonly footnote?: string
  /** Label and target of a definition `[label]: url "title"`. */
  readonly definition?: {readonly label: string; readonly url: Prose; readonly title?: Prose}
  /** Language of a code fence. */
  readonly language?: string
  /** `yaml` or `toml`. */
  readonly format?: 'yaml' | 'toml'
}

/** A block that has no place among the others yet. */
export type BlockDraft = Omit<Block, 'index'>

/** A sentence of a paragraph, heading, item, quote or cell. */
export interface Sentence {
  readonly block: Block
  readonly text: string
  /** Offsets of the sentence in the text of the block. */
  readonly from: number
  readonly to: number
  /** Source range of `text.slice(from, to)` of this sentence. */
  span(from?: number, to?: number): Span
}

/** What a section tells. */
export type Role =
  | 'summary'
  | 'impact'
  | 'timeline'
  | 'detection'
  | 'cause'
  | 'response'
  | 'resolution'
  | 'prevention'
  | 'lessons'
  | 'references'
  | 'background'
  | 'status'

/** What made a piece of text a section. */
export type Evidence = 'heading' | 'html' | 'bold' | 'label' | 'row' | 'field' | 'numbered' | 'title-line'

/** What a section consists of. */
export type Holding = 'paragraphs' | 'list' | 'table' | 'timeline' | 'figure' | 'code'

export interface Section {
  /** As the reader sees it, without its number. */
  readonly title: string
  /** `2.1` of "2.1. Technical causes". */
  readonly number?: string
  /** 1 to 6 as the heading says; 2 for numbered and 3 for title-like lines, 7 for bold lines, 8 for labels and for bold lines in the section of another. */
  readonly level: number
  readonly role?: Role
  readonly evidence: Evidence
  readonly heading: Span
  /** From its first own block to the end of its last section; nothing when it is empty. */
  readonly body: Span | undefined
  /** What its own text consists of. */
  readonly holds: readonly Holding[]
  /** Blocks of its own text, without those of its children. */
  readonly own: readonly Block[]
  readonly sections: readonly Section[]
  /** Nothing under it: no text, figure, code, or section. */
  readonly isEmpty: boolean
}

/**
 * What kind of article it is. `report`: an own account without the form of a post-mortem; `analysis`: a technical account of
 * somebody else’s incident; `notice`: planned work; `template`: there to be copied; `unsure`: its kind does not show.
 */
export type ProfileName = 'postmortem' | 'report' | 'status' | 'notice' | 'news' | 'analysis' | 'template' | 'unsure'

/** Whether it is about an incident: `other` is a README, a guide, a changelog; `unsure` a general article. */
export type SubjectName = 'incident' | 'other' | 'unsure'

/** A section that a house asks for. */
export interface FormSection {
  readonly title: string
  /** What it tells; as its title says where it is not given. */
  readonly role?: Role
  /** False: an article may do without it. */
  readonly required?: boolean
  /** Its place among the sections that have one; smaller numbers stand first. */
  readonly order?: number
  readonly minimumWords?: number
}

/** A house's own form. */
export interface Form {
  /** Path of the template, for people. */
  readonly file?: string
  /** Text of the template: Markdown that articles are copied from. */
  readonly template?: string
  /** Say more of the sections of the template, and add others. */
  readonly sections?: readonly FormSection[]
  /** Asked of an article whatever it is like: it names the kind that has this form. */
  readonly isNamed?: boolean
}

/** What configuration says of an article. */
export interface About {
  /** Whether it is about an incident; inferred when it is not given. */
  readonly subject?: SubjectName
  /** What kind of article it is; inferred when it is not given. */
  readonly profile?: ProfileName
  /** True for a file that is there to be copied and filled in. */
  readonly template?: boolean
  /** The form that its house asks for. */
  readonly form?: Form
  /** Kinds of the house's own, by the names that front matter gives them. */
  readonly kinds?: Readonly<Record<string, OwnKind>>
}

/** A kind of a house's own: what it is read as, and the form that it has. */
export interface OwnKind {
  readonly profile: Exclude<ProfileName, 'unsure'>
  readonly form?: Form
}

/** The whole article as rules see it. Parts are computed on first use. */
export interface Article {
  readonly source: string
  readonly path: string | undefined
  /** What configuration says of it, of its own kind where front matter names one; other front matter goes before. */
  readonly about: About
  readonly blocks: readonly Block[]
  /** The article's title: first heading of level 1, or front matter `title:`. */
  readonly title: Prose | undefined
  /** Front matter as data; empty when there is none or it cannot be read. */
  readonly data: Readonly<Record<string, unknown>>
  /** Front matter or configuration says that it is there to be copied and filled in. */
  readonly template: boolean
  /** Top-level sections; those inside them are in `sections` of each. */
  readonly outline: readonly Section[]
  readonly contents: Contents | undefined
  readonly sentences: readonly Sentence[]
  /** Those of one of its blocks, found once and without the others; none where it holds no prose. */
  sentencesIn(block: Block): readonly Sentence[]
}

export interface ContentsEntry {
  /** Without its number. */
  readonly title: string
  readonly number?: string
  readonly span: Span
  /** The section it leads to. */
  readonly section?: Section
}

/** A table of contents. */
export interface Contents {
  /** Where it is called so. */
  readonly title?: Span
  readonly entries: readonly ContentsEntry[]
  /** Offset of its end. */
  readonly end: number
}
