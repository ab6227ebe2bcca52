/** A capital within a sentence shows a name; a name may have a dot, a hyphen or "&" in it. */
export const nameWithin = /(?<=\p{Ll},?\s)\p{Lu}[\p{L}\d.&-]{1,30}(?<![.&-])/gu
