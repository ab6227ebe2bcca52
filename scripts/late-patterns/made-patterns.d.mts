export function madePatterns(): {readonly source: string; readonly flags: string}[]
