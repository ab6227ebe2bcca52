import {createHash} from 'node:crypto'
import {fingerprintsOf} from '../../../check/fingerprint.ts'
import type {Severity} from '../../../rules/finding.ts'
import {safe} from '../escape.ts'
import {type Problem, placedProblems, problemText} from '../problem.ts'
import type {Report} from '../report.ts'
import {plainJson} from './json.ts'

const levels: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', information: 'info'}

/** GitLab Code Quality (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
export function gitlab(reports: readonly Report[], problems: readonly Problem[]): string {
  const issues = reports.flatMap(({path, messages}) => {
    const fingerprints = fingerprintsOf(messages)
    return messages.map(({ruleId, severity, reason, line}, index) => ({
      description: safe(reason),
      check_name: ruleId,
      // Unique in the whole report: two files may have the same finding.
      fingerprint: createHash('sha256').update(`${path}\0${fingerprints[index]}`).digest('hex'),
      severity: levels[severity],
      location: {path, lines: {begin: line}}
    }))
  })
  const unchecked = placedProblems(problems).map((problem) => ({
    description: safe(problem.problem),
    check_name: 'outagelint',
    fingerprint: createHash('sha256').update(problemText(problem)).digest('hex'),
    severity: 'blocker',
    location: {path: problem.path, lines: {begin: problem.line}}
  }))
  return `${plainJson([...unchecked, ...issues], 1)}\n`
}
