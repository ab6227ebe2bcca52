import {isMainThread} from 'node:worker_threads'
import {serveJobs} from '../../../src/bounded.ts'
import {serve} from '../../../src/lsp/server.ts'

// The bundle is one file: the threads that check long texts run it too.
if (isMainThread) serve()
else serveJobs()
