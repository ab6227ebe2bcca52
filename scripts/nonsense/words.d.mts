/** Letters for letters: length, capitals and punctuation stay, the meaning goes. */
export function nonsense(text: string): string
