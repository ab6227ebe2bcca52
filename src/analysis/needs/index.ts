export {missingOf, required} from './missing.ts'
