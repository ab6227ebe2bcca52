export function plainWidth(text: string): number | undefined
