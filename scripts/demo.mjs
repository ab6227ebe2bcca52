// Checks the demonstration article. Findings are what it is there to show: only a failure of the tool is one here.
import {spawnSync} from 'node:child_process'

const {status} = spawnSync(process.execPath, ['dist/cli.js', 'fixtures/demo.md'], {stdio: 'inherit'})
process.exitCode = status === 1 ? 0 : 2
