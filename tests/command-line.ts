import path from 'node:path'
import {Readable} from 'node:stream'
import {pathToFileURL} from 'node:url'

export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly cwd?: string
  /** Standard input. */
  readonly input?: string | Uint8Array
  /** In place of the environment of the tests. */
  readonly env?: NodeJS.ProcessEnv
}

/** As it was built, since threads cannot be started from TypeScript. */
const dispatch = pathToFileURL(path.resolve('dist/src/cli/dispatch.js')).href

/**
 * Runs the built command line in this process, which costs a twentieth of a process of its own. Tests about a process
 * (signals, closed streams, the bundle) start one instead. Two runs at the same time would mix up their output.
 */
export async function run(args: readonly string[], {cwd, input = '', env}: Surroundings = {}): Promise<Ran> {
  const {run: commandLine}: typeof import('../src/cli/dispatch.ts') = await import(dispatch)
  const before = {cwd: process.cwd(), env: process.env, stdin: Object.getOwnPropertyDescriptor(process, 'stdin')}
  const restored = [process.stdout, process.stderr].map((stream) => ({stream, write: stream.write}))
  const [stdout, stderr] = [catchOutput(process.stdout), catchOutput(process.stderr)]
  Object.defineProperty(process, 'stdin', {value: Readable.from([Buffer.from(input)]), configurable: true})
  if (env) process.env = env
  if (cwd !== undefined) process.chdir(cwd)
  try {
    const status = await commandLine(args)
    return {status, stdout: stdout(), stderr: stderr()}
  } finally {
    for (const {stream, write} of restored) stream.write = write
    process.chdir(before.cwd)
    process.env = before.env
    Object.defineProperty(process, 'stdin', before.stdin as PropertyDescriptor)
  }
}

/** Keeps what is written to a stream, and returns how to read it. */
function catchOutput(stream: NodeJS.WriteStream): () => string {
  const chunks: Uint8Array[] = []
  stream.write = (chunk: string | Uint8Array): boolean => {
    chunks.push(Buffer.from(chunk as string))
    return true
  }
  return () => Buffer.concat(chunks).toString('utf8')
}
