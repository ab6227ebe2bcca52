import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'

const rulesOf = (text: string): string[] => check(text).map(({ruleId}) => ruleId)

/** Every form of a slot: what one rule flags as one is one for all the others. */
const forms = [
  '[insert impact]',
  '[à compléter]',
  '［insert impact］',
  '{{IMPACT_SUMMARY}}',
  '{Describe what happened to users}',
  '<describe the impact>',
  '(insert impact)',
  'To be confirmed',
  'TODO: write it',
  'TBD',
  '____ users were hit for ____',
  'XX:XX UTC',
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit.'
]

test.each(forms)('`%s` alone under a heading is a placeholder, and the section is empty', (slot) => {
  const found = rulesOf(
    `# Checkout outage on 3 May 2024\n\nOur gateway failed at 09:14 UTC.\n\n## Impact\n\n${slot}\n\n## Cause\n\nA key expired.\n`
  )
  expect(found).toContain('no-empty-section')
  expect(found.filter((id) => /placeholder/.test(id))).not.toEqual([])
})

test.each(['One in five checkouts failed, for [insert duration].', '[The operator](https://zarvex.io) told us so.'])(
  'a section that holds `%s` is not empty',
  (text) => {
    expect(rulesOf(`# Outage\n\nIt failed.\n\n## Impact\n\n${text}\n`)).not.toContain('no-empty-section')
  }
)

test.each([...forms.filter((form) => form !== '____ users were hit for ____'), '![scan](scan.png)', '<insert source>'])(
  '`%s` as an entry of the references breaks no numbering',
  (entry) => {
    const found = rulesOf(
      `# Outage\n\nIt failed [1], and the shops closed [3].\n\n## References\n\n1. [Harbour report](https://zarvex.io/a)\n2. ${entry}\n3. [Courier story](https://zarvex.io/b)\n`
    )
    expect(found).not.toContain('no-broken-citation')
  }
)
