import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Block, Mark, MarkKind} from '../../../article/types.ts'
import {type Flag, gravest} from './flags.ts'
import {type Stretch, stretchesIn} from './stretches.ts'

/** What marks look like; nothing else of an article's markup is shown. */
const elements: Readonly<Partial<Record<MarkKind, string>>> = {
  link: 'span.link',
  code: 'code',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  footnote: 'sup'
}

/** Numbers of findings that have their first mark. */
export type Marked = Set<number>

/** The text of a block with its markup, and with what is flagged as links to the findings. */
export function inlineOf(block: Block, flags: readonly Flag[], marked: Marked): ElementContent[] {
  const {prose, marks} = block
  const {text} = prose
  const stretches = stretchesIn(block, flags)
  const wrappers = marks.filter(({kind, from, to}) => elements[kind] !== undefined && from < to)
  const points = marks.filter(({kind, tag}) => kind === 'image' || kind === 'break' || tag === 'br')
  const edges = new Set([0, text.length])
  for (const {from, to} of [...wrappers, ...stretches, ...points]) edges.add(from).add(to)
  const ends = [...edges].sort((a, b) => a - b)
  const atoms: Atom[] = []
  for (const [index, from] of ends.entries()) {
    const within = ({from: a, to: b}: {from: number; to: number}): boolean => a <= from && from < b
    for (const point of points.filter((point) => point.from === from))
      atoms.push({wrappers: wrappers.filter(within), nodes: pointOf(point, stretches, marked)})
    const lone = stretches.filter((stretch) => stretch.from === from && stretch.to === from)
    if (lone.length > 0 && !points.some((point) => point.kind === 'image' && point.from === from))
      atoms.push({wrappers: [], nodes: [markOf(['¶'], lone, marked)]})
    const to = ends[index + 1]
    if (to === undefined || points.some(({kind, from: a, to: b}) => kind === 'break' && a <= from && to <= b)) continue
    const words: ElementContent[] = [{type: 'text', value: text.slice(from, to)}]
    const over = stretches.filter(within)
    atoms.push({wrappers: wrappers.filter(within), nodes: over.length > 0 ? [markOf(words, over, marked)] : words})
  }
  return wrapped(atoms, 0)
}

/** The smallest part of a text between two edges of markup or findings. */
interface Atom {
  /** From outside to inside. */
  readonly wrappers: readonly Mark[]
  readonly nodes: readonly ElementContent[]
}

/** Neighbours that are inside of the same mark are put into one element. */
function wrapped(atoms: readonly Atom[], depth: number): ElementContent[] {
  const nodes: ElementContent[] = []
  for (let at = 0; at < atoms.length; ) {
    const atom = atoms[at] as Atom
    const mark = atom.wrappers[depth]
    let end = at + 1
    if (!mark) nodes.push(...atom.nodes)
    else {
      while (end < atoms.length && atoms[end]?.wrappers[depth] === mark) end++
      const title = mark.kind === 'link' ? mark.url?.text : undefined
      nodes.push(h(elements[mark.kind] as string, title ? {title} : {}, wrapped(atoms.slice(at, end), depth + 1)))
    }
    at = end
  }
  return nodes
}

/** A line break, or what an image says instead of itself. */
function pointOf(mark: Mark, stretches: readonly Stretch[], marked: Marked): ElementContent[] {
  if (mark.kind !== 'image') return [h('br')]
  const words = h('span.image', [`[image: ${mark.alt?.text ?? ''}]`])
  const over = stretches.filter(({from, to}) => from === mark.from && to === mark.to)
  return [over.length > 0 ? markOf([words], over, marked) : words]
}

/** Flagged words: a link to the entry of the gravest finding. */
function markOf(words: readonly (ElementContent | string)[], over: readonly Stretch[], marked: Marked): ElementContent {
  const flags = [...new Set(over.map(({flag}) => flag))]
  const {number, message} = gravest(flags) as Flag
  const first = flags.find((flag) => !marked.has(flag.number))
  for (const flag of flags) marked.add(flag.number)
  return h(
    `a.mark.${message.severity}`,
    {
      ...(first && {id: `m${first.number}`}),
      href: `#f${number}`,
      ariaDescribedBy: flags.map((flag) => `t${flag.number}`),
      dataFlags: flags.map((flag) => flag.number).join(' ')
    },
    [...words]
  )
}
