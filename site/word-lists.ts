import type {Element, ElementContent, Root} from 'hast'

const isElement = (node: ElementContent | Root['children'][number] | undefined): node is Element =>
  node?.type === 'element'

/** What Word writes about an item: its list, its level, and the bullet that only Word hides. */
interface Item {
  readonly list: string
  readonly depth: number
  readonly ordered: boolean
  readonly element: Element
}

/**
 * Makes lists of the paragraphs that Word writes for them: `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>`
 * with the bullet or the number as text.
 */
export function withLists<N extends Root | Element>(node: N): N {
  const children: ElementContent[] = []
  let run: Item[] = []
  const flush = (): void => {
    if (run.length > 0) children.push(...listsOf(run, 1))
    run = []
  }
  for (const child of node.children as ElementContent[]) {
    const item = isElement(child) ? itemOf(child) : undefined
    if (item) run.push(item)
    else if (run.length > 0 && child.type === 'text' && child.value.trim() === '') continue
    else {
      flush()
      children.push(isElement(child) ? withLists(child) : child)
    }
  }
  flush()
  return {...node, children}
}

const styleOf = ({properties}: Element): string => String(properties.style ?? '')

function itemOf(element: Element): Item | undefined {
  const [, list, level] = /mso-list:\s?l(\d{1,9}) level(\d)/.exec(styleOf(element)) ?? []
  const classes = element.properties.className
  if (level === undefined || !(Array.isArray(classes) && classes.some((name) => /^MsoList/.test(String(name)))))
    return undefined
  const marker = textOf(element.children.find((child) => isElement(child) && isMarker(child)))
  return {
    list: list ?? '',
    depth: Number(level),
    ordered: /^[\s\u00a0]{0,9}(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]/i.test(marker),
    element: {...element, children: element.children.filter((child) => !(isElement(child) && isMarker(child)))}
  }
}

/** The bullet: hidden from all but Word, or around what is. */
const isMarker = (element: Element): boolean =>
  /mso-list:\s?ignore/i.test(styleOf(element)) || element.children.some((child) => isElement(child) && isMarker(child))

const textOf = (node: ElementContent | undefined): string =>
  node?.type === 'text' ? node.value : isElement(node) ? node.children.map(textOf).join('') : ''

function listsOf(items: readonly Item[], depth: number): Element[] {
  const lists: {key: string; element: Element}[] = []
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item
    let end = at + 1
    while (end < items.length && (items[end] as Item).depth > depth) end++
    const inner = items.slice(item.depth > depth ? at : at + 1, end)
    const children: ElementContent[] = item.depth > depth ? [] : item.element.children
    const entry = element('li', [...children, ...(inner.length > 0 ? listsOf(inner, depth + 1) : [])])
    const key = `${item.list} ${item.ordered}`
    const last = lists.at(-1)
    if (last?.key === key) last.element.children.push(entry)
    else lists.push({key, element: element(item.ordered ? 'ol' : 'ul', [entry])})
    at = end
  }
  return lists.map(({element}) => element)
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children
})
