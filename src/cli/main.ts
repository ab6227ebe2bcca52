#!/usr/bin/env node
import {isMainThread} from 'node:worker_threads'
import {run} from './dispatch.ts'

// A reader that closes early (`| head`) is not an error. On a full disk what was found is lost.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  process.stderr.write(`outagelint: standard output cannot be written: ${error.message}\n`)
  process.exit(2)
})
// Where nothing can be printed, the exit code says what was found.
process.stderr.on('error', () => {})
// A chunk of the bundle may import this one, and the threads that check long texts load such chunks. Nothing is awaited
// here: a chunk that is loaded below would wait for this one, which waits for it.
if (isMainThread)
  run(process.argv.slice(2)).then((code) => {
    process.exitCode = code
  })
