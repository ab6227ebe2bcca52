import v8 from 'node:v8'

/**
 * Bytes of bytecode that a function runs before V8 optimises it: three times V8's own value. A run over some hundred files
 * is so short that a quarter of it goes to optimising code, which is not earned back; what stays hot is optimised later.
 */
const patience = '--interrupt-budget=400000'

/**
 * Lets the compiler of this process and of threads that it starts wait. Only such a number may change while V8 runs, which
 * reads it anew for each function; flags about how code is made must not. Only the V8 of Node 20, where that was tried, is
 * told.
 */
export function optimiseLater(): void {
  if (process.versions.v8.startsWith('11.')) v8.setFlagsFromString(patience)
}
