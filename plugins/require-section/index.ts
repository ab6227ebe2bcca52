// STUB to be overwritten
import {defineRule} from '../../src/rule.ts'
export default defineRule({id: 'require-section', category: 'section', severity: 'warning', description: '', why: '', options: {}, *check() {}})
