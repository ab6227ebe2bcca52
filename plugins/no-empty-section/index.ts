// STUB to be overwritten
import {defineRule} from '../../src/rule.ts'
export default defineRule({id: 'no-empty-section', category: 'section', severity: 'warning', description: '', why: '', options: {}, *check() {}})
