import {checkstyle} from './checkstyle.ts'
import type {Format} from './format.ts'
import {github} from './github.ts'
import {gitlab} from './gitlab.ts'
import {json, ndjson} from './json.ts'
import {junit} from './junit.ts'
import {rdjson} from './rdjson.ts'
import {sarif} from './sarif.ts'

/** By name; `text` is written apart, for it depends on the terminal. */
export const formats: Readonly<Record<string, Format>> = {
  json,
  ndjson,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  rdjson
}
