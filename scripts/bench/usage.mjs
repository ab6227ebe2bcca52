// Loaded into a process that is measured: what it has used goes to the pipe beside its outputs.
import fs from 'node:fs'
import {isMainThread} from 'node:worker_threads'

if (isMainThread)
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
    fs.writeSync(3, JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024}))
  })
