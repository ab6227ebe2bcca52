// STUB to be overwritten
import {defineRule} from '../../src/rule.ts'
export default defineRule({id: 'no-suspected-unrelated-links', category: 'link', severity: 'warning', description: '', why: '', options: {}, *check() {}})
