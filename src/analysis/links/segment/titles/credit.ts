/** Who took a picture: "Photograph: Ann Example/Harbour Images", "Ann Example / Harbour Images". */
export const isCredit = (text: string): boolean =>
  (labelled.test(text) && !isLabelledStory(text)) ||
  lostSeparator.test(text) ||
  byPhotographer.test(text) ||
  byAgency.test(text) ||
  areTwoNames(text)

const labelled =
  /^(?:photo\w{0,7}|images?|pictures?|video|credits?|sources?|illustration|foto\w{0,6}|bild\w{0,6})\b.{0,12}:/i

/** "VIDEO: Ferry rams the old pier of Harrow": what a story is told in, and its title. */
function isLabelledStory(text: string): boolean {
  const words = /^(?:photos|pictures|videos?)\s?:\s(.+)$/isu.exec(text)?.[1]?.split(/\s+/) ?? []
  return words.length >= fewestStoryWords && words.some((word) => /^\p{Ll}{3}/u.test(word))
}

const fewestStoryWords = 5

/** "CreditAnn Example for The Harbour Times": what stood between them is lost. */
const lostSeparator = /^Credit(?=\p{Lu})/u

/** "Picture by Ann Example". */
const byPhotographer =
  /^(?:photo\w{0,7}|images?|pictures?|video|illustration|foto\w{0,6}|bild\w{0,6})\s(?:by|von|par|por|di|av|af|door)\s\p{Lu}/iu

/** "Ann Example/Harbour Press via Leith Images". */
const byAgency = /^\p{Lu}[^.!?]{1,80}\svia\s\p{Lu}[\p{L}\d]{1,20}(?:\s\p{Lu}[\p{L}\d]{1,20}){0,2}$/u

function areTwoNames(text: string): boolean {
  const sides = text.split('/')
  return sides.length === 2 && sides.every(isCapitalised)
}

const isCapitalised = (text: string): boolean => {
  const words = text.trim().split(/\s+/)
  return words.length <= longestSide && words.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word))
}

/** In words. */
const longestSide = 5
