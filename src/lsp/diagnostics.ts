import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver/node'
import type {CheckedMessage} from '../check/index.ts'
import type {Severity} from '../rules/finding.ts'
import type {Checked, Fault} from './checks.ts'
import type {Document} from './document.ts'

const source = 'outagelint'

const levels: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information
}

export const diagnosticsOf = ({messages, faults}: Checked, document: Document): Diagnostic[] => [
  ...faults.map((fault) => diagnosticOfFault(fault, document)),
  ...messages.map((message) => diagnosticOf(message, document))
]

export function diagnosticOf(message: CheckedMessage, document: Document): Diagnostic {
  const {ruleId, severity, reason, url, causes} = message
  return {
    range: document.rangeOf(message),
    severity: levels[severity],
    source,
    code: ruleId,
    message: reason,
    ...(url && {codeDescription: {href: url}}),
    ...(causes && {
      relatedInformation: causes.map((cause) => ({
        location: {uri: document.uri, range: document.rangeOf(cause)},
        message: cause.reason
      }))
    })
  }
}

/** On the first line: a document that was not checked is never shown as clean. */
const diagnosticOfFault = ({code, reason}: Fault, document: Document): Diagnostic => ({
  range: {start: {line: 0, character: 0}, end: document.positionAt(document.text.search(/[\r\n]|$/))},
  severity: DiagnosticSeverity.Error,
  source,
  code,
  message: code === 'not-checked' ? `Not checked: ${reason}` : reason
})
