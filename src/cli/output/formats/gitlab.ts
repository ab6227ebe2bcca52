import {createHash} from 'node:crypto'
import {fingerprintsOf} from '../../../check/fingerprint.ts'
import type {Severity} from '../../../rules/finding.ts'
import {safe} from '../escape.ts'
import type {Report} from '../report.ts'
import {plainJson} from './json.ts'

const levels: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', information: 'info'}

/** GitLab Code Quality (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
export function gitlab(reports: readonly Report[]): string {
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
  return `${plainJson(issues, 1)}\n`
}
