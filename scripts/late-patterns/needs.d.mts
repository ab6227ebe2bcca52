export function needsOf(source: string): string[] | undefined
