/** What the operating system refuses most often, by its code, which is kept for searching. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission for it',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'the system does not allow it',
  EROFS: 'the disk is read-only'
}

/** What to say of something that was thrown: in plain words where the operating system said it. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const {code} = error as NodeJS.ErrnoException
  const plain = code !== undefined && Object.hasOwn(refusals, code) ? refusals[code] : undefined
  return plain === undefined ? error.message : `${plain} (${code})`
}
