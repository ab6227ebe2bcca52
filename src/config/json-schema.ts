import {profileNames} from '../analysis/profile/index.ts'
import {rules} from '../preset.ts'

/** JSON Schema of a configuration file (draft 7, which editors read), made from the rules and their options. */
export function configSchema(): object {
  const severity = {enum: ['off', 'warning', 'error', 'on', true, false]}
  const options = (defaults: Readonly<Record<string, unknown>>) => ({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(defaults).map(([name, value]) => [
        name,
        Array.isArray(value)
          ? {type: 'array', items: {type: 'string'}, default: value}
          : {type: typeof value, default: value}
      ])
    )
  })
  const settings = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({id, description, options: defaults}) => [
        id,
        {
          description,
          anyOf: [
            severity,
            options(defaults),
            {type: 'array', items: [severity, options(defaults)], minItems: 1, maxItems: 2}
          ]
        }
      ])
    )
  }
  const profile = {enum: [...profileNames], description: 'What kind of article it is; inferred when it is not given.'}
  const template = {type: 'boolean', description: 'Files that are there to be copied and filled in.'}
  const globs = {type: 'array', items: {type: 'string'}}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of outagelint',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {type: 'string'},
      extends: {enum: ['recommended', 'all']},
      profile,
      template,
      rules: settings,
      overrides: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {files: globs, profile, template, rules: settings}
        }
      },
      ignore: {...globs, description: 'Files that are not checked unless they are named.'},
      baseline: {type: 'string', description: 'File of known findings, beside this one or below.'}
    }
  }
}
