import {claim, claimsOf, kindOfClaim} from '../../src/analysis/claims/index.ts'
import {read} from '../../src/check/index.ts'
import {testRows} from '../rows.ts'

testRows('claims', claim, (example) => claimsOf(read(example)).map(({statement}) => statement))
testRows('kinds of claims', kindOfClaim, (example) => read(example).sentences)
