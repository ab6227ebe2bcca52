/** What is compared: small letters, and one form of the letter that has two small ones. */
export const small = (text) => text.toLowerCase().replaceAll('ſ', 's')

/** FNV-1a, 32 bits. */
export function hashOf(text) {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
