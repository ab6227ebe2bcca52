export {profileNames, profileOf} from './kind.ts'
export type {Profile, Voice} from './types.ts'
export {voiceOf} from './voice.ts'
