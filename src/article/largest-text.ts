/** micromark's own advice: 500 kB can hold a big book. */
export const largestText = 512 * 1024
