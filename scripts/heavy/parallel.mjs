// Lines of JSON through the real GNU parallel.
import fs from 'node:fs'
import path from 'node:path'
import {article} from '../bench/articles.mjs'
import {expect, lint, root, shell} from './shell.mjs'

export function parallel() {
  const {stdout} = shell('parallel --version | head -1')
  expect(stdout.includes('GNU parallel'), 'needs GNU parallel: apt-get install parallel')
  const lines = Array.from({length: 300}, (_, seed) => `${JSON.stringify({path: `${seed}.md`, text: article(seed)})}\n`)
  fs.writeFileSync(path.join(root, 'articles.jsonl'), lines.join(''))
  const one = shell(`${lint} --no-cache --ndjson-in < articles.jsonl > one; echo $?`)
  const many = shell(
    `parallel --pipe --keep-order --block 200k -j 4 '${lint} --no-cache --ndjson-in' < articles.jsonl > many; echo $?`
  )
  expect(one.stdout === '1\n', one.stderr)
  expect(shell('cmp one many').status === 0, 'results differ')
  const size = fs.statSync(path.join(root, 'one')).size
  return `${stdout.trim()}: 300 lines in blocks of 200 kB, ${size} bytes of results, the same as of one process; blocks that failed ${many.stdout.trim()}`
}
