import type {ByLanguage} from './languages.ts'
import {pieces} from './pieces.ts'

/** An order to the writer at the start: with anything behind it, nobody can take it for finished text. */
export const orders: ByLanguage = {
  en: [
    'insert',
    'describe',
    'specify',
    'summari[sz]e',
    'define',
    'fill in',
    'identify',
    'mention',
    'explain',
    'outline',
    'assess',
    'briefly',
    'clearly',
    'list(?! (?:of|price|view|item)s?\\b)',
    'add',
    'include',
    'provide',
    'replace',
    'state (?:the|what|how|why|who|when|which|if|any|whether|your)',
    'paste',
    'quote from',
    'put',
    'write',
    'enter',
    'choose',
    'select',
    'give',
    'set (?:the|this|your|to)',
    'note any',
    'delete (?:this|if|the)',
    'remove (?:this|if|the)',
    'keep (?:this|it|to)',
    'attach',
    'verify',
    'confirm (?:with|the|whether|that)',
    'complete (?:the|this|your|all|with|by|as|if|when)',
    'update (?:this|the|with|when)',
    'ensure',
    'delineate',
    'document',
    'link to',
    'make & insert',
    'if (?:available|known|applicable|possible|needed)',
    'to be (?:added|confirmed|completed|determined|filled|announced|assigned|provided|written|decided)',
    'optional[:,]'
  ],
  de: [
    'hier',
    'bitte',
    'beschreiben',
    'beschreibe',
    'ergänzen',
    'eintragen',
    'einfügen',
    'angeben',
    'nennen',
    'falls (?:bekannt|vorhanden)'
  ],
  fr: [
    'insérer',
    'insérez',
    'inserer',
    'ajouter',
    'ajoutez',
    'décrire',
    'décrivez',
    'indiquer',
    'indiquez',
    'préciser',
    'précisez',
    'compléter',
    'complétez',
    'remplir',
    'lister',
    'à (?:compléter|remplir|préciser|définir|confirmer)'
  ],
  es: [
    'insertar',
    'inserte',
    'inserta',
    'añadir',
    'agregar',
    'agregue',
    'describir',
    'describa',
    'indicar',
    'indique',
    'especificar',
    'especifique',
    'completar',
    'complete',
    'por (?:definir|confirmar|completar)',
    'ej\\.?:'
  ],
  pt: [
    'inserir',
    'insira',
    'adicionar',
    'adicione',
    'descrever',
    'descreva',
    'preencher',
    'preencha',
    'informar',
    'informe',
    'a (?:definir|confirmar|preencher)',
    'ex\\.?:'
  ]
}

/** The same in languages of which no more is known: in front. */
export const ordersInFront = [
  'inserire',
  'inserisci',
  'aggiungere',
  'compilare',
  'wpisz',
  'wstaw',
  'dodaj',
  'uzupełni[jć]',
  'masukkan',
  'isi',
  'isikan',
  'tambahkan',
  'ekleyin',
  'girin',
  'vul'
]

/** Behind. */
export const ordersBehind = [
  'invullen',
  'toevoegen',
  'uzupełni[jć]',
  'wpisać',
  'eklenecek',
  'gelecek',
  'yazılacak',
  'girilecek'
]

/** The word for "here". */
export const here = ['buraya', 'di sini']

/** "[Datum einfügen, sobald es feststeht]" */
export const ordersInside = ['einfügen', 'eintragen', 'einsetzen']

export const orderElsewhere = new RegExp(
  `^(?:${pieces(ordersInFront)})\\s|\\s(?:${pieces(ordersBehind)})$|(?<!\\p{L})(?:${pieces(here)})(?!\\p{L})|` +
    `\\p{L}\\s(?:${pieces(ordersInside)})\\s(?:nach|vor|sobald|wenn)\\s`,
  'iu'
)

/** Orders at the end, which only an instruction has. */
export const remarks: ByLanguage = {
  en: [
    'here',
    'goes here',
    'if available',
    'if known',
    'if applicable',
    'be specific',
    'remove this',
    'delete this',
    'replace this',
    'otherwise (?:say|remove|delete|write)',
    'to be (?:added|confirmed|completed|determined|filled in|announced|provided|assigned)',
    'insert',
    'before (?:publishing|publication|posting)'
  ],
  de: ['einfügen', 'eintragen', 'ergänzen', 'einsetzen', 'angeben', 'hier', 'falls bekannt', 'falls zutreffend'],
  fr: ['ici', 'si (?:connue?|disponible|applicable)', 'à (?:compléter|préciser|remplir|définir|déterminer|confirmer)'],
  es: [
    'aquí',
    'si (?:se conoce|procede|está disponible|es conocid[oa])',
    'por (?:definir|determinar|confirmar|completar)'
  ],
  pt: ['aqui', 'se (?:conhecid[oa]|disponível|aplicável)', 'a (?:definir|confirmar|preencher)']
}

/** Remarks in the middle. */
export const asides = [
  'e\\.g\\.',
  'z\\.B\\.',
  'p\\.ej\\.',
  'par ex\\.',
  'such as',
  'if available',
  'if known',
  'if applicable',
  'be specific',
  'remove this'
]
