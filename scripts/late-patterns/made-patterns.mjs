import {execFileSync} from 'node:child_process'

/** Only what is called from a file of the build counts: the packages make patterns too. */
const program = `
  const made = []
  globalThis.RegExp = new Proxy(RegExp, {
    construct(target, given) {
      const {source, flags} = new target(...given)
      if (/dist\\/(?:src|plugins)\\//.test(new Error().stack.split('\\n')[2] ?? '')) made.push({source, flags})
      return new target(...given)
    }
  })
  const {check} = await import('./dist/src/check/index.js')
  check((await import('node:fs')).readFileSync('fixtures/demo.md', 'utf8'))
  console.log(JSON.stringify(made))`

/**
 * Patterns that the built sources put together while they load and check an article, found in a process that has loaded
 * none of them.
 *
 * @returns {{source: string, flags: string}[]}
 */
export const madePatterns = () =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], {encoding: 'utf8', maxBuffer: 1 << 26})
  )
