import {rules} from '../../catalogue.ts'
import {UsageError} from '../options/usage-error.ts'
import {safe} from '../output/escape.ts'

/**
 * What is checked: for people, or with `json` for programs.
 *
 * @throws UsageError for another format
 */
export function listRules(format: string): string {
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`\`rules\` writes text or json, not \`${safe(format)}\``)
  const list = rules.map(({id, category, severity, recommended, description, url}) => ({
    id,
    category,
    severity,
    recommended,
    description,
    url
  }))
  if (format === 'json') return `${JSON.stringify(list, null, 1)}\n`
  return list
    .map(
      ({id, severity, recommended, description}) =>
        `${id.padEnd(28)} ${(recommended ? severity : 'off').padEnd(11)} ${description}\n`
    )
    .join('')
}
