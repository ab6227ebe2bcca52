import {besideFields, fields} from './field-words.ts'
import type {ByLanguage, Language} from './languages.ts'
import {asides, orders, remarks} from './orders.ts'
import {pieces} from './pieces.ts'

/** How slots are worded in the languages that are spoken. */
export interface Forms {
  /** Begins with an order to the writer. */
  readonly order: RegExp
  /** Ends with one, or has a remark that only an instruction has. */
  readonly remark: RegExp
  /** Has the name of a field. */
  readonly field: RegExp
  /** Whether a text is nothing but names of fields and what stands beside them: `Start Time`, `number of users`. */
  isFieldName(text: string): boolean
}

const beside = new Set(besideFields)

const known = new Map<string, Forms>()

export function formsOf(spoken: readonly Language[]): Forms {
  const key = spoken.join()
  const forms = known.get(key)
  if (forms) return forms
  const all = (words: ByLanguage): string[] => spoken.flatMap((language) => words[language])
  const any = (words: ByLanguage): string => pieces(all(words))
  const names = new Set(all(fields))
  const isName = (word: string): boolean => names.has(word) || names.has(word.replace(/(?:s|es)$/, ''))
  const made: Forms = {
    order: new RegExp(`^(?:[\\p{L}]{2,12}: )?(?:${any(orders)})(?![\\p{L}\\p{N}-])`, 'iu'),
    remark: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${any(remarks)})\\W{0,3}$|(?<![\\p{L}\\p{N}])(?:${pieces(asides)})`,
      'iu'
    ),
    field: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any(fields)})s?(?![\\p{L}\\p{N}])`, 'iu'),
    isFieldName(text) {
      if (/["“”:;={}|]/.test(text)) return false
      const words =
        text
          .toLowerCase()
          .replace(/['’]s\b/g, '')
          .match(/[\p{L}\p{N}](?:[\p{L}\p{N}./]{0,30}(?:-[\p{L}\p{N}]{1,20})?)/gu) ?? []
      return words.some(isName) && words.every((word) => isName(word) || beside.has(word))
    }
  }
  known.set(key, made)
  return made
}
