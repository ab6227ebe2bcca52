// Slots in the places where an author had written something.
export const categories = ['placeholder']

const kinds = [
  [
    'date',
    /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g,
    ['[insert date]', '[Date]', 'YYYY-MM-DD', '2024-??-??']
  ],
  ['time', /(?<![\d:-])\d{1,2}:\d{2}(?![\d:])/g, ['HH:MM', '??:??', '[insert time]', 'XX:XX']],
  [
    'number',
    /(?<=\b(?:about|over|than|of|for|to|approximately) )\d[\d,.]*(?=%| [a-z])/g,
    ['[insert number]', 'XX', '[X]', '[number]']
  ],
  ['heading', /(?<=^#{1,4} )\S.*$/gm, ['[Section title]', '[Insert heading here]']]
]

export function* faults(text, random) {
  for (const [name, pattern, slots] of kinds) {
    const places = [...text.matchAll(pattern)]
    if (places.length === 0) continue
    const {index, 0: written} = places[Math.floor(random() * places.length)]
    const slot = slots[Math.floor(random() * slots.length)]
    yield {
      name,
      text: text.slice(0, index) + slot + text.slice(index + written.length),
      start: index,
      end: index + slot.length
    }
  }
}
