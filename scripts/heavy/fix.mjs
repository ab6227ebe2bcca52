// Fixes that are killed, and disks that are full.
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {cli, expect, lint, root, shell} from './shell.mjs'

export function diskFull() {
  const disk = path.join(root, 'disk')
  fs.mkdirSync(disk)
  expect(shell(`mount -t tmpfs -o size=64k none disk`).status === 0, 'needs the right to mount')
  try {
    const text = `${'Fine text. '.repeat(2500)}\n\nIt ended. :contentReference[oaicite:0]{index=0}\n`
    fs.writeFileSync(path.join(disk, 'a.md'), text)
    const before = shell('sha256sum disk/a.md').stdout
    shell('dd if=/dev/zero of=disk/filler bs=1k 2>/dev/null')
    const fix = shell(`${lint} --no-cache --fix disk/a.md`)
    expect(fix.status === 2 && /ENOSPC/.test(fix.stderr), `${fix.status} ${fix.stderr}`)
    const report = shell(`${lint} --no-cache --format json=disk/out.json disk/a.md`)
    expect(report.status === 2 && /ENOSPC/.test(report.stderr), `${report.status} ${report.stderr}`)
    const baseline = `${lint} --no-cache --baseline disk/known.json --update-baseline disk/a.md`
    const full = shell(baseline)
    expect(full.status === 2 && /^.*known\.json: cannot be written: .*\(ENOSPC\)\n$/.test(full.stderr), full.stderr)
    expect(shell('mount -o remount,ro disk').status === 0, 'needs the right to mount')
    const readOnly = shell(baseline)
    expect(
      readOnly.status === 2 && /^.*known\.json: cannot be written: .*\(EROFS\)\n$/.test(readOnly.stderr),
      readOnly.stderr
    )
    expect(shell('sha256sum disk/a.md').stdout === before, 'the article changed')
    expect(fs.readdirSync(disk).join() === 'a.md,filler', `left over: ${fs.readdirSync(disk)}`)
    return `${fix.stderr.trim()} | ${report.stderr.trim()}`
  } finally {
    shell('umount disk')
  }
}

/** As a user who is not the owner: the file stays whole with owner, group and mode, and root keeps all three. */
export function otherUser() {
  expect(process.getuid() === 0, 'needs to be root')
  const folder = path.join(root, 'other')
  fs.mkdirSync(folder)
  for (const open of [root, folder]) fs.chmodSync(open, 0o777)
  const file = path.join(folder, 'a.md')
  const text = 'It ended. :contentReference[oaicite:0]{index=0}\n'
  fs.writeFileSync(file, text)
  fs.chownSync(file, 0, 60)
  fs.chmodSync(file, 0o666)
  // Another user may not read the folder of the project.
  const program = path.join(root, 'program')
  fs.cpSync(path.dirname(cli), program, {recursive: true})
  fs.writeFileSync(path.join(program, 'package.json'), '{"type": "module"}')
  shell('chmod -R a+rX program')
  const command = `"${process.execPath}" program/cli.js --no-cache --fix other/a.md`
  const mode = () => shell('stat -c %u:%g:%a other/a.md').stdout.trim()
  const refused = shell(`setpriv --reuid 65534 --regid 65534 --clear-groups ${command}`)
  expect(refused.status === 2 && /owner and group \(0:60\) cannot be kept/.test(refused.stderr), refused.stderr)
  expect(fs.readFileSync(file, 'utf8') === text && mode() === '0:60:666', `changed: ${mode()}`)
  const kept = shell(command)
  expect(
    kept.status === 0 && fs.readFileSync(file, 'utf8') !== text && mode() === '0:60:666',
    `${mode()} ${kept.stderr}`
  )
  expect(fs.readdirSync(folder).sort().join() === 'a.md', `left over: ${fs.readdirSync(folder)}`)
  return refused.stderr.trim()
}

/** Kills two hundred runs of --fix, each some milliseconds after it began to write. */
export async function killedFix() {
  const folder = path.join(root, 'kill')
  const old = `# A\n\n${'The queue filled up again. '.repeat(200)}\n\nIt ended. :contentReference[oaicite:0]{index=0}\n`
  const texts = new Set()
  let between = 0
  for (let round = 0; round < 200; round++) {
    fs.rmSync(folder, {recursive: true, force: true})
    fs.mkdirSync(folder)
    for (let index = 0; index < 20; index++) fs.writeFileSync(path.join(folder, `${index}.md`), old)
    const child = spawn(process.execPath, [cli, '--no-cache', '--fix', 'kill'], {cwd: root, stdio: 'ignore'})
    const ended = once(child, 'exit')
    const watcher = fs.watch(folder)
    await Promise.race([once(watcher, 'change'), ended])
    await setTimeout(round % 40)
    child.kill('SIGKILL')
    await ended
    watcher.close()
    const articles = fs.readdirSync(folder).filter((name) => name.endsWith('.md'))
    expect(articles.length === 20, `${articles.length} articles`)
    const found = new Set(articles.map((name) => fs.readFileSync(path.join(folder, name), 'utf8')))
    if (found.size > 1) between++
    for (const text of found) texts.add(text)
  }
  expect(texts.size === 2 && texts.has(old), `${texts.size} different texts`)
  return `200 runs, ${between} of them stopped between files; each of 4,000 files has the old text or the new one`
}
