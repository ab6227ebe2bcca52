import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {blocksOf} from './markdown/blocks.ts'
import {dataOf} from './markdown/front-matter.ts'
import {contentsOf} from './outline/contents.ts'
import {outlineOf} from './outline/sections.ts'
import {rawProse} from './text/prose.ts'
import {sentencesOf} from './text/sentences.ts'
import type {About, Article, Block, Contents, Prose, Section, Sentence} from './types.ts'

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
  if (known?.source === source) return known
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
  readonly about: About
  #data: Readonly<Record<string, unknown>> | undefined
  #outline: readonly Section[] | undefined
  #contents: {readonly read: Contents | undefined} | undefined
  #sentences: readonly Sentence[] | undefined

  constructor(blocks: readonly Block[], source: string, path?: string, about: About = {}) {
    this.about = about
    this.blocks = blocks
    this.source = source
    this.path = path
  }

  get title(): Prose | undefined {
    const heading = this.blocks.find(({kind, level}) => kind === 'heading' && level === 1)
    if (heading) return heading.prose
    const matter = this.blocks[0]
    if (matter?.kind !== 'frontmatter') return undefined
    const line = /^title[ \t]?[:=]([^\n]{1,500})$/m.exec(matter.prose.text)
    if (!line) return undefined
    const value = (line[1] as string).trim()
    const words = value.replace(/^["']|["']$/g, '')
    if (!words) return undefined
    const from = line.index + line[0].lastIndexOf(words)
    return rawProse(this.source, matter.prose.span(from, from + words.length))
  }

  get data(): Readonly<Record<string, unknown>> {
    this.#data ??= dataOf(this.blocks)
    return this.#data
  }

  get template(): boolean {
    return typeof this.data.template === 'boolean' ? this.data.template : (this.about.template ?? false)
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
    this.#sentences ??= sentencesOf(this.blocks)
    return this.#sentences
  }
}
