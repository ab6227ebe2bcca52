/** What the command line says, in the shape of `util.parseArgs`. */
export const declared = {
  format: {type: 'string', multiple: true},
  rule: {type: 'string', multiple: true},
  only: {type: 'string', multiple: true},
  'max-warnings': {type: 'string'},
  quiet: {type: 'boolean', default: false},
  statistics: {type: 'boolean', default: false},
  timing: {type: 'boolean', default: false},
  color: {type: 'boolean', default: false},
  'no-color': {type: 'boolean', default: false},
  subject: {type: 'string'},
  profile: {type: 'string'},
  config: {type: 'string'},
  'config-from': {type: 'string'},
  'no-config': {type: 'boolean', default: false},
  'print-config': {type: 'string'},
  ext: {type: 'string', multiple: true},
  follow: {type: 'boolean', default: false},
  'no-ignore': {type: 'boolean', default: false},
  'no-inline-config': {type: 'boolean', default: false},
  baseline: {type: 'string'},
  'update-baseline': {type: 'boolean', default: false},
  since: {type: 'string'},
  timeout: {type: 'string'},
  threads: {type: 'string'},
  'no-cache': {type: 'boolean', default: false},
  'cache-location': {type: 'string'},
  shard: {type: 'string'},
  watch: {type: 'boolean', default: false},
  'ndjson-in': {type: 'boolean', default: false},
  form: {type: 'string'},
  stdio: {type: 'boolean', default: false},
  fix: {type: 'boolean', default: false},
  'fix-dry-run': {type: 'boolean', default: false},
  'stdin-filename': {type: 'string'},
  help: {type: 'boolean', short: 'h', default: false},
  version: {type: 'boolean', short: 'v', default: false}
} as const

export interface Flags {
  readonly format?: readonly string[]
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly subject?: string
  readonly profile?: string
  readonly config?: string
  readonly 'config-from'?: string
  readonly 'no-config': boolean
  readonly ext?: readonly string[]
  readonly follow: boolean
  readonly 'no-ignore': boolean
  readonly 'no-inline-config': boolean
  readonly baseline?: string
  readonly 'update-baseline': boolean
  readonly since?: string
  readonly fix: boolean
  readonly 'fix-dry-run': boolean
  readonly timeout?: string
  readonly threads?: string
  readonly 'no-cache': boolean
  readonly 'cache-location'?: string
  readonly shard?: string
  readonly 'max-warnings'?: string
  readonly quiet: boolean
  readonly statistics: boolean
  readonly timing: boolean
  readonly watch: boolean
  readonly form?: string
  readonly color: boolean
  readonly 'no-color': boolean
  readonly 'stdin-filename'?: string
}
