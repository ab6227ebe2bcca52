/** What a template adds for its writer: "(who was affected?)". */
const remark = /\([^()]{0,200}\)/g

/** A title as an article has it. */
export const withoutRemarks = (title: string): string => title.replace(remark, ' ').replace(/\s+/g, ' ').trim()

/** What two titles of the same section have in common: "Impact (who was affected?)" is "Impact". */
export const nameOf = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(remark, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
