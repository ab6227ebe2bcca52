import fs from 'node:fs'
import {packageFile} from '../package-file.ts'

/** The version of the package. */
export const version = (): string => JSON.parse(fs.readFileSync(packageFile('package.json'), 'utf8')).version
