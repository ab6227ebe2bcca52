/** Languages in which words of slots are known; by place a slot is found in any. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt'
export const languages: readonly Language[] = ['en', 'de', 'fr', 'es', 'pt']

/** Entries are words or pieces of patterns. */
export type ByLanguage = Readonly<Record<Language, readonly string[]>>
