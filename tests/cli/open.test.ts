import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-open-'))
const text = '# A & B\n\n</template><script>alert(1)</script> On [insert date].\n'
fs.writeFileSync(path.join(cwd, 'draft.md'), text)
const cli = path.resolve('dist/cli.js')

let server: ChildProcess
let address: URL
beforeAll(async () => {
  server = spawn(process.execPath, [cli, 'open', 'draft.md'], {cwd, stdio: ['ignore', 'pipe', 'inherit']})
  const [line] = await once(server.stdout as NodeJS.ReadableStream, 'data')
  address = new URL(String(line).trim())
}, 30_000)
afterAll(() => {
  server.kill()
  fs.rmSync(cwd, {recursive: true})
})

function get(
  name: string,
  headers: Record<string, string> = {},
  method = 'GET'
): Promise<{status: number; body: string}> {
  return new Promise((resolve, reject) => {
    const request = http.request({host: '127.0.0.1', port: address.port, path: name, headers, method}, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({status: response.statusCode ?? 0, body}))
    })
    request.on('error', reject)
    request.end()
  })
}

test('the page is served to this machine with the file in it, as text', async () => {
  expect(address.hostname).toBe('127.0.0.1')
  const {status, body} = await get(address.pathname)
  expect(status).toBe(200)
  expect(body).toContain(
    '<template id="given"># A &amp; B\n\n&lt;/template>&lt;script>alert(1)&lt;/script> On [insert date].\n</template>'
  )
  for (const name of ['main.js', 'style.css', 'cli-site-worker.js', 'docs/index.html', 'docs/no-placeholder.html'])
    expect((await get(address.pathname + name)).status, name).toBe(200)
})

test('nothing else is served, and to nobody who came by another name or does not know the way', async () => {
  for (const name of ['cli.js', '../package.json', 'docs/../../cli.js', '%2e%2e/package.json', 'draft.md', 'docs/'])
    expect((await get(address.pathname + name)).status, name).toBe(404)
  expect((await get('/')).status).toBe(404)
  expect((await get('/index.html')).status).toBe(404)
  expect((await get(address.pathname, {host: 'evil.test'})).status).toBe(404)
  expect((await get(address.pathname, {}, 'POST')).status).toBe(404)
})

test('a file that cannot be shown is told before anything is served', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, [cli, 'open', ...args], {cwd, encoding: 'utf8'})
  const {status, stderr} = run('none.md')
  expect(stderr).toMatch(/^outagelint: none\.md: .*no such file/)
  expect(status).toBe(2)
})
