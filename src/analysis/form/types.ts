import type {FormSection, Role} from '../../article/types.ts'

/** A section that a form has. */
export interface Asked extends FormSection {
  /** Its title without case, marks and remarks in brackets. */
  readonly name: string
  readonly role?: Role
  readonly required: boolean
}

/** The form of a house, read. */
export interface HouseForm {
  readonly sections: readonly Asked[]
  /** Sentences of the template that tell what to write, spaces made one. */
  readonly instructions: ReadonlySet<string>
}
