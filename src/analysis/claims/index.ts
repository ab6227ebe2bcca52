export {claimFrom} from './confidence.ts'
export {claimsOf} from './find-claims.ts'
