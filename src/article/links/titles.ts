/** Longer texts are prose. */
export const longestItem = 220

export const fewestWords = 3

export const clean = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Dates, bylines, addresses and what a broken link leaves behind stand beside titles and are none. */
const noTitle =
  /^[[>\s]{0,4}(?:https?:|\]\(|\[?\]|(?:sponsored|promoted|presented|paid for|ad) by\s|by\s|von\s|par\s|por\s|view all|see all|show more|load more|read more|go to|log in|sign (?:in|up)|share on|terms|privacy|skip to|(?:get|talk|start|try|join|contact|view|follow|subscribe|download|sign)\s\p{L}{1,20}(?:\s\p{L}{1,20}){0,3}$|.{0,60}\bnewsletters?\b|(?:sponsored|promoted|paid) (?:links|content)|(?:\W{0,9}\w{1,20}\W{1,9}){0,2}ago\b|(?:vor|il y a|hace|há)\s\d)|\]\(|^\W{0,9}(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,9}\.?\s\d|\d{1,2}(?:st|nd|rd|th)?\.?\s\p{L}{3,10}\s\d{2,4})|^\W{0,9}[\d:.,\s]{1,20}(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\W{0,9}$/iu

export const isTitle = (text: string): boolean => {
  const trimmed = text.trim()
  return (
    !noTitle.test(trimmed) &&
    trimmed.length <= longestItem &&
    (trimmed.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0) >= fewestWords
  )
}

/** Titles that lost what stood between them: `… Of A LegendEarthquake Last …`. Names such as GitHub are no seam. */
export function glued(text: string): [number, number][] {
  const parts: [number, number][] = []
  let from = text.length - text.trimStart().length
  const end = text.trimEnd().length
  for (const {index, 0: seam} of text.matchAll(/(?<=\s)[\p{Lu}]\p{Ll}{2,30}(?=\p{Lu}\p{Ll}{3,30}(?:\s|$))/gu)) {
    const at = index + seam.length
    const [left, right] = [text.slice(from, at), text.slice(at, end)]
    if (left.split(/\s+/).length < fewestWords || right.split(/\s+/).length < fewestWords || isName(text, index, seam))
      continue
    parts.push([from, at])
    from = at
  }
  if (from < end) parts.push([from, end])
  return parts
}

/** `CrowdStrike` again elsewhere, or a known pattern of names: two short parts. */
function isName(text: string, index: number, seam: string): boolean {
  const word = /^\S+/.exec(text.slice(index))?.[0] ?? ''
  return (
    text.split(word).length > 2 ||
    /^(?:You|Tik|Linked|Git|Java|Type|Crowd|Power|Page|Cloud|Data|Face|Snap|Whats|Pay|Play|Micro|Post|Open|Word|Share|One|Mac|Mc|Digital|Tech|Bleeping)$/.test(
      seam
    )
  )
}
