import {ConfigError} from '../config/config-error.ts'
import {reasonOf} from '../rules/reason-of.ts'
import {UsageError} from './options/usage-error.ts'

/**
 * What to say of something that a person can mend: an option, a configuration, a full disk, a folder that is gone. An
 * error of this tool is not one of these.
 */
export function faultOf(error: unknown): string | undefined {
  if (error instanceof UsageError || error instanceof ConfigError) return error.message
  if (error instanceof RangeError && error.message === 'Invalid string length')
    return 'there are more findings than fit into a report: check fewer files at a time (see --shard)'
  if (!isOfSystem(error)) return undefined
  if (error.syscall === 'uv_cwd') return 'the folder you are in is gone'
  return error.path === undefined ? error.message : `${error.path}: ${reasonOf(error)}`
}

/** What the operating system refused. */
const isOfSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error
