import {pieces, wholly} from './pieces.ts'

/** What an image or a link says where nobody put a real text; entries are pieces of patterns. */
export const emptyAltTexts = [
  '(?:placeholder|sample|dummy|example)(?: (?:image|picture|photo|alt(?: text)?|text|logo))?',
  '(?:image|alt|picture|photo|link|screenshot)[ -]?(?:alt[ -]?)?(?:text|description|caption|title|placeholder)(?: (?:goes )?here)?',
  '(?:insert|describe) [\\w ]{1,60}',
  // "Add File to Git" says what a screenshot shows.
  '(?:your|add|enter|write)(?: [\\w-]{1,14}){0,4} (?:image|picture|photo|alt|text|description|caption|title|name|screenshot|logo|here)(?: [\\w ]{1,40})?',
  'title(?: text)?(?: here)?',
  'platzhalter(?:bild)?',
  '(?:bild|alt)-?(?:beschreibung|text|titel)(?: einfügen| hier)?',
  'texte alternatif',
  'texto alternativo',
  "description de l['’]image",
  'descripción de la imagen',
  'descrição da imagem',
  'TODO',
  'TBD',
  'FIXME',
  'lorem ipsum.{0,200}'
]

export const emptyAlts = wholly(emptyAltTexts, 'i')

/** What an order to add a link is about. */
export const linkParts = ['links?', 'urls?', 'text', 'here', 'sources?', 'title', 'name', 'report', 'page']

/** The words of a link that nobody chose yet; `[Add to cart](/cart)` has its own. */
export const emptyLinkTexts = [
  `(?:insert|paste|your|link to be added)\\s.{0,60}\\b(?:${pieces(linkParts)})\\b.{0,40}`,
  `add(?: \\w{1,12}){0,3} (?:${pieces(linkParts)})(?: (?:here|to|for|of|when|once)\\b.{0,40})?`,
  '(?:link|anchor) (?:text|title|goes)(?: here)?',
  'TBD',
  'TBA'
]

export const emptyLinks = wholly(emptyLinkTexts, 'i')

/** The same as a value of front matter. */
export const emptyValueTexts = [
  'insert .{2,60}',
  '(?:your|add|enter|write) .{2,60} here',
  'your (?:name|title|description|summary)',
  'lorem ipsum.{0,200}',
  'X{3,10}'
]

export const emptyValues = wholly(emptyValueTexts, 'i')
