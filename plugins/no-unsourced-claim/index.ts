// STUB to be overwritten
import {defineRule} from '../../src/rule.ts'
export default defineRule({id: 'no-unsourced-claim', category: 'source', severity: 'warning', description: '', why: '', options: {}, *check() {}})
