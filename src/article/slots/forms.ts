import {fields, type Language, orders, remarks} from './words.ts'

export interface Forms {
  readonly order: RegExp
  readonly remark: RegExp
  readonly field: RegExp
}

const known = new Map<string, Forms>()

export function formsOf(spoken: readonly Language[]): Forms {
  const key = spoken.join()
  const forms = known.get(key)
  if (forms) return forms
  const any = (words: typeof orders): string => spoken.flatMap((language) => words[language]).join('|')
  const made = {
    order: new RegExp(`^(?:[\\p{L}]{2,12}: )?(?:${any(orders)})(?![\\p{L}\\p{N}-])`, 'iu'),
    remark: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${any(remarks)})\\W{0,3}$|(?<![\\p{L}\\p{N}])(?:e\\.g\\.|z\\.B\\.|p\\.ej\\.|par ex\\.|such as|if available|if known|if applicable|be specific|remove this)`,
      'iu'
    ),
    field: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any(fields)})(?![\\p{L}\\p{N}])`, 'iu')
  }
  known.set(key, made)
  return made
}
