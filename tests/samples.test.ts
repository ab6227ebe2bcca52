import {expect, test} from 'vitest'
import {samplesOf} from './samples.ts'

test.each([
  ['date', ['date']],
  ['summari[sz]e', ['summarise', 'summarize']],
  ['delete (?:this|the)', ['delete this', 'delete the']],
  ['lists?', ['list', 'lists']],
  ['insert(?! joke) \\w{2,80}', ['insert aa']],
  ['e\\.g\\.', ['e.g.']],
  ['\\p{Lu}{3}\\b', ['AAA']]
])('%s matches its samples', (pattern, samples) => {
  expect(samplesOf(pattern)).toEqual(samples)
  for (const sample of samples) expect(sample).toMatch(new RegExp(`^(?:${pattern})$`, 'u'))
})
