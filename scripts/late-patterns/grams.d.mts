export function hashedNeeds(needs: readonly string[]): Int32Array
export function mayHave(text: string, needs: Int32Array): boolean
