import {spawnSync} from 'node:child_process'
import {expect, test} from 'vitest'

const text = `# Incident on 2024-03-31: card payments down

- Started: 2024-03-31 00:30 CET
- Resolved: 2024-03-31 04:30 CET
- Duration: 3h 00m
- Reviewed: Monday, 31 March 2024, 2pm PT
`

/** The machine's zone, with the hour that its clocks lose on that day, and its language are not those of the article. */
test.each([
  ['UTC', 'C'],
  ['Europe/Berlin', 'de_DE.UTF-8'],
  ['America/Los_Angeles', 'en_US.UTF-8'],
  ['Pacific/Kiritimati', 'ar_EG.UTF-8']
])('in %s with %s facts are the same', (zone, language) => {
  const {stdout} = spawnSync(process.execPath, ['dist/cli.js', '-', '--format', 'json'], {
    encoding: 'utf8',
    input: text,
    env: {...process.env, TZ: zone, LANG: language, LC_ALL: language}
  })
  const [{messages}] = JSON.parse(stdout)
  expect(messages.map(({ruleId, reason}: {ruleId: string; reason: string}) => `${ruleId} ${reason}`)).toEqual(
    expect.arrayContaining([
      'no-duration-mismatch Correct `3h 00m` or a time: `2024-03-31 00:30 CET` to `2024-03-31 04:30 CET` is 4 h 00 min',
      'no-weekday-mismatch Correct the weekday or the date: 31 March 2024 is a Sunday, not `Monday`'
    ])
  )
})
