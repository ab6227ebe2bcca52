import v8 from 'node:v8'

/**
 * Bytes of bytecode that a function runs before V8 thinks about optimising it. Three times V8's own value: a run over
 * some hundred files is so short that optimising costs a third of it and is not earned back. Code that stays hot is
 * still optimised.
 */
const optimiseAfter = 400_000

/** The newest major version of V8 that is known to have these flags; V8 prints a line about a flag that it lacks. */
const newestKnown = 13

/** Sets the JavaScript engine for a run that ends soon, in this thread and those it starts; an editor keeps its defaults. */
export function setEngineForShortRun(): void {
  if (Number.parseInt(process.versions.v8, 10) > newestKnown) return
  v8.setFlagsFromString(`--interrupt-budget=${optimiseAfter}`)
  // Most patterns run a few times only: one compilation to machine code instead of one to bytecode before it.
  v8.setFlagsFromString('--no-regexp-tier-up')
}
