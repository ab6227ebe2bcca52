// STUB to be overwritten
import {defineRule} from '../../src/rule.ts'
export default defineRule({id: 'no-hollow-link', category: 'placeholder', severity: 'warning', description: '', why: '', options: {}, *check() {}})
