export function barChart(
  title: string,
  bars: readonly {readonly name: string; readonly value: number; readonly isOurs: boolean}[]
): string
