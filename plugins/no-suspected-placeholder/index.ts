// STUB to be overwritten
import {defineRule} from '../../src/rule.ts'
export default defineRule({id: 'no-suspected-placeholder', category: 'placeholder', severity: 'warning', description: '', why: '', options: {}, *check() {}})
