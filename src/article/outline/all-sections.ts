import type {Section} from '../types.ts'

/** All sections in document order, those in others too. */
export const allSections = (outline: readonly Section[]): Section[] =>
  outline.flatMap((section) => [section, ...allSections(section.sections)])
