// Sources taken away from what was sourced, put in the mouth of an unnamed speaker, or cited and not there.
export const categories = ['source']

const most = 6
const name = String.raw`(?:The\s|the\s|Its\s|A\s)?(?:[A-Z][\w.&'’-]*|company|firm|bank|telco|provider|agency|regulator|exchange|spokesperson|spokesman|spokeswoman)(?:\s[A-Z][\w.&'’-]*|\s(?:spokesperson|spokesman|spokeswoman|CEO|for|of)){0,4}(?:,\s[^,.]{3,60},)?`
const verb = '(?:also\\s|later\\s|then\\s)?(?:said|says|stated|confirmed|announced|explained|added|noted|acknowledged)'
/** "X said that Y", "Y, X said", "According to X, Y": what is left is Y. */
const forms = [
  {
    pattern: new RegExp(`^${name}\\s${verb}\\s(?:that\\s)?(?<claim>.{40,})$`),
    vague: (claim) => `Reports suggest that ${claim}`
  },
  {
    pattern: new RegExp(`^According to ${name},\\s(?<claim>.{40,})$`),
    vague: (claim) => `According to reports, ${claim}`
  },
  {
    pattern: new RegExp(`^(?<claim>[^"“”]{40,}),\\s(?:${name}\\s${verb}|${verb}\\s${name}|according to ${name})\\.$`),
    vague: (claim) => `${claim}, experts say.`
  }
]
/** What says nothing that could be checked once its speaker is gone, or is only an opinion of the speaker. */
const noClaim = /["“”]|\b(?:I|we|our|us|should|may|might|could|would|will|believes?|expects?|sorry|thank|working to)\b/i
/** Another source within reach. */
const otherSource = /\]\(|\[\d|\[\^|\b(?:said|says|told|according to|stated|confirmed|announced|reported|tweeted)\b/i

const capital = (text) => text[0].toUpperCase() + text.slice(1)
const ended = (text) => (/[.!?]$/.test(text) ? text : `${text}.`)

/** Sentences of plain paragraphs, with their place, the paragraph and what stands before them in it. */
function* sentencesIn(text) {
  for (const {index, 0: paragraph} of text.matchAll(/(?<=\n\n)[A-Z“"[][^\n]{60,}(?=\n)/g))
    for (const sentence of paragraph.matchAll(/.+?[.!?]["”]?(?=\s+[A-Z“"[]|\s*$)/g)) {
      const words = sentence[0].trimStart()
      const at = sentence.index + sentence[0].length - words.length
      yield {words, start: index + at, paragraph, before: paragraph.slice(0, at)}
    }
}

const put = (text, start, length, words) => ({
  text: text.slice(0, start) + words + text.slice(start + length),
  start,
  end: start + words.length
})

export function* faults(text, random) {
  const counts = new Map()
  const wanted = (kind) => {
    const count = counts.get(kind) ?? 0
    counts.set(kind, count + 1)
    return count < most
  }
  // An author who reports their own outage owes no source.
  const isNews =
    (text.match(/\b(?:said|told|according to)\b/gi)?.length ?? 0) >= 3 &&
    !/\b[Ww]e (?:deployed|noticed|rolled)\b/.test(text)
  for (const {words, start, paragraph, before} of isNews ? sentencesIn(text) : []) {
    for (const {pattern, vague} of forms) {
      const claim = pattern.exec(words)?.groups.claim
      if (!claim || noClaim.test(claim) || otherSource.test(claim)) continue
      if (wanted('vague')) yield {name: 'attribution made vague', ...put(text, start, words.length, vague(claim))}
      // "It added that": what was said before may go on.
      const goesOn = otherSource.test(before) && /^(?:it|its|they|their|he|she|the|this)\b/i.test(claim)
      if (!goesOn && !/\]\(/.test(paragraph) && wanted('stripped'))
        yield {name: 'attribution stripped', ...put(text, start, words.length, capital(ended(claim)))}
    }
    const link = /(?<!!)\[([^\]]{1,80})\]\(https?:[^)\s]{1,300}\)/.exec(words)
    const bare = link && words.replace(link[0], link[1])
    if (
      link &&
      !noClaim.test(bare) &&
      !otherSource.test(bare + paragraph.replace(words, '')) &&
      !/[?:]$/.test(words) &&
      wanted('link')
    )
      yield {name: 'link stripped', ...put(text, start, words.length, bare)}
    if (!otherSource.test(paragraph) && !noClaim.test(words) && wanted('control'))
      yield {
        name: 'a source added',
        control: true,
        ...put(text, start, words.length, `According to Northwind Networks, ${words}`)
      }
  }
  const sentences = [...sentencesIn(text)]
  if (sentences.length === 0) return
  const {start, words} = sentences[Math.floor(random() * sentences.length)]
  const at = start + words.length
  const whole = text.trimEnd()
  yield {name: 'marker without an entry', ...put(whole, at, 0, '[^source]')}
  const list = '\n\n## References\n\n1. Northwind Networks, incident report 42.\n2. Network Review, May 2024.\n'
  const cited = put(whole, at, 0, ' [1] [2] [7]')
  const unfilled = [
    '- [Insert reliable source 1]\n- [Insert reliable source 2]\n',
    'TBD\n',
    '- Source 1\n- Source 2\n',
    '1. [Link]\n2. [Link]\n'
  ]
  const slots = `\n\n## References\n\n${unfilled[Math.floor(random() * unfilled.length)]}`
  if (/^#+ (?:references|sources)/im.test(text)) return
  yield {name: 'number without an entry', ...cited, text: cited.text + list}
  yield {name: 'references left unfilled', ...put(whole, whole.length, 0, slots)}
}
