export {profile, profileNames, profileOf} from './kind.ts'
export {OwnWords} from './own-words.ts'
export type {Profile, Voice} from './types.ts'
export {firstHand, voiceOf} from './voice.ts'
