const [consonants, vowels] = ['zvlkr', 'aeiou']

/** Letters for letters: length, capitals and punctuation stay, the meaning goes. */
export const nonsense = (text) =>
  text.replace(/\p{L}{2,}/gu, (word) =>
    [...word]
      .map((letter, at) => {
        const other = (at % 2 ? vowels : consonants)[(word.charCodeAt(at) * 7 + at) % 5]
        return letter === letter.toUpperCase() ? other.toUpperCase() : other
      })
      .join('')
  )
