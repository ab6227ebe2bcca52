/** Words between quotation marks, or from one to the end; global, for `replace`. Longer ones are a mark that nothing closes. */
export const quotation = /"[^"]{0,2000}(?:"|$)|“[^”]{0,2000}(?:”|$)|«[^»]{0,2000}(?:»|$)/g
