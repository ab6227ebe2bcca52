export {timesIn} from './find-times.ts'
