import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'

const report = (claim: string): string =>
  `---\nauthor: Harbour Pay\n---\n\n# Post-mortem: card payments down\n\nWe deployed a faulty update on Tuesday, and our routers failed. We rolled it back, and the switches of Tidewatch were to blame.\n\n${claim}\n\n## Timeline\n\n- 09:14 We deployed the update.\n`
const told = (claim: string, thirdParties: boolean): string[] =>
  check(report(claim), {rules: {'no-unsourced-claim': {thirdParties}}})
    .filter(({category}) => category === 'source')
    .map(({actual}) => actual)

const act = 'Tidewatch has since fixed the fault in its routers.'

test('what somebody else did is flagged in a report of one’s own incident, where that is asked for', () => {
  expect(told(act, true)).toEqual([act])
  expect(told(act, false)).toEqual([])
})

test.each([
  ['with a source', 'Tidewatch has since fixed the fault in its routers ([its report](https://tidewatch.test/42)).'],
  ['together with the house', 'Tidewatch has since fixed the fault in our routers.'],
  ['the house itself', 'Harbour Pay has since fixed the fault in the routers.'],
  ['nobody', 'Engineers fixed the fault in the routers on Tuesday.'],
  ['no name', 'Reprovisioning fixed the fault in the routers on Tuesday.'],
  ['what happened to it', 'Tidewatch was down on Tuesday.']
])('silent: %s', (_, claim) => expect(told(claim, true)).toEqual([]))
