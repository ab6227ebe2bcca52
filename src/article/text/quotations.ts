/** Words between quotation marks, or from one to the end; global, for `replace`. Longer ones are a mark that nothing closes. */
export const quotation = /"[^"]{0,2000}(?:"|$)|“[^”]{0,2000}(?:”|$)|«[^»]{0,2000}(?:»|$)/g

/** What somebody says between single marks, as British papers print it; "the 'flash crash', in which" is a name. */
const inSingleMarks =
  /(?<=^|[:,]\s|\b(?:said|says|that|added|wrote)\s|[.!?][’']?\s)[‘'](\p{Lu}[^\n]{8,1500}?[.,!?])[’'](?=\s|$)/gu

/** The same text, of the same length, with double marks around what stands in single ones. */
export const doubled = (text: string): string => (/[‘']/.test(text) ? text.replace(inSingleMarks, '“$1”') : text)
