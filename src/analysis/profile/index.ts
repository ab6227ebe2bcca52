export {profileNames, profileOf} from './kind.ts'
export {voiceOf} from './voice.ts'
