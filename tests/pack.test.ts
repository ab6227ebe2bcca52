import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {Client} from '@modelcontextprotocol/sdk/client/index.js'
import {StdioClientTransport} from '@modelcontextprotocol/sdk/client/stdio.js'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createMessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node'

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-pack-'))

beforeAll(() => {
  // `npm test` has built already; packing must not build again below the other tests.
  const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', cwd], {
    encoding: 'utf8'
  })
  fs.writeFileSync(path.join(cwd, 'package.json'), '{"private": true}')
  fs.writeFileSync(path.join(cwd, 'a.md'), 'On [insert date].\n')
  execFileSync(
    'npm',
    [
      'install',
      '--silent',
      `./${packed.trim().split('\n').at(-1)}`,
      'remark-cli@12.0.1',
      'remark@15.0.1',
      'remark-preset-lint-recommended@7.0.1',
      'retext@9.0.0',
      'unified-language-server@4.1.0',
      'vfile-reporter@8.1.1'
    ],
    {cwd}
  )
}, 180_000)

afterAll(() => fs.rmSync(cwd, {recursive: true}))

function remark(...args: string[]): {status: number | null; stderr: string} {
  const bin = path.join(cwd, 'node_modules/remark-cli/cli.js')
  const {status, stderr} = spawnSync(process.execPath, [bin, '--no-stdout', '--no-color', ...args, 'a.md'], {
    cwd,
    encoding: 'utf8'
  })
  return {status, stderr}
}

test('remark --use outagelint reports with the preset', () => {
  const {status, stderr} = remark('--use', 'outagelint')
  expect(stderr).toContain('1:4-1:17 error Fill in the date: `[insert date]`')
  expect(status).toBe(1)
})

test('.remarkrc.json can name one rule with its options, and is told an unknown one', () => {
  const configure = (options: object): void =>
    fs.writeFileSync(
      path.join(cwd, '.remarkrc.json'),
      JSON.stringify({plugins: [['outagelint/plugins/no-placeholder', options]]})
    )
  configure({})
  expect(remark().status).toBe(1)
  configure({allow: ['[insert date]']})
  expect(remark()).toEqual({status: 0, stderr: 'a.md: no issues found\n'})
  configure({alow: []})
  expect(remark().stderr).toContain('unknown option `alow` for no-placeholder: did you mean `allow`?')
})

test('.remarkrc.json beside a preset of remark-lint: comments of remark-lint silence both', () => {
  fs.writeFileSync(
    path.join(cwd, '.remarkrc.json'),
    JSON.stringify({plugins: ['remark-preset-lint-recommended', 'outagelint']})
  )
  const silent = '<!--lint disable no-placeholder no-undefined-references-->\n\nOn [insert date].\n'
  fs.writeFileSync(path.join(cwd, 'a.md'), silent)
  expect(remark()).toEqual({status: 0, stderr: 'a.md: no issues found\n'})
  fs.writeFileSync(path.join(cwd, 'a.md'), `${silent}\n<!--lint enable no-placeholder-->\n\nOn [insert date].\n`)
  expect(remark().stderr).toMatch(
    /^a\.md\n7:4-7:17 error Fill in the date: `\[insert date\]` no-placeholder outagelint\n/
  )
  fs.writeFileSync(path.join(cwd, 'a.md'), 'On [insert date].\n')
})

test('the language server of unified shows findings, with the address of the page', async () => {
  fs.writeFileSync(path.join(cwd, '.remarkrc.json'), JSON.stringify({plugins: ['outagelint']}))
  fs.writeFileSync(
    path.join(cwd, 'server.mjs'),
    `import {createUnifiedLanguageServer} from 'unified-language-server'
    createUnifiedLanguageServer({
      configurationSection: 'remark', packageField: 'remarkConfig', pluginPrefix: 'remark',
      processorName: 'remark', processorSpecifier: 'remark', rcName: '.remarkrc'
    })`
  )
  const server = spawn(process.execPath, ['server.mjs', '--stdio'], {cwd, stdio: ['pipe', 'pipe', 'inherit']})
  const editor = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  try {
    const published = new Promise((resolve) => editor.onNotification('textDocument/publishDiagnostics', resolve))
    editor.listen()
    const root = pathToFileURL(cwd).href
    await editor.sendRequest('initialize', {processId: process.pid, rootUri: root, capabilities: {}})
    await editor.sendNotification('initialized', {})
    const document = {uri: `${root}/a.md`, languageId: 'markdown', version: 1, text: 'On [insert date].\n'}
    await editor.sendNotification('textDocument/didOpen', {textDocument: document})
    expect(await published).toMatchObject({
      diagnostics: [
        {
          range: {start: {line: 0, character: 3}, end: {line: 0, character: 16}},
          message: expect.stringMatching(/^Fill in the date: `\[insert date\]`\n/),
          severity: 1,
          code: 'no-placeholder',
          source: 'outagelint',
          codeDescription: {href: expect.stringContaining('/plugins/no-placeholder/readme.md')}
        }
      ]
    })
  } finally {
    editor.dispose()
    server.kill()
  }
})

test('a rule of anybody can use slots, times, references and attributions', () => {
  const rule = `
    import {unified} from 'unified'
    import remarkParse from 'remark-parse'
    import {VFile} from 'vfile'
    import {defineRule, say} from 'outagelint'
    import {attributionsOf, referencesOf, slotsOf, spanOf, timesIn} from 'outagelint/analysis'
    const plugin = defineRule({
      id: 'what-it-says', category: 'prose', severity: 'warning', description: '', why: 'It is a test.', better: 'None.', options: {},
      *check(article) {
        for (const {span, kind} of slotsOf(article)) yield {span, message: say\`slot for a \${kind}\`}
        for (const time of timesIn(article).times) yield {span: spanOf(time), message: say\`time\`}
        for (const {block} of referencesOf(article).entries) yield {span: block.span, message: say\`reference\`}
        for (const sentence of article.sentences)
          for (const {from, to} of attributionsOf(sentence.text)) yield {span: sentence.span(from, to), message: say\`speaker\`}
      }
    })
    const text = 'At 09:14 UTC the bank said so on [insert date].\\n\\n## References\\n\\n1. A letter of the bank\\n'
    const file = new VFile(text)
    const processor = unified().use(remarkParse).use(plugin)
    processor.runSync(processor.parse(file), file)
    console.log(file.messages.map(({reason, actual}) => reason + ': ' + actual).join('\\n'))
  `
  fs.writeFileSync(path.join(cwd, 'rule.mjs'), rule)
  expect(execFileSync(process.execPath, ['rule.mjs'], {cwd, encoding: 'utf8'}).trim().split('\n').sort()).toEqual([
    'reference: A letter of the bank',
    'slot for a date: [insert date]',
    'speaker: said',
    'time: 09:14 UTC',
    'time: [insert date]'
  ])
})

test('remark and retext as libraries, and what vfile-reporter prints of both', () => {
  const script = `
    import {remark} from 'remark'
    import {retext} from 'retext'
    import {VFile} from 'vfile'
    import {reporter} from 'vfile-reporter'
    import forRemark from 'outagelint'
    import forRetext from 'outagelint/retext'
    const read = (value = 'On [insert date].') => new VFile({path: 'a.md', value})
    const found = await remark().use(forRemark).process(read())
    const plain = await retext().use(forRetext).process(read())
    const clean = await remark().use(forRemark).process(read('Fine.'))
    const print = (file, options) => reporter([file], {color: false, ...options})
    console.log(JSON.stringify({
      remark: print(found), retext: print(plain), verbose: print(found, {verbose: true}),
      clean: print(clean), quiet: print(clean, {quiet: true}), color: print(found, {color: true})
    }))
  `
  fs.writeFileSync(path.join(cwd, 'libraries.mjs'), script)
  const shown = JSON.parse(execFileSync(process.execPath, ['libraries.mjs'], {cwd, encoding: 'utf8'}))
  const row = '1:4-1:17 error Fill in the date: `[insert date]` no-placeholder outagelint'
  expect(shown.remark).toBe(`a.md\n${row}\n\n✖ 1 error`)
  expect(shown.retext).toBe(shown.remark)
  expect(shown.verbose).toContain(`${row}\n  [url]:\n    https://github.com/outagelint/`)
  expect(shown.verbose).toMatch(/ {2}\[note\]:\n {4}.+ For example: /)
  expect(shown.clean).toBe('a.md: no issues found')
  expect(shown.quiet).toBe('')
  expect(shown.color).toContain('\u001b[31merror\u001b[39m')
})

test('a packed install has the report, the page and the server for assistants, without further packages', async () => {
  const cli = path.join(cwd, 'node_modules/outagelint/dist/cli.js')
  const {stdout} = spawnSync(process.execPath, [cli, '--no-cache', '--format', 'html', 'a.md'], {cwd, encoding: 'utf8'})
  expect(stdout).toMatch(/^<!doctype html>/)
  expect(stdout).toContain('[insert date]</a>')
  for (const name of ['@modelcontextprotocol', '@codemirror', 'hastscript', 'zod'])
    expect(fs.existsSync(path.join(cwd, 'node_modules', name)), name).toBe(false)

  const client = new Client({name: 'test', version: '1.0.0'})
  await client.connect(new StdioClientTransport({command: process.execPath, args: [cli, 'mcp'], cwd}))
  const {structuredContent} = await client.callTool({name: 'explain', arguments: {rule: 'no-placeholder'}})
  expect(structuredContent).toMatchObject({page: expect.stringContaining('# no-placeholder')})
  await client.close()

  const server = spawn(process.execPath, [cli, 'open', 'a.md'], {cwd})
  const [line] = await once(server.stdout, 'data')
  const page = await fetch(String(line).trim())
  expect(await page.text()).toContain('<template id="given">On [insert date].')
  server.kill()
})
