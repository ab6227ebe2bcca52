export {slotsOf} from './find-slots.ts'
export {isOpen} from './mostly-slot.ts'
