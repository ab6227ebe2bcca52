import type {Severity} from '../../../rules/finding.ts'
import {type Problem, placedProblems} from '../problem.ts'
import type {Report} from '../report.ts'
import {xml} from './xml.ts'

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', information: 'info'}

/** Checkstyle, which Jenkins and many others read. */
export function* checkstyle(reports: readonly Report[], problems: readonly Problem[]): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
  for (const {path, line, problem} of placedProblems(problems))
    yield ` <file name="${xml(path)}">\n  <error line="${line}" column="1" severity="error" message="${xml(problem)}" source="outagelint"/>\n </file>\n`
  for (const {path, messages} of reports) {
    const errors = messages.map(
      ({ruleId, severity, reason, line, column}) =>
        `  <error line="${line}" column="${column}" severity="${levels[severity]}" message="${xml(reason)}" source="outagelint.${xml(ruleId)}"/>\n`
    )
    yield ` <file name="${xml(path)}">\n${errors.join('')} </file>\n`
  }
  yield '</checkstyle>\n'
}
