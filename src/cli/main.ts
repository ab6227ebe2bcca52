#!/usr/bin/env node
import {isMainThread} from 'node:worker_threads'
import {serveJobs} from '../worker/index.ts'
import {run} from './dispatch.ts'

// A reader that closes early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
// The bundle is one file: the thread that checks long texts runs it too.
if (isMainThread) process.exitCode = await run(process.argv.slice(2))
else serveJobs()
