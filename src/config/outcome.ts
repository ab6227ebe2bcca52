/** Does a thing once; what comes of it, also what it throws, is given again whenever it is asked. */
export function outcomeOf<T>(work: () => T): () => T {
  try {
    const result = work()
    return () => result
  } catch (error) {
    return () => {
      throw error
    }
  }
}
