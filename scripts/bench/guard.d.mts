export const bounds: Readonly<Record<string, number>>
export function ratios(folder: string): Record<string, number>
export function beyond(measured: Readonly<Record<string, number>>): string[]
