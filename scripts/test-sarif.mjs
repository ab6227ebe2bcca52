// npm run test:sarif: the report in SARIF by Microsoft's validator, which is too large (104 MB) to be installed with the rest.
import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outagelint-sarif-'))

/** What is wrong with a log, by the identifiers of the validator's rules; its exit code tells nothing. */
function faultsOf(log) {
  const [file, out] = ['log.sarif', 'faults.sarif'].map((name) => path.join(folder, name))
  fs.writeFileSync(file, log)
  const validate = ['validate', file, '--output', out, '--log', 'ForceOverwrite']
  execFileSync('npx', ['--yes', '@microsoft/sarif-multitool@5.7.0', ...validate], {stdio: 'pipe'})
  const {results} = JSON.parse(fs.readFileSync(out, 'utf8')).runs[0]
  return results.map(({ruleId, message}) => `${ruleId} ${message.arguments?.join(' ')}`)
}

try {
  const {stdout} = spawnSync(process.execPath, ['dist/cli.js', '--format', 'sarif', 'fixtures', 'none.md'], {
    encoding: 'utf8'
  })
  const faults = faultsOf(stdout)
  const count = JSON.parse(stdout).runs[0].results.length
  // A log that it cannot read has no faults either: it must find one that we make.
  const made = faultsOf(stdout.replaceAll(/"endLine": ?\d+/g, '"endLine": 1'))
  const works = made.some((fault) => fault.startsWith('SARIF1007'))
  console.log([...faults, `${count} results, ${faults.length} errors and warnings`].join('\n'))
  if (!works) console.log('the validator does not find an end before its start')
  process.exitCode = faults.length === 0 && count > 0 && works ? 0 : 1
} finally {
  fs.rmSync(folder, {recursive: true})
}
