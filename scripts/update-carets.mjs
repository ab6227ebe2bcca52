// Draws what is found under the lines of the fixtures again: npm run fixtures:update. Read the diff before you commit it.
import fs from 'node:fs'
import {rules} from '../dist/src/catalogue.js'
import {check} from '../dist/src/check/index.js'

const ids = new Set(rules.map(({id}) => id))
const isDrawn = (line) => ids.has(/^ *\^+ (\S+)$/.exec(line)?.[1])

for (const folder of ['faulty', 'good', 'shapes']) {
  for (const name of fs.readdirSync(`fixtures/${folder}`)) {
    const file = `fixtures/${folder}/${name}`
    const given = fs.readFileSync(file, 'utf8')
    const lines = given.split('\n').filter((line) => !isDrawn(line))
    const found = byLine(check(lines.join('\n')))
    const drawn = lines.flatMap((line, index) => [
      line,
      ...(found.get(index + 1) ?? []).map(
        ({column, start, end, ruleId}) => `${' '.repeat(column - 1)}${'^'.repeat(end - start)} ${ruleId}`
      )
    ])
    const text = drawn.join('\n')
    if (text === given) continue
    fs.writeFileSync(file, text)
    console.log(`${file}: drawn again`)
  }
}

function byLine(messages) {
  const found = new Map()
  for (const message of messages) found.set(message.line, [...(found.get(message.line) ?? []), message])
  return found
}
