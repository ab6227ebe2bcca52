import type {Report} from '../report.ts'
import {xml} from './xml.ts'

/**
 * JUnit: a suite for each file, a failed case for each finding, one passed case for a file without, and a suite of errors
 * when something was not checked.
 */
export function junit(reports: readonly Report[], problems: readonly string[]): string {
  const total = reports.reduce((sum, {messages}) => sum + messages.length, 0)
  const suites = reports.map(({path, messages}) => {
    const cases = messages.map(
      ({ruleId, severity, reason, line, column}) =>
        `  <testcase classname="${xml(path)}" name="${xml(`${ruleId} ${line}:${column}`)}">\n` +
        `   <failure type="${severity}" message="${xml(reason)}">${xml(`${path}:${line}:${column} ${reason}`)}</failure>\n  </testcase>\n`
    )
    if (cases.length === 0) cases.push(`  <testcase classname="${xml(path)}" name="outagelint"/>\n`)
    return ` <testsuite name="${xml(path)}" tests="${cases.length}" failures="${messages.length}" errors="0">\n${cases.join('')} </testsuite>\n`
  })
  if (problems.length > 0) {
    const cases = problems.map(
      (problem) =>
        `  <testcase classname="outagelint" name="${xml(problem)}">\n   <error type="not checked" message="${xml(problem)}"/>\n  </testcase>\n`
    )
    suites.push(
      ` <testsuite name="outagelint" tests="${cases.length}" failures="0" errors="${cases.length}">\n${cases.join('')} </testsuite>\n`
    )
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="outagelint" failures="${total}" errors="${problems.length}">\n${suites.join('')}</testsuites>\n`
}
