import {fixed} from '../../check/fix.ts'
import {newErrorIn} from '../../check/new-error.ts'
import {refuseLinkOut, writeWhole} from '../../check/write-whole.ts'
import {reasonOf} from '../../rules/reason-of.ts'
import {diffOf} from '../output/diff.ts'
import type {Report} from '../output/report.ts'

/** Edits that wait for others come in the next round; more rounds than this were never needed. */
const mostRounds = 10

interface Fixing {
  readonly file: string
  readonly text: string
  /** It is not valid UTF-8, so what would be written is not what was read. */
  readonly damaged: boolean
  readonly dry: boolean
  /** It is written by way of links that lead out of the tree too. */
  readonly follow: boolean
  check(text: string): Promise<Report>
  show(diff: string): void
  /** Told why the file stays as it is. */
  refuse(reason: string): void
}

/** Mends what is certain, or shows what would be mended; gives what is found in the text as it stands then. */
export async function fixFile(report: Report, fixing: Fixing): Promise<Report> {
  const {file, text, damaged, dry, follow, check, show, refuse} = fixing
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  let mended = text.slice(bom.length)
  let after = report
  for (let round = 0; round < mostRounds; round++) {
    const {text: next, count} = fixed(mended, after.messages)
    if (count === 0) break
    const result = await check(bom + next)
    const rule = newErrorIn(report.messages, result.messages)
    if (rule !== undefined) {
      refuse(`what is left would have a new error of ${rule}`)
      break
    }
    mended = next
    after = {...result, mended: (after.mended ?? 0) + count}
  }
  if (!after.mended) return report
  if (damaged) refuse('it is not valid UTF-8')
  else if (dry) show(diffOf(report.path, text, bom + mended))
  else {
    try {
      if (!follow) refuseLinkOut(file)
      await writeWhole(file, bom + mended, text)
      return after
    } catch (error) {
      refuse(reasonOf(error))
    }
  }
  return report
}
