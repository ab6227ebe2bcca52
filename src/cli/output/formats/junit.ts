import {type Problem, problemText} from '../problem.ts'
import type {Report} from '../report.ts'
import {xml} from './xml.ts'

/**
 * JUnit: a suite for each file, a failed case for each error, a passed case with output for each other finding, one
 * passed case for a file without any, and a suite of errors when something was not checked.
 */
export function* junit(reports: readonly Report[], problems: readonly Problem[]): Iterable<string> {
  const failed = ({messages}: Report): number => messages.filter(({severity}) => severity === 'error').length
  const total = reports.reduce((sum, report) => sum + failed(report), 0)
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="outagelint" failures="${total}" errors="${problems.length}">\n`
  for (const report of reports) {
    const {path, messages} = report
    const cases = messages.map(({ruleId, severity, reason, line, column}) => {
      const text = xml(`${path}:${line}:${column} ${reason}`)
      const outcome =
        severity === 'error'
          ? `<failure type="${severity}" message="${xml(reason)}">${text}</failure>`
          : `<system-out>${severity}: ${text}</system-out>`
      return `  <testcase classname="${xml(path)}" name="${xml(`${ruleId} ${line}:${column}`)}">\n   ${outcome}\n  </testcase>\n`
    })
    if (cases.length === 0) cases.push(`  <testcase classname="${xml(path)}" name="outagelint"/>\n`)
    yield ` <testsuite name="${xml(path)}" tests="${cases.length}" failures="${failed(report)}" errors="0">\n${cases.join('')} </testsuite>\n`
  }
  if (problems.length > 0) {
    const cases = problems.map(
      (problem) =>
        `  <testcase classname="${xml(problem.path ?? 'outagelint')}" name="${xml(problemText(problem))}">\n   <error type="not checked" message="${xml(problemText(problem))}"/>\n  </testcase>\n`
    )
    yield ` <testsuite name="outagelint" tests="${cases.length}" failures="0" errors="${cases.length}">\n${cases.join('')} </testsuite>\n`
  }
  yield '</testsuites>\n'
}
