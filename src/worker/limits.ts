/** Milliseconds for a text. */
export const timeLimit = 20_000
/** Texts from which on all go to threads: each engine that checks has to compile the rules first. */
export const manyTexts = 64
