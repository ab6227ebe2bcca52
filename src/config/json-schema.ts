import {profileNames} from '../analysis/profile/index.ts'
import {subjectNames} from '../analysis/subject/index.ts'
import {rules} from '../catalogue.ts'
import type {Rule} from '../rules/rule.ts'
import type {Allowed} from '../rules/settings/option-values.ts'
import {kindName, longestTitle, mostKinds, mostSections, sectionRoles} from './check-form.ts'

/** JSON Schema of a configuration file (draft 7, which editors read), made from the rules and their options. */
export function configSchema(): object {
  const severity = {enum: ['off', 'information', 'info', 'warning', 'error', 'on', true, false]}
  const options = ({options: defaults, allowed}: Rule) => ({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(defaults).map(([name, value]) => [
        name,
        Array.isArray(value)
          ? {type: 'array', items: {type: 'string', ...schemaOf(allowed[name])}, default: value}
          : {type: typeof value, ...schemaOf(allowed[name]), default: value}
      ])
    )
  })
  const settings = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map((rule) => [
        rule.id,
        {
          description: rule.description,
          anyOf: [severity, options(rule), {type: 'array', items: [severity, options(rule)], minItems: 1, maxItems: 2}]
        }
      ])
    )
  }
  const common = {...saidOfFiles, form, sections, rules: settings}
  const globs = {type: 'array', items: {type: 'string'}}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of outagelint',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {type: 'string'},
      extends: {enum: ['recommended', 'all']},
      ...common,
      kinds: houseKinds,
      overrides: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {files: globs, ...common}
        }
      },
      ignore: {...globs, description: 'Files that are not checked unless they are named.'},
      baseline: {type: 'string', description: 'File of known findings, beside this one or below.'}
    }
  }
}

/** What is said of files, of all or of those of an override. */
const saidOfFiles = {
  subject: {enum: [...subjectNames], description: 'Whether it is about an incident; inferred when it is not given.'},
  profile: {
    anyOf: [{enum: [...profileNames]}, {type: 'string', pattern: kindName.source}],
    description: 'What kind of article it is, or one of `kinds`; inferred when it is not given.'
  },
  template: {type: 'boolean', description: 'Files that are there to be copied and filled in.'}
}

const form = {
  type: 'string',
  description: 'Template that articles are copied from: a Markdown file beside this one or below.'
}

const sections = {
  type: 'array',
  maxItems: mostSections,
  description: 'Sections that the house asks for, besides those of its form.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['title'],
    properties: {
      title: {type: 'string', minLength: 1, maxLength: longestTitle},
      role: {enum: sectionRoles, description: 'What it tells: a section that tells it under another title will do.'},
      required: {type: 'boolean', default: true},
      order: {type: 'integer', minimum: 1, description: 'Its place among the sections that have one.'},
      minimumWords: {type: 'integer', minimum: 1}
    }
  }
}

const houseKinds = {
  type: 'object',
  maxProperties: mostKinds,
  description: 'Kinds of the house’s own, by the names that `profile` gives them.',
  propertyNames: {pattern: kindName.source, not: {enum: [...profileNames, 'unsure']}},
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    properties: {
      like: {enum: [...profileNames], default: 'report', description: 'The kind that it is read as.'},
      form,
      sections
    }
  }
}

const schemaOf = (allowed: Allowed | undefined): object =>
  !allowed || allowed === 'patterns'
    ? {}
    : 'min' in allowed
      ? {minimum: allowed.min, maximum: allowed.max}
      : {enum: allowed}
