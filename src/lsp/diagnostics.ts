import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {CheckedMessage} from '../check.ts'

/** What the editor shows of a finding; the finding itself comes back with a request for actions. */
export function diagnosticOf(message: CheckedMessage, document: TextDocument): Diagnostic {
  const {ruleId, severity, reason, start, end, url, cause} = message
  const position = cause && {line: cause.line - 1, character: cause.column - 1}
  return {
    range: {start: document.positionAt(start), end: document.positionAt(end)},
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'outagelint',
    code: ruleId,
    message: reason,
    ...(url && {codeDescription: {href: url}}),
    ...(cause &&
      position && {
        relatedInformation: [
          {location: {uri: document.uri, range: {start: position, end: position}}, message: cause.reason}
        ]
      })
  }
}
