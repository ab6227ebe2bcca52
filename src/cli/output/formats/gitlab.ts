import {createHash} from 'node:crypto'
import {fingerprintsOf} from '../../../check/fingerprint.ts'
import type {Severity} from '../../../rules/finding.ts'
import {safe} from '../escape.ts'
import {type Problem, placedProblems, problemText} from '../problem.ts'
import type {Report} from '../report.ts'
import type {Format} from './format.ts'
import {jsonParts} from './json-parts.ts'

const levels: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', information: 'info'}

/** GitLab Code Quality (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
export const gitlab: Format = (reports, problems) => jsonParts([], issuesOf(reports, problems))

function* issuesOf(reports: readonly Report[], problems: readonly Problem[]): Iterable<object> {
  for (const problem of placedProblems(problems))
    yield {
      description: safe(problem.problem),
      check_name: 'outagelint',
      fingerprint: createHash('sha256').update(problemText(problem)).digest('hex'),
      severity: 'blocker',
      location: {path: problem.path, lines: {begin: problem.line}}
    }
  for (const {path, messages} of reports) {
    const fingerprints = fingerprintsOf(messages)
    for (const [index, {ruleId, severity, reason, line}] of messages.entries())
      yield {
        description: safe(reason),
        check_name: ruleId,
        // Unique in the whole report: two files may have the same finding.
        fingerprint: createHash('sha256').update(`${path}\0${fingerprints[index]}`).digest('hex'),
        severity: levels[severity],
        location: {path, lines: {begin: line}}
      }
  }
}
