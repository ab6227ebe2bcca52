export {claimsOf} from './find-claims.ts'
