import type {fixed} from '../../src/check/fix.ts'
import type {check} from '../../src/check/index.ts'
import type {newErrorIn} from '../../src/check/new-error.ts'

export function demandSound(
  text: string,
  library: {check: typeof check; fixed: typeof fixed; newErrorIn: typeof newErrorIn}
): void
