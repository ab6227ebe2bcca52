import {fixed} from '../fix.ts'
import {writeWhole} from '../write.ts'
import {diffOf} from './diff.ts'
import type {Report} from './report.ts'

interface Fixing {
  /** The file to write, or `-` for standard input, which cannot be written. */
  readonly file: string
  readonly text: string
  /** It is not valid UTF-8, so what would be written is not what was read. */
  readonly damaged: boolean
  readonly dry: boolean
  check(text: string): Promise<Report>
  show(diff: string): void
  /** Told why the file stays as it is. */
  refuse(reason: string): void
}

/** Mends what is certain, or shows what would be mended; gives what is found in the text as it stands then. */
export async function fixFile(report: Report, fixing: Fixing): Promise<Report> {
  const {file, text, damaged, dry, check, show, refuse} = fixing
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const mended = fixed(text.slice(bom.length), report.messages)
  if (mended.count === 0) return report
  if (damaged) refuse('it is not valid UTF-8')
  else if (dry || file === '-') show(diffOf(report.path, text, bom + mended.text))
  else {
    try {
      await writeWhole(file, bom + mended.text)
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error))
      return report
    }
    return check(bom + mended.text)
  }
  return report
}
