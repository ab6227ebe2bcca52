export function exponentOf(points: readonly {readonly bytes: number; readonly seconds: number}[], start: number): number
