import type {Preset} from 'unified'
import {plugins} from './catalogue.ts'

/** For `retext().use(outagelint)`: the rules that read prose only. */
const preset: Preset = {
  plugins: plugins.filter(({rule}) => rule.prose).map((plugin) => [plugin, plugin.rule.recommended] as never)
}

export default preset
