import type {Stemmer} from '../../src/article/text/stems.ts'
import type {Section} from '../../src/article/types.ts'

/** From here on an entry may mean a section: 1 for the same words, less for words that only one of them has. */
const alike = 0.3
/** Added where entry and section have one number. */
const sameNumber = 0.3
/** A word in more titles than this names none of them, and long contents stay linear. */
const mostTitles = 50

/**
 * @param sections that no entry leads to
 * @returns the section that an entry may mean, by its title and its number: "Causes" and "Cause of the outage"
 */
export function nearestSection(
  sections: readonly Section[],
  stem: Stemmer
): (title: string, number: string | undefined) => Section | undefined {
  const stemsOf = new Map(sections.map((section) => [section, stems(section.title, stem)]))
  const having = new Map<string, Section[]>()
  for (const [section, own] of stemsOf)
    for (const key of [...own, ...(section.number === undefined ? [] : [section.number])]) {
      const others = having.get(key)
      if (others) others.push(section)
      else having.set(key, [section])
    }
  return (title, number) => {
    const own = stems(title, stem)
    const keys = [...own, ...(number === undefined ? [] : [number])]
    const candidates = [...new Set(keys.flatMap((key) => few(having.get(key) ?? [])))]
    candidates.sort((a, b) => a.heading.start - b.heading.start)
    let best: {readonly section: Section; readonly likeness: number} | undefined
    for (const section of candidates) {
      const likeness =
        likenessOf(own, stemsOf.get(section) as ReadonlySet<string>) +
        (number !== undefined && number === section.number ? sameNumber : 0)
      if (likeness >= alike && likeness > (best?.likeness ?? 0)) best = {section, likeness}
    }
    return best?.section
  }
}

const few = (sections: readonly Section[]): readonly Section[] => (sections.length > mostTitles ? [] : sections)

/** What each word that only one of two titles has takes from their likeness. */
const lengthCost = 0.05

/** Share of words in common, whatever their ending. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((stem) => b.has(stem)).length
  return shared / Math.max(1, Math.min(a.size, b.size)) - lengthCost * Math.abs(a.size - b.size)
}

const stems = (title: string, stem: Stemmer): Set<string> =>
  new Set(
    (title.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
      .filter((word) => !/^(?:the|and|for|with|from|our|your)$/.test(word))
      .map(stem)
  )
