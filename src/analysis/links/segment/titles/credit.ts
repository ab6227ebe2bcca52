/** Who took a picture: "Photograph: Ann Example/Harbour Images", "Ann Example / Harbour Images". */
export const isCredit = (text: string): boolean => labelled.test(text) || named.test(text)

const labelled =
  /^(?:photo\w{0,7}|images?|pictures?|video|credits?|sources?|illustration|foto\w{0,6}|bild\w{0,6})\b.{0,12}:/i

const named =
  /^\p{Lu}[\p{L}.’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){1,2}\s?\/\s?\p{Lu}[\p{L}.’'-]{0,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){0,4}$/u
