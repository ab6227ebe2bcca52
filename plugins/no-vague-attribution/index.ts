// STUB to be overwritten
import {defineRule} from '../../src/rule.ts'
export default defineRule({id: 'no-vague-attribution', category: 'source', severity: 'warning', description: '', why: '', options: {}, *check() {}})
