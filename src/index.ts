export {articleOf} from './article/index.ts'
export type * from './article/types.ts'
export {type CheckedMessage, type CheckOptions, check, read, UncheckedError} from './check/index.ts'
export {default, plugins, rules} from './preset.ts'
export {
  type Category,
  defineRule,
  type Level,
  type Options,
  type Rule,
  type RulePlugin,
  type Setting
} from './rules/define-rule.ts'
export type {Cause, Finding, Fix, Severity} from './rules/finding.ts'
export {code, type Message, say, title} from './rules/message.ts'
