export {isGenerated} from './braces.ts'
export {slotsOf} from './find-slots.ts'
export {isOpen} from './mostly-slot.ts'
export {emptyAlts} from './words.ts'
