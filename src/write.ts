import fs from 'node:fs/promises'
import path from 'node:path'

/** Writes a file as a whole or not at all: beside it, synced to the disk, then renamed. */
export async function writeWhole(file: string, text: string | Uint8Array): Promise<void> {
  const mode = await fs.stat(file).then(
    ({mode}) => mode,
    () => 0o644
  )
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
  try {
    const handle = await fs.open(beside, 'w', mode)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await fs.rename(beside, file)
  } catch (error) {
    await fs.rm(beside, {force: true})
    throw error
  }
}
