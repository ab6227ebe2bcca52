import {anyOf} from '../../article/text/any-of.ts'
import {type RoleWords, roleWords, type WordedRole} from './role-words.ts'

const at =
  '(?: on| at| by|,| around| about| roughly| approximately| until| before| after| shortly before| shortly after| the evening of){0,3}\\s?[~(]?$'
const tail = '(?:[^\\p{L}\\d]{0,4}\\([^()]{2,16}\\))?[^\\p{L}\\d]{0,8}$'

/** The words of a role as patterns for the text in front of a time, of its row, or behind it. */
interface RolePatterns extends Pick<RoleWords, 'stems' | 'field' | 'after' | 'range'> {
  readonly label: RegExp
  readonly row: RegExp
  readonly before: RegExp | undefined
}

const patternsOf = ({label, row, before, ...rest}: RoleWords): RolePatterns => ({
  ...rest,
  label: anyOf(label, 'iu', '(?<![\\p{L}])', tail),
  row: anyOf(row, 'iu', '^', '(?![\\p{L}-])'),
  before: before && anyOf(before, 'iu', '(?<![\\p{L}-])', at)
})

export const rolePatterns = Object.fromEntries(
  Object.entries(roleWords).map(([role, words]) => [role, patternsOf(words)])
) as Readonly<Record<WordedRole, RolePatterns>>
