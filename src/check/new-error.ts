import type {CheckedMessage} from './index.ts'

type RuleAndSeverity = Pick<CheckedMessage, 'ruleId' | 'severity'>

/** The rule of an error that a text has more often after it was mended than before, if there is one. */
export function newErrorIn(before: readonly RuleAndSeverity[], after: readonly RuleAndSeverity[]): string | undefined {
  const known = errorsByRule(before)
  return [...errorsByRule(after)].find(([rule, count]) => count > (known.get(rule) ?? 0))?.[0]
}

function errorsByRule(messages: readonly RuleAndSeverity[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {ruleId, severity} of messages) if (severity === 'error') counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return counts
}
