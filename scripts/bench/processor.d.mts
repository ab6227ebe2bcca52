export function processorTime(
  program: {readonly command: readonly string[]; readonly cwd?: string},
  times?: number
): number
