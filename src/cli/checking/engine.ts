import v8 from 'node:v8'

/**
 * How long functions wait for the optimising compiler, by the major version of V8: three to four times as long as V8 lets
 * them. A run over some hundred files is so short that a quarter of it goes to optimising code, which is not earned back;
 * what stays hot is optimised later. V8 prints a line about a flag that it lacks, so other versions keep theirs.
 */
const patience: Readonly<Record<string, string>> = {
  // Node 20
  11: '--interrupt-budget=400000',
  // Node 22
  12: '--invocation-count-for-turbofan=12000',
  // Node 24
  13: '--invocation-count-for-turbofan=12000'
}

/**
 * Lets the compiler of this process and of threads that it starts wait. Only such a number may change while V8 runs, which
 * reads it anew for each function; flags about how code is made must not.
 */
export function optimiseLater(): void {
  const [major = ''] = process.versions.v8.split('.')
  const flag = patience[major]
  if (flag) v8.setFlagsFromString(flag)
}
