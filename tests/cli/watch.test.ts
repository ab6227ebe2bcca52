import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {expect, test} from 'vitest'

test('--watch checks what changes, and all when the configuration or its form does', async () => {
  const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-watch-'))
  const write = (name: string, text: string): void => fs.writeFileSync(path.join(cwd, name), text)
  write('a.md', 'Fine.')
  write('b.md', 'Fine.')
  const child = spawn(process.execPath, [path.resolve('dist/cli.js'), '--watch', '.'], {cwd})
  let seen = ''
  let wake = (): void => {}
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      seen += text
      wake()
    })
  /** What is said up to these words, and from there on it is new. */
  const until = async (words: RegExp): Promise<string> => {
    for (;;) {
      const match = words.exec(seen)
      if (match) {
        const said = seen.slice(0, match.index + match[0].length)
        seen = seen.slice(said.length)
        return said
      }
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  try {
    expect(await until(/waiting for changes/)).toContain('no findings in 2 files')
    write('b.md', 'On [insert date].')
    const changed = await until(/in 1 file\b/)
    expect(changed).toContain('b.md')
    expect(changed).not.toContain('a.md')
    // Saved as many editors do: beside it, then renamed.
    write('b.md.tmp', 'Fine.')
    fs.renameSync(path.join(cwd, 'b.md.tmp'), path.join(cwd, 'b.md'))
    await until(/no findings in 1 file\b/)
    await until(/waiting for changes, last check at \d\d:\d\d:\d\d\n/)
    write('outagelint.yaml', 'rulse: {}\n')
    await until(/unknown key `rulse`/)
    write('outagelint.yaml', 'profile: news\n')
    await until(/no findings in 2 files/)
    write('form.md', 'Fine.')
    await until(/no findings in 1 file\b/)
    write('outagelint.yaml', 'form: form.md\n')
    await until(/no findings in 2 files/)
    write('form.md', 'Fine, too.')
    await until(/no findings in 2 files/)
  } finally {
    child.kill()
    fs.rmSync(cwd, {recursive: true})
  }
})
