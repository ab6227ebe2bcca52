import fs from 'node:fs/promises'
import {ruleNamed} from '../options/flags.ts'
import {UsageError} from '../options/usage-error.ts'
import {packageFile} from '../package-file.ts'

/**
 * The page of a rule.
 *
 * @throws UsageError when no rule, more than one or an unknown one is named
 */
export async function explain([id, ...more]: readonly string[]): Promise<string> {
  if (id === undefined || more.length > 0)
    throw new UsageError('name one rule to explain; `outagelint rules` lists all')
  ruleNamed(id)
  return fs.readFile(packageFile(`plugins/${id}/readme.md`), 'utf8')
}
