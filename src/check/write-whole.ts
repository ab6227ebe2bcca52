import {rmSync, type Stats} from 'node:fs'
import fs, {type FileHandle} from 'node:fs/promises'
import path from 'node:path'
import {linkOutOn} from '../config/foreign.ts'
import {removeAbandoned, unfinishedBeside} from './unfinished.ts'

/** Another program has written the file since it was read. */
export class ChangedMeanwhile extends Error {
  override message = 'it was changed in the meantime'
}

/**
 * Refuses a file that a link out of its tree leads to.
 *
 * @throws Error naming the link
 */
export function refuseLinkOut(file: string): void {
  const link = linkOutOn(file)
  if (link === undefined) return
  throw new Error(`the link ${path.relative('.', link)} leads out of the tree, and only --follow writes there`)
}

/** Only in the first write of a process. */
let hasRemoved = false

/**
 * Writes a file as a whole or not at all: beside it, synced to the disk, then renamed. Its owner, group and mode stay,
 * and a symbolic link keeps leading to it. What is not a regular file, such as `/dev/stdout`, is written as it stands.
 *
 * @param before what the file has to hold still, so that no other change is lost unseen
 * @throws ChangedMeanwhile when it holds something else by now
 * @throws Error when it cannot be written, when its owner, group or mode cannot be kept, and when it has other names
 */
export async function writeWhole(file: string, text: string | Iterable<string>, before?: string): Promise<void> {
  const target = await fs.realpath(file).catch(() => file)
  const stat = await fs.stat(target).catch(() => undefined)
  if (stat && !stat.isFile()) return fs.writeFile(target, text)
  // A rename would replace what may not be written, and leave the old text under the other names.
  if (stat) await fs.access(target, fs.constants.W_OK)
  if (stat && stat.nlink > 1)
    throw new Error(`it has ${stat.nlink} names (hard links), which would no longer be one file`)
  if (!hasRemoved) removeAbandoned()
  hasRemoved = true
  const {unfinished, forget} = unfinishedBeside(target)
  const release = interruptible(unfinished, forget)
  try {
    const handle = await fs.open(unfinished, 'wx', stat ? 0o600 : 0o666)
    try {
      try {
        if (stat) await keepOwner(handle, stat)
        await fs.writeFile(handle, text)
        if (stat) await keepMode(handle, stat)
        await handle.sync()
      } finally {
        await handle.close()
      }
      if (before !== undefined && (await fs.readFile(target, 'utf8')) !== before) throw new ChangedMeanwhile()
      await fs.rename(unfinished, target)
    } catch (error) {
      await fs.rm(unfinished, {force: true})
      throw error
    }
  } finally {
    release()
    forget()
  }
}

async function keepOwner(handle: FileHandle, {uid, gid}: Stats): Promise<void> {
  const made = await handle.stat()
  if (made.uid === uid && made.gid === gid) return
  try {
    await handle.chown(uid, gid)
  } catch {
    throw new Error(`its owner and group (${uid}:${gid}) cannot be kept by another user`)
  }
}

/** The bits of permission in a mode. */
const permissions = 0o7777

async function keepMode(handle: FileHandle, {mode}: Stats): Promise<void> {
  await handle.chmod(mode & permissions)
  // A system may clear bits without a word.
  const {mode: kept} = await handle.stat()
  if ((kept & permissions) !== (mode & permissions))
    throw new Error(`its mode ${(mode & permissions).toString(8)} cannot be kept`)
}

/** Takes the unfinished file along when the run is interrupted; at any other time an interrupt needs no help. */
function interruptible(unfinished: string, forget: () => void): () => void {
  const codes = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(unfinished, {force: true})
    forget()
    process.exit(codes[signal as keyof typeof codes])
  }
  const signals = Object.keys(codes) as NodeJS.Signals[]
  // Not once: a second signal would end the process before the first has done its work.
  for (const signal of signals) process.on(signal, stop)
  return () => {
    for (const signal of signals) process.off(signal, stop)
  }
}
