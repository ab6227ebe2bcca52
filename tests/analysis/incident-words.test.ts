import {describe, expect, test} from 'vitest'
import {incidentOf} from '../../src/analysis/incident/index.ts'
import {roleWords} from '../../src/analysis/incident/role-words.ts'
import {read} from '../../src/check/index.ts'
import {samplesOf} from '../samples.ts'

const rolesIn = (text: string): string[] => incidentOf(read(text)).events.map(({role}) => role)

const rowsWith = (words: string): string =>
  ['09:00 UTC Zelur vikol', '09:14 UTC Kivol', `09:30 UTC ${words}`].map((row) => `1. ${row}\n`).join('')

/** Each entry, said in the form of its list, makes an event of its role of a time that is of none with other words. */
const forms = {
  label: (words: string) => `- ${words}: 09:14 UTC\n`,
  row: rowsWith,
  before: (words: string) => `Zelur vikol. Then ${words} at 09:14 UTC.\n`
} as const

describe.each(Object.entries(roleWords))('%s', (role, words) => {
  const entries = (['label', 'row', 'before'] as const).flatMap((form) =>
    (words[form] ?? []).map((entry) => ({form, entry}))
  )
  test.each(entries)('$form: $entry', ({form, entry}) => {
    for (const sample of samplesOf(entry, 12)) expect(rolesIn(forms[form](sample)), sample).toContain(role)
    expect(rolesIn(forms[form]('zelurvik'))).not.toContain(role)
  })
})
