import v8 from 'node:v8'

/** Most patterns run a few times only: one compilation to machine code, instead of one to bytecode before it. */
const compileOnce = '--no-regexp-tier-up'

/**
 * Flags by the major version of V8, for it prints a line about a flag that it lacks. A run over some hundred files is so
 * short that a third of it goes to optimising code, which is not earned back: functions wait three to four times as long
 * for it as V8 lets them. What stays hot is still optimised.
 */
const flagsOf: Readonly<Record<string, readonly string[]>> = {
  // Node 20
  11: [compileOnce, '--interrupt-budget=400000'],
  // Node 22
  12: [compileOnce, '--invocation-count-for-turbofan=12000'],
  // Node 24
  13: [compileOnce, '--invocation-count-for-turbofan=12000']
}

/** Sets the JavaScript engine for a run that ends soon, in this thread and those it starts; an editor keeps its defaults. */
export function setEngineForShortRun(): void {
  const [major = ''] = process.versions.v8.split('.')
  for (const flag of flagsOf[major] ?? []) v8.setFlagsFromString(flag)
}
