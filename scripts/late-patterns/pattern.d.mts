export function latePattern(source: string, flags: string, needs: string): RegExp & {readonly made: RegExp | undefined}
