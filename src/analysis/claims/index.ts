export {claimFrom} from './confidence.ts'
export {claimsOf} from './find-claims.ts'
export type {Claim, ClaimKind} from './types.ts'
