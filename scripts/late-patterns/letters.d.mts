export function small(text: string): string
export function hashOf(text: string): number
