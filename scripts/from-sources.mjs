// Bundles a file of the sources and loads it, in less time than a build takes.
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'

/**
 * @param input the file to begin with
 * @param name of the bundle: it lies beside the real one, from where it finds package.json and the pages of the rules
 * @param prepare is called with the path of the bundle before it is loaded
 */
export async function loadFromSources(input, name, prepare = () => {}) {
  const file = path.resolve('dist', name)
  const bundle = await rolldown({input, platform: 'node'})
  await bundle.write({file, format: 'esm', codeSplitting: false})
  await bundle.close()
  prepare(file)
  return import(pathToFileURL(file))
}
