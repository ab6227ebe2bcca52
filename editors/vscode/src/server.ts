import {isMainThread} from 'node:worker_threads'
import {serve} from '../../../src/lsp/server.ts'

// The bundle is one file: the threads that check long texts load it too.
if (isMainThread) serve()
