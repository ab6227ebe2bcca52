export {isMostlyLink, kindOf} from './extent.ts'
export {injectedLinksOf} from './injected.ts'
export {blocksBeside, linkBlocksOf} from './link-blocks.ts'
