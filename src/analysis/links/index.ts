export {injectedLinksOf} from './injected.ts'
export {blocksBeside, linkBlocksOf} from './link-blocks.ts'
