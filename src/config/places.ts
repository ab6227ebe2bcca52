import {EVENT_ID, getScalarValue, parseEvents} from 'js-yaml'

/** Keys and indexes from the root: `['overrides', 1, 'rules']`. */
export type Path = readonly (string | number)[]

/**
 * Line of each key and list entry, by its path; 1-based. JSON is read as the YAML that it nearly is.
 *
 * @throws YAMLException when the text is not YAML
 */
export function keyLinesOf(text: string): (path: Path) => number | undefined {
  const lines = new Map<string, number>()
  const lineAt = lineCounter(text)
  /** The collections around the present event, from the outside in. */
  const around: {path: Path; isMapping: boolean; count: number; key: string | undefined}[] = []
  const enter = (start: number): Path => {
    const inside = around.at(-1)
    if (!inside) return []
    const path = [...inside.path, inside.isMapping ? (inside.key ?? '') : inside.count++]
    inside.key = undefined
    if (!inside.isMapping) lines.set(keyOf(path), lineAt(start))
    return path
  }
  for (const event of parseEvents(text, {})) {
    if (event.type === EVENT_ID.POP) around.pop()
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const path = enter(event.start)
      around.push({path, isMapping: event.type === EVENT_ID.MAPPING, count: 0, key: undefined})
    } else if (event.type === EVENT_ID.SCALAR) {
      const inside = around.at(-1)
      if (inside?.isMapping && inside.key === undefined) {
        inside.key = getScalarValue(text, event)
        lines.set(keyOf([...inside.path, inside.key]), lineAt(event.valueStart))
      } else enter(event.valueStart)
    } else if (event.type === EVENT_ID.ALIAS) enter(event.anchorStart)
  }
  return (path) => lines.get(keyOf(path))
}

const keyOf = (path: Path): string => JSON.stringify(path)

/** Lines of offsets that are asked for from the first to the last. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line++
    return line
  }
}
