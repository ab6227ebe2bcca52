/** Set by hand on labelled incident articles, READMEs and guides. */
export const byHand = 'labelled documents of public repositories, 2026-11'
