export {isMostlyLink, kindOf} from './extent.ts'
export {injectedLinksOf} from './injected.ts'
export {blocksBeside, linkBlocksOf} from './link-blocks.ts'
export type {InjectedLink, LinkBlock, LinkItem, LinkVerdict} from './types.ts'
