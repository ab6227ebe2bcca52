// Blocks as lines to compare: each field, each mark, and the place of each unit of text.

/** Where each unit stands, shortened to the places where the steps change. */
function placesOf({text, span}) {
  const runs = []
  let next
  for (let at = 0; at < text.length; at++) {
    const {start, end} = span(at, at + 1)
    if (start !== next || end !== start + 1) runs.push([at, start, end])
    next = end
  }
  return runs
}
const told = (prose) => prose && {text: prose.text, places: placesOf(prose), ...(!prose.text && {at: prose.span(0, 0)})}
const toldMark = ({url, title, alt, attributes, ...mark}) => ({
  ...mark,
  url: told(url),
  title: told(title),
  alt: told(alt),
  attributes: attributes && [...attributes].map(([name, value]) => [name, told(value)])
})
const fields = ({prose, marks, definition, ...block}) => ({
  ...block,
  prose: told(prose),
  marks: marks.map(toldMark),
  definition: definition && {...definition, url: told(definition.url), title: told(definition.title)}
})

/** One line for each block, its fields in one order. */
export const toldBlocks = (blocks) =>
  blocks.map((block) => {
    const all = fields(block)
    return JSON.stringify(all, (_key, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value
    )
  })

/** The first field in which two lists of blocks differ. */
export function firstDifference(one, other) {
  const [a, b] = [toldBlocks(one), toldBlocks(other)]
  const index = a.findIndex((line, at) => line !== b[at])
  if (index < 0 && a.length === b.length) return undefined
  const at = index < 0 ? a.length : index
  const [x, y] = [JSON.parse(a[at] ?? '{}'), JSON.parse(b[at] ?? '{}')]
  const field = Object.keys({...x, ...y}).find((name) => JSON.stringify(x[name]) !== JSON.stringify(y[name]))
  return {
    at,
    kinds: `${x.kind ?? 'nothing'}/${y.kind ?? 'nothing'}`,
    field,
    one: x[field],
    other: y[field],
    span: x.span ?? y.span
  }
}
