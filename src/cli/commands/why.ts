import fs from 'node:fs'
import type {Trace} from '../../analysis/evidence.ts'
import {read} from '../../check/index.ts'
import {type NotRun, notRunIn} from '../../check/not-run.ts'
import {changesText, traceText} from '../../check/trace-text.ts'
import {type LineAndColumn, type Reasons, reasonsFor} from '../../check/why.ts'
import {resolveFor} from '../../config/resolve.ts'
import {code, printed} from '../../rules/message.ts'
import {reasonOf} from '../../rules/reason-of.ts'
import {inTime} from '../../worker/index.ts'
import {configFor} from '../checking/config-for.ts'
import {readText} from '../input/files.ts'
import {type Flags, limitGiven, settingsGiven} from '../options/flags.ts'
import {UsageError} from '../options/usage-error.ts'
import {safe} from '../output/escape.ts'
import {plainJson} from '../output/formats/json-parts.ts'

/**
 * Why something was flagged and something else was not: `draft.md`, `draft.md:7` or `draft.md:7:12`.
 *
 * @returns what to print
 * @throws UsageError when there is no such file or place
 */
export async function why(targets: readonly string[], flags: Flags, format: string): Promise<string> {
  const [target] = targets
  if (target === undefined || targets.length > 1)
    throw new UsageError('name one file, with a line and a column if you wish: outagelint why draft.md:7:12')
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`\`why\` writes text or json, not \`${safe(format)}\``)
  const {file, place} = targetOf(target)
  const path = file === '-' ? (flags['stdin-filename'] ?? '<stdin>') : file
  const {about, rules} = resolveFor(path, configFor(flags)(path), settingsGiven(flags))
  let found: {readonly reasons: readonly Reasons[]; readonly notRun: readonly NotRun[]}
  try {
    const {text} = await readText(file)
    found = inTime(limitGiven(flags.timeout), () => {
      const article = read(text, {path, ...about})
      return {reasons: reasonsFor(article, rules, place), notRun: notRunIn(article, rules)}
    })
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`)
  }
  const {reasons, notRun} = found
  if (format === 'json') return `${plainJson({path, reasons, notRun}, 1)}\n`
  const where = place ? [path, ...Object.values(place)].join(':') : path
  const nothing = place ? ', and nothing that a rule had to decide' : ', and nothing nearly'
  const shown =
    reasons.length === 0
      ? `${safe(where)}: nothing flagged${nothing}\n`
      : `${safe(where)}\n\n${reasons.map(reasonsText).join('\n')}`
  return shown + (notRun.length === 0 ? '' : `\nnot run\n${notRun.map(notRunText).join('')}`)
}

const notRunText = ({ruleIds, because}: NotRun): string => `  ${safe(traceText(because))}\n    ${ruleIds.join(', ')}\n`

/** A file whose own name ends like a place is that file. */
function targetOf(target: string): {readonly file: string; readonly place?: LineAndColumn} {
  const match = fs.existsSync(target) ? null : /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/.exec(target)
  if (!match) return {file: target}
  const [, file = '', line, column] = match
  if (Number(line) === 0 || Number(column) === 0) throw new UsageError(`${target}: lines and columns begin at 1`)
  return {file, place: {line: Number(line), ...(column !== undefined && {column: Number(column)})}}
}

function reasonsText(reasons: Reasons): string {
  const {line, column, severity, reason, ruleId, actual, because} = reasons
  const lines = (trace: Trace): string[] => [traceText(trace), changesText(trace) ?? []].flat()
  const shown =
    severity === null
      ? // What excused it stands last, and is read first.
        [...because]
          .reverse()
          .flatMap(lines)
          .concat(printed([`${ruleId} has no finding here: `, code(actual)]))
      : [`${severity} ${reason} (${ruleId})`, ...because.flatMap(lines)]
  return `${line}:${column} ${shown.map((text) => safe(text)).join('\n    ')}\n`
}
