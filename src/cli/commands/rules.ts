import {rules} from '../../preset.ts'

/** What is checked: for people, or with `json` for programs. */
export function listRules(format: string): string {
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
        `${id.padEnd(28)} ${(recommended ? severity : 'off').padEnd(8)} ${description}\n`
    )
    .join('')
}
