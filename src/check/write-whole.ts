import {rmSync} from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'

let written = 0

/** Somebody else has written the file since it was read. */
export class ChangedMeanwhile extends Error {
  override message = 'it was changed in the meantime'
}

/**
 * Writes a file as a whole or not at all: beside it, synced to the disk, then renamed. Its mode stays, and a symbolic
 * link keeps leading to it; a second hard link keeps the old text. What is no regular file, such as `/dev/stdout`, is
 * written as it stands.
 *
 * @param before what the file has to hold still, or nobody's change is lost unseen
 * @throws ChangedMeanwhile when it holds something else by now
 * @throws Error when it cannot be written
 */
export async function writeWhole(file: string, text: string, before?: string): Promise<void> {
  const target = await fs.realpath(file).catch(() => file)
  const stat = await fs.stat(target).catch(() => undefined)
  if (stat && !stat.isFile()) return fs.writeFile(target, text)
  // A rename would replace what may not be written.
  if (stat) await fs.access(target, fs.constants.W_OK)
  const beside = path.join(path.dirname(target), `.outagelint-${process.pid}-${written++}.tmp`)
  const forget = interruptible(beside)
  try {
    const handle = await fs.open(beside, 'wx', stat?.mode ?? 0o666)
    try {
      await handle.writeFile(text)
      if (stat) await handle.chmod(stat.mode & 0o7777)
      if (stat && process.getuid?.() === 0) await handle.chown(stat.uid, stat.gid)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (before !== undefined && (await fs.readFile(target, 'utf8')) !== before) throw new ChangedMeanwhile()
    await fs.rename(beside, target)
  } catch (error) {
    await fs.rm(beside, {force: true})
    throw error
  } finally {
    forget()
  }
}

/** Takes the unfinished file along when the run is interrupted; at any other time an interrupt needs no help. */
function interruptible(unfinished: string): () => void {
  const codes = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(unfinished, {force: true})
    process.exit(codes[signal as keyof typeof codes])
  }
  const signals = Object.keys(codes) as NodeJS.Signals[]
  // Not once: a second signal would end the process before the first has done its work.
  for (const signal of signals) process.on(signal, stop)
  return () => {
    for (const signal of signals) process.off(signal, stop)
  }
}
