import {expect, test} from 'vitest'
import {linkBlocksOf} from '../../src/analysis/links/index.ts'
import {stemmerFor, stemsOf} from '../../src/article/text/stems.ts'
import {check, read} from '../../src/check/index.ts'

const english = stemmerFor('The cable of the town was cut, and the plant was down.')
const german = stemmerFor('Die Leitung der Stadt war durchtrennt, und das Werk stand still.')

test.each([
  ['outage', 'outages'],
  ['cause', 'causes'],
  ['route', 'routing'],
  ['interview', 'interviews'],
  ['policy', 'policies'],
  ['university', 'universities'],
  ['general', 'generally'],
  ['internal', 'internally'],
  ['international', 'internationally']
])('%s and %s are one word', (one, other) => {
  expect(english(one)).toBe(english(other))
})

test.each([
  ['internet', 'internal'],
  ['internet', 'international'],
  ['internal', 'international'],
  ['internal', 'intern'],
  ['provider', 'providence'],
  ['university', 'universe'],
  ['general', 'generate'],
  ['policy', 'police'],
  ['news', 'new']
])('%s and %s are two words', (one, other) => {
  expect(english(one)).not.toBe(english(other))
})

test('other languages are compared by the beginning of a word', () => {
  expect(stemsOf('Störungen', german)).toEqual(stemsOf('Störung', german))
})

const report = `# Northline internet outage

Northline is an internet provider of the coast. Its internet cable was cut on 3 May 2024, and internet customers of the
provider were offline for two hours. The provider repaired the cable, and the internet came back.
`

test('a promise is not kept by a section that begins alike', () => {
  const promised = check(
    `# Northline outage\n\nThis article explores internet routing, customer interviews, and the response of Northline.\n\n## Internal matters\n\nThe team met on Monday.\n\n## Response of Northline\n\nNorthline restarted the cable.\n`
  ).filter(({ruleId}) => ruleId === 'no-unkept-promise')
  expect(promised.map(({actual}) => actual)).toEqual(['internet routing', 'customer interviews'])
})

test('an entry of the contents is not told to be a section that begins alike', () => {
  const [first] = check(
    `${report}\n## Contents\n\n- Cable repair\n- Internet routing\n\n## Cable repair\n\nIt was sewn.\n\n## Internal review\n\nIt was read.\n`
  ).filter(({ruleId}) => ruleId === 'no-contents-mismatch')
  expect(first?.actual).toContain('Internet routing')
  expect(first?.reason).not.toContain('Internal review')
})

test('titles about something that begins alike are strangers', () => {
  const titles = [
    'Ten international beaches to see before they are gone',
    'Providence bakery wins a prize for its bread'
  ]
  const [block] = linkBlocksOf(
    read(
      `${report}\n## You might also like\n\n${titles.map((title) => `- [${title}](/stories)`).join('\n')}\n- [A singer remembers her childhood](/c)\n`
    )
  )
  expect(block?.items.map(({verdict}) => verdict)).not.toContain('related')
})
