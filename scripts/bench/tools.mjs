// The linters beside which ours is measured, installed when they are first needed: the project does not depend on them.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** Exact versions: figures of different days are about the same programs. 0.22.1 is the last for Node 20. */
export const versions = {
  'markdownlint-cli2': '0.22.1',
  rumdl: '0.2.75',
  textlint: '15.8.0',
  'textlint-rule-no-todo': '2.0.1'
}
const folder = path.resolve('node_modules/.cache/outagelint-bench')

/** @returns {string} the folder whose `node_modules` has them */
export function installedTools() {
  const wanted = `${JSON.stringify({private: true, dependencies: versions}, null, 2)}\n`
  const file = path.join(folder, 'package.json')
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === wanted) return folder
  fs.mkdirSync(folder, {recursive: true})
  fs.writeFileSync(`${file}.new`, wanted)
  fs.copyFileSync(`${file}.new`, file)
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'], {cwd: folder})
  } catch (error) {
    fs.rmSync(file)
    throw error
  }
  return folder
}

/** The program itself: the package starts it from Node, which would count against it. */
export function rumdlIn(tools) {
  const platforms = path.join(tools, 'node_modules/@rumdl')
  const [platform] = fs.readdirSync(platforms)
  const found = fs.readdirSync(path.join(platforms, platform), {recursive: true, encoding: 'utf8'})
  return path.join(
    platforms,
    platform,
    found.find((name) => /(?:^|\/)rumdl$/.test(name))
  )
}
