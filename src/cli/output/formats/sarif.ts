import {rules} from '../../../catalogue.ts'
import {fingerprintsOf} from '../../../check/fingerprint.ts'
import type {Severity} from '../../../rules/finding.ts'
import {version} from '../../options/version.ts'
import {safe} from '../escape.ts'
import type {Problem} from '../problem.ts'
import type {Report} from '../report.ts'
import {jsonParts} from './json-parts.ts'

const home = 'https://github.com/outagelint/outagelint'

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', information: 'note'}

/**
 * SARIF 2.1.0 as GitHub reads it (https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning):
 * columns in UTF-16 units, the end column behind the last one.
 */
export function sarif(reports: readonly Report[], problems: readonly Problem[]): Iterable<string> {
  const driver = {
    name: 'outagelint',
    semanticVersion: version(),
    informationUri: home,
    rules: rules.map(({id, description, why, url, severity}) => ({
      id,
      shortDescription: {text: description},
      fullDescription: {text: why},
      help: {text: `${why} See ${url}`, markdown: `${why} [More](${url})`},
      helpUri: url,
      defaultConfiguration: {level: levels[severity]}
    }))
  }
  const invocation = {
    executionSuccessful: problems.length === 0,
    toolExecutionNotifications: problems.map(({path, line, problem}) => ({
      level: 'error',
      message: {text: safe(problem)},
      ...(path !== null && {locations: [place(path, line === undefined ? undefined : {startLine: line})]})
    }))
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{tool: {driver}, invocations: [invocation], columnKind: 'utf16CodeUnits', results: []}]
  }
  return jsonParts(log, resultsOf(reports))
}

function* resultsOf(reports: readonly Report[]): Iterable<object> {
  for (const {path, messages} of reports) {
    const fingerprints = fingerprintsOf(messages)
    for (const [index, message] of messages.entries()) {
      const {ruleId, severity, reason, line, column, endLine, endColumn, causes} = message
      yield {
        ruleId,
        level: levels[severity],
        message: {text: safe(reason)},
        locations: [place(path, {startLine: line, startColumn: column, endLine, endColumn})],
        ...(causes && {
          relatedLocations: causes.map((cause) => ({
            ...place(path, {startLine: cause.line, startColumn: cause.column}),
            message: {text: safe(cause.reason)}
          }))
        }),
        partialFingerprints: {'outagelint/v1': fingerprints[index]}
      }
    }
  }
}

const place = (path: string, region: Readonly<Record<string, number>> | undefined) => ({
  physicalLocation: {
    artifactLocation: {uri: path.split('/').map(encodeURIComponent).join('/')},
    ...(region && {region})
  }
})
