// How long a writer waits: from a keystroke in an article of 10 KB to its findings, as a ratio to one check of the text.
import {spawn} from 'node:child_process'
import fs from 'node:fs'
import {performance} from 'node:perf_hooks'
import {createMessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node'
import {check} from '../dist/src/check/index.js'

const rounds = Number(process.argv[2] ?? 40)
const text = ['good/postmortem.md', 'good/news.md', 'demo.md']
  .map((name) => fs.readFileSync(`fixtures/${name}`, 'utf8'))
  .join('\n')

const server = spawn(process.execPath, ['dist/cli.js', 'lsp'], {stdio: ['pipe', 'pipe', 'inherit']})
const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
let told = () => {}
client.onNotification('textDocument/publishDiagnostics', ({version}) => told(version))
const toldOf = (wanted) =>
  new Promise((resolve) => {
    told = (version) => version === wanted && resolve()
  })
client.listen()
await client.sendRequest('initialize', {processId: null, rootUri: null, capabilities: {}})
const uri = 'untitled:bench'
const opened = toldOf(1)
void client.sendNotification('textDocument/didOpen', {
  textDocument: {uri, languageId: 'markdown', version: 1, text}
})
await opened

const waits = []
const checks = []
const end = {line: text.split('\n').length, character: 0}
for (let round = -5; round < rounds; round++) {
  const version = round + 7
  const start = performance.now()
  const known = toldOf(version)
  const contentChanges = [{range: {start: end, end}, text: 'x'}]
  void client.sendNotification('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
  await known
  const middle = performance.now()
  check(text)
  if (round >= 0) {
    waits.push(middle - start)
    checks.push(performance.now() - middle)
  }
}
client.dispose()
server.kill()

const quantile = (list, share) => list.toSorted((a, b) => a - b)[Math.floor(list.length * share)]
const [wait, one, longest] = [quantile(waits, 0.5), quantile(checks, 0.5), quantile(waits, 0.95)]
console.log(`article of ${text.length} characters, median of ${rounds} keystrokes`)
console.log(`one check                      ${one.toFixed(1).padStart(7)} ms`)
console.log(`from keystroke to findings     ${wait.toFixed(1).padStart(7)} ms  ratio ${(wait / one).toFixed(2)}`)
console.log(`95th percentile                ${longest.toFixed(1).padStart(7)} ms  ratio ${(longest / one).toFixed(2)}`)
