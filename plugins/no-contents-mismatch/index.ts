// STUB to be overwritten
import {defineRule} from '../../src/rule.ts'
export default defineRule({id: 'no-contents-mismatch', category: 'section', severity: 'warning', description: '', why: '', options: {}, *check() {}})
