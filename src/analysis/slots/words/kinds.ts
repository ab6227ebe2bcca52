import {asWords} from './pieces.ts'

/** What belongs into a slot. */
interface Kind {
  readonly kind: string
  /** In the words of a message. */
  readonly expected: string
  readonly words: readonly string[]
  /** Signs that are no words. */
  readonly signs?: RegExp
}

/** What belongs into a slot, as far as its words tell: the first that has one of its words. */
export const kinds: readonly Kind[] = [
  {
    kind: 'link',
    expected: 'the link',
    words: ['links?', 'urls?', 'web ?address(?:es)?', 'website', 'enlace', 'lien', 'hyperlink']
  },
  {
    kind: 'source',
    expected: 'a source',
    words: ['sources?', 'references?', 'citations?', 'quelle', 'fuente', 'fonte', 'quote']
  },
  {
    kind: 'date',
    expected: 'the date',
    words: ['dates?', 'day', 'month', 'year', 'datum', 'fecha', 'tanggal', 'jour'],
    // "Data" alone is the date of an Italian or Portuguese field.
    signs: /^\W{0,3}data\b|YY|\bDD\b|\d{4}-/i
  },
  {
    kind: 'duration',
    expected: 'the duration',
    words: ['durations?', 'minutes?', 'how long', 'dauer', 'durée', 'duración', 'durata', 'duração']
  },
  {
    kind: 'time',
    expected: 'the time',
    words: ['times?', 'hours?', 'timestamp', 'timezone', 'uhrzeit', 'hora', 'heure', 'waktu'],
    signs: /HH|[\dX?_*]:[\dX?_*]/i
  },
  {
    kind: 'number',
    expected: 'the number',
    words: [
      'numbers?',
      'amount',
      'percent(?:age)?',
      'counts?',
      'how many',
      'quantity',
      'score',
      'anzahl',
      'betrag',
      'zahl',
      'número',
      'montant',
      'cantidad',
      'price',
      'cost'
    ],
    signs: /[%#$]|X{1,4}\b/
  },
  {
    kind: 'place',
    expected: 'the place',
    words: ['regions?', 'areas?', 'city', 'country', 'locations?', 'place', 'ort', 'lieu', 'ville', 'ciudad', 'cidade']
  },
  {
    kind: 'name',
    expected: 'the name',
    words: [
      'names?',
      'company',
      'person',
      'authors?',
      'services?',
      'provider',
      'vendor',
      'team',
      'owner',
      'contact',
      'title',
      'role',
      'nome?',
      'nombre',
      'empresa',
      'entreprise',
      'firma'
    ]
  }
]

const patterns = kinds.map((kind) => ({...kind, pattern: new RegExp(asWords(kind.words), 'iu')}))

/** The kind of what belongs into a slot with these words. */
export const kindFor = (words: string): Kind | undefined =>
  patterns.find(({pattern, signs}) => pattern.test(words) || signs?.test(words))
