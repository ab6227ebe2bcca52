export {claim, claimFrom, kindOfClaim, traceOfClaim} from './decide.ts'
export {claimsOf} from './find-claims.ts'
export type {Place, Statement} from './statement.ts'
export type {Claim, ClaimKind} from './types.ts'
