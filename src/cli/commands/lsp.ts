import {serve} from '../../lsp/server.ts'
import {limitGiven} from '../options/flags.ts'

/**
 * Serves an editor on standard input and output until the process ends.
 *
 * @param timeout seconds for one text
 * @throws UsageError when it is not a time
 */
export function serveEditor(timeout: string | undefined): Promise<never> {
  serve(limitGiven(timeout))
  return new Promise(() => {})
}
