import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {blocksOf} from './markdown/blocks.ts'
import {dataOf} from './markdown/front-matter.ts'
import {contentsOf} from './outline/contents.ts'
import {outlineOf} from './outline/sections.ts'
import {ProseBuilder, rawProse} from './text/prose.ts'
import {sentencesOf} from './text/sentences.ts'
import type {About, Article, Block, Contents, OwnKind, Prose, Section, Sentence} from './types.ts'

const memo = new WeakMap<Root, Article>()

/**
 * The article of a tree, read once however many rules ask.
 *
 * @param about what configuration says of it, where its front matter does not
 *
 * Keyed by the tree, for engine, editor and tests make a fresh one for each run: nothing goes stale.
 */
export function articleOf(tree: Root, file: VFile, about?: About): Article {
  const known = memo.get(tree)
  // The parser leaves a byte order mark out of its offsets.
  const source = String(file).replace(/^\uFEFF/, '')
  if (known?.source === source && isSame(known.about, about)) return known
  const article = new LazyArticle(blocksOf(tree, source), source, file.path, about)
  memo.set(tree, article)
  return article
}

/** An article of blocks that were made elsewhere. */
export const articleOfBlocks = (blocks: readonly Block[], source: string, path?: string, about?: About): Article =>
  new LazyArticle(blocks, source, path, about)

class LazyArticle implements Article {
  readonly blocks: readonly Block[]
  readonly source: string
  readonly path: string | undefined
  readonly #given: About
  #about: About | undefined
  #data: Readonly<Record<string, unknown>> | undefined
  #title: {readonly read: Prose | undefined} | undefined
  #outline: readonly Section[] | undefined
  #contents: {readonly read: Contents | undefined} | undefined
  #sentences: readonly Sentence[] | undefined
  readonly #sentencesIn = new Map<Block, readonly Sentence[]>()

  constructor(blocks: readonly Block[], source: string, path?: string, about: About = {}) {
    this.#given = about
    this.blocks = blocks
    this.source = source
    this.path = path
  }

  get about(): About {
    this.#about ??= {...this.#given, ...ownKindIn(this.data, this.#given)}
    return this.#about
  }

  get title(): Prose | undefined {
    this.#title ??= {read: this.#readTitle()}
    return this.#title.read
  }

  #readTitle(): Prose | undefined {
    const heading = this.blocks.find(({kind, level}) => kind === 'heading' && level === 1)
    if (heading) return heading.prose
    const matter = this.blocks[0]
    if (matter?.kind !== 'frontmatter') return undefined
    return titleIn(matter, this.data.title, this.source)
  }

  get data(): Readonly<Record<string, unknown>> {
    this.#data ??= dataOf(this.blocks)
    return this.#data
  }

  get template(): boolean {
    if (typeof this.data.template === 'boolean') return this.data.template
    const own = ownKindIn(this.data, this.#given)
    return this.about.template ?? (own ? own.profile : (this.data.profile ?? this.about.profile)) === 'template'
  }

  get outline(): readonly Section[] {
    this.#outline ??= outlineOf(this.blocks)
    return this.#outline
  }

  get contents(): Contents | undefined {
    this.#contents ??= {read: contentsOf(this.blocks, this.outline)}
    return this.#contents.read
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= this.blocks.flatMap((block) => this.sentencesIn(block))
    return this.#sentences
  }

  sentencesIn(block: Block): readonly Sentence[] {
    const known = this.#sentencesIn.get(block)
    if (known) return known
    const sentences = sentencesOf(block)
    this.#sentencesIn.set(block, sentences)
    return sentences
  }
}

/** What configuration says of the own kind that front matter names. */
function ownKindIn({profile}: Readonly<Record<string, unknown>>, {kinds}: About): OwnKind | undefined {
  return kinds && typeof profile === 'string' && Object.hasOwn(kinds, profile) ? kinds[profile] : undefined
}

const isSame = (one: About, other: About = {}): boolean =>
  one.profile === other.profile && one.template === other.template

/** The title of front matter, where it stands; one over several lines stands in all of them. */
function titleIn(matter: Block, value: unknown, source: string): Prose | undefined {
  const {prose} = matter
  const field = /^title[ \t]?[:=][^\n]{0,500}(?:\n[ \t][^\n]{0,500}){0,20}/m.exec(prose.text)
  if (!field) return undefined
  // `title: [insert title]` is a list to YAML and a title to its writer.
  const words = (typeof value === 'string' ? value : field[0].split('\n')[0]?.replace(/^title[ \t]?[:=]/, ''))?.trim()
  if (!words) return undefined
  const from = field[0].lastIndexOf(words)
  if (from >= 0) {
    const start = field.index + from
    return rawProse(source, prose.span(start, start + words.length))
  }
  const start = field.index + field[0].search(/[:=]/) + 1
  const builder = new ProseBuilder()
  builder.addOpaque(words, prose.span(start, field.index + field[0].length))
  return builder.build(prose.span(start, start).start)
}
