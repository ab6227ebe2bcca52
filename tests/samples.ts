/**
 * Texts that a piece of a pattern matches: each alternative and each optional part with and without. Made for word lists:
 * letters, classes, groups, and counts; what looks around itself is left out.
 *
 * @param most texts at the most, taken from all in even steps
 */
export function samplesOf(pattern: string, most = Number.POSITIVE_INFINITY): string[] {
  let at = 0
  const thinned = (texts: string[]): string[] =>
    texts.length > most ? texts.filter((_, index) => (index * most) % texts.length < most) : texts
  const alternatives = (): string[] => {
    const found = sequence()
    while (pattern[at] === '|') {
      at++
      found.push(...sequence())
    }
    return found
  }
  const sequence = (): string[] => {
    let found = ['']
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const one = counted(atom())
      found = thinned(found.flatMap((start) => one.map((end) => start + end)))
    }
    return found
  }
  const atom = (): string[] => {
    const sign = pattern[at++] as string
    if (sign === '(') {
      const around = /^\?<?[=!]/.exec(pattern.slice(at))?.[0]
      at += around?.length ?? /^\?(?::|<\w+>)/.exec(pattern.slice(at))?.[0].length ?? 0
      const found = alternatives()
      at++
      return around ? [''] : found
    }
    if (sign === '[') {
      const end = pattern.indexOf(']', at)
      const members = pattern.slice(at, end)
      at = end + 1
      return members.startsWith('^') || members.includes('\\') || /\w-\w/.test(members)
        ? [memberOf(`[${members}]`)]
        : [...members].filter((one) => one !== '-' || members.length === 1)
    }
    if (sign === '\\') return escaped()
    return sign === '.' ? ['a'] : /[$^]/.test(sign) ? [''] : [sign]
  }
  const escaped = (): string[] => {
    const sign = pattern[at++] as string
    const property = /^\{\w+\}/.exec(pattern.slice(at))?.[0] ?? ''
    if (sign === 'p') at += property.length
    return sign === 'p'
      ? [property === '{Lu}' ? 'A' : 'a']
      : [{b: '', s: ' ', w: 'a', d: '7', W: '-', n: '\n'}[sign] ?? sign]
  }
  const counted = (atoms: string[]): string[] => {
    if (pattern[at] === '?') {
      at++
      return ['', ...atoms]
    }
    const count = /^\{(\d+)(?:,(\d+))?\}/.exec(pattern.slice(at))
    if (!count) return atoms
    at += count[0].length
    // As few as can be.
    if (pattern[at] === '?') at++
    return atoms.map((atom) => atom.repeat(Number(count[1])))
  }
  return thinned(alternatives())
}

/** A character of a class. */
const memberOf = (characters: string): string =>
  [...'aA71 -.:/"'].find((one) => new RegExp(characters, 'u').test(one)) ?? ''
