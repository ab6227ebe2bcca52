import {isMainThread} from 'node:worker_threads'
import {serve} from '../../../src/lsp/server.ts'
import {serveJobs} from '../../../src/worker/index.ts'

// The bundle is one file: the threads that check long texts run it too.
if (isMainThread) serve()
else serveJobs()
