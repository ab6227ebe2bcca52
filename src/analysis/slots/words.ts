/**
 * Words of slots, by language. Measured on public documents: these begin or end slots; the words that begin an
 * editorial insertion (a, and, the, that, which, sic) do not.
 */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt'
export const languages: readonly Language[] = ['en', 'de', 'fr', 'es', 'pt']

export type ByLanguage = Readonly<Record<Language, readonly string[]>>

const split = (words: string): string[] => words.trim().split(', ')

/** An order to the writer at the start: with anything behind it, nobody can take it for finished text. */
export const orders: ByLanguage = {
  en: split(
    'insert, describe, specify, summari[sz]e, define, fill in, identify, mention, explain, outline, assess, briefly, clearly, list, add, include, provide, replace, state, paste, quote from, put, write, enter, choose, select, give, set, note any, delete (?:this|if|the), remove (?:this|if|the), keep (?:this|it|to), attach, verify, confirm (?:with|the|whether|that), complete, update (?:this|the|with|when), ensure, delineate, document, link to, make & insert, if (?:available|known|applicable|possible|needed), to be (?:added|confirmed|completed|determined|filled|announced|assigned|provided|written|decided), optional[:,]'
  ),
  de: split(
    'hier, bitte, beschreiben, beschreibe, ergänzen, eintragen, einfügen, angeben, nennen, falls (?:bekannt|vorhanden)'
  ),
  fr: split(
    'insérer, insérez, inserer, ajouter, ajoutez, décrire, décrivez, indiquer, indiquez, préciser, précisez, compléter, complétez, remplir, lister, à (?:compléter|remplir|préciser|définir|confirmer)'
  ),
  es: split(
    'insertar, inserte, inserta, añadir, agregar, agregue, describir, describa, indicar, indique, especificar, especifique, completar, complete, por (?:definir|confirmar|completar), ej[.:]'
  ),
  pt: split(
    'inserir, insira, adicionar, adicione, descrever, descreva, preencher, preencha, informar, informe, a (?:definir|confirmar|preencher), ex[.:]'
  )
}

/** The same in languages of which no more is known: in front, behind, or by the word for "here". */
export const orderElsewhere =
  /^(?:inserire|inserisci|aggiungere|compilare|wpisz|wstaw|dodaj|uzupełni[jć]|masukkan|isi|isikan|tambahkan|ekleyin|girin|vul)\s|\s(?:invullen|toevoegen|uzupełni[jć]|wpisać|eklenecek|gelecek|yazılacak|girilecek)$|(?<!\p{L})(?:buraya|di sini)(?!\p{L})|\p{L}\s(?:einfügen|eintragen|einsetzen)\s(?:nach|vor|sobald|wenn)\s/iu

/** Orders at the end or remarks in the middle, which only an instruction has. */
export const remarks: ByLanguage = {
  en: split(
    'here, goes here, if available, if known, if applicable, be specific, remove this, delete this, replace this, otherwise (?:say|remove|delete|write), to be (?:added|confirmed|completed|determined|filled in|announced|provided|assigned), insert, before (?:publishing|publication|posting)'
  ),
  de: split('einfügen, eintragen, ergänzen, einsetzen, angeben, hier, falls bekannt, falls zutreffend'),
  fr: split('ici, si (?:connue?|disponible|applicable), à (?:compléter|préciser|remplir)'),
  es: split('aquí, si (?:se conoce|procede|está disponible|es conocid[oa])'),
  pt: split('aqui, se (?:conhecid[oa]|disponível|aplicável)')
}

/** Words of one's own in front of a field: `[Your Name]`, `[Votre Nom]`. */
export const owners =
  'your|votre|vos|ihr|ihre|dein|deine|tu|su|seu|sua|current|aktuelles|specific|relevant|estimated|company|project|brief|exact'

/** An editorial insertion begins so, whatever comes next. */
export const insertions = new Set(
  "a an and are as also at be because been but by can do does for from had has have he her his how i in into is it it's its later my not now of often on or our she so some such than that the their them then there these they this those to too was we were what when where which who will with would redacted private removed deleted sic censored emphasis translated translation aka laughs laughter applause music video pdf photo audio optional expletive classified withheld unknown none null true false edit edited update updated spoiler nsfw wip draft beta new deprecated experimental warning note info tip important caution bug feature request rfc ed clarification correction crosstalk inaudible pause".split(
    ' '
  )
)

/** A mark in the place of a value. "Todo" is a Spanish word, so upper case or the whole value. */
export const undecided =
  /^(?:to be (?:determined|confirmed|announced|completed|added|decided|filled in|provided|defined)|coming soon|noch (?:offen|zu klären|festzulegen)|wird (?:nachgereicht|ergänzt|noch ergänzt)|à (?:compléter|confirmer|définir|déterminer|préciser)|(?:por|pendiente de) (?:definir|confirmar|determinar|completar)|a (?:definir|confirmar|ser definido|ser confirmado|preencher))[.!]?$/i

/** What a number in disguise counts: `XX users`, `X minutes`. */
export const units =
  'users|customers|people|accounts|minutes|hours|days|weeks|months|years|seconds|percent|requests|servers|services|companies|businesses|records|orders|employees|locations|stores|countries|regions|reports|complaints|million|billion|thousand|nutzer|kunden|minuten|stunden|tage|prozent|utilisateurs|clients|heures|jours|usuarios|clientes|minutos|horas|días|usuários|dias'

/** In front of a value in a sentence. */
export const leads =
  'within|during|under|after|before|last|on|at|to|by|for|from|in|of|with|since|until|between|around|approximately|about|affecting|through|via|and|or|lasted|than|over|nearly|roughly|almost|called|named|is|was|contact|dear|am|um|von|bis|bei|seit|nach|le|à|de|du|par|pour|depuis|el|en|a|por|desde|hasta|em|com|até|pada|y|e|et|und'

/** A text that speaks of masks or slots instead of having one. */
export const speaksOfForm =
  /\b(?:format(?:s|ted|ting)?|ISO[ -]?8601|strings?|pattern|notation|syntax|regex|placeholders?|platzhalter\w{0,10}|formato|forme|schreibweise|prompts?|markers?|keyword|comments? like|(?:written|entered|typed|shown) as)\b/i

/** What an image or a link says where nobody put a real text. */
export const emptyAlts =
  /^(?:(?:placeholder|sample|dummy|example)(?: (?:image|picture|photo|alt(?: text)?|text|logo))?|(?:image|alt|picture|photo|link|screenshot)[ -]?(?:alt[ -]?)?(?:text|description|caption|title|placeholder)(?: (?:goes )?here)?|(?:your|insert|add|describe|enter|write) [\w ]{1,60}|title(?: text)?(?: here)?|platzhalter(?:bild)?|(?:bild|alt)-?(?:beschreibung|text|titel)(?: einfügen| hier)?|texte alternatif|texto alternativo|description de l['’]image|descripción de la imagen|descrição da imagem|TODO|TBD|FIXME|lorem ipsum.{0,200})$/i

/** The words of a link that nobody chose yet; `[Add to cart](/cart)` has its own. */
export const emptyLinks =
  /^(?:(?:insert|add|paste|your|link to be added)\s.{0,60}\b(?:links?|urls?|text|here|sources?|title|name|report|page)\b.{0,40}|(?:add|insert|paste) (?:links?|urls?|sources?)|(?:link|anchor) (?:text|title|goes)(?: here)?|TBD|TBA)$/i

/** The same as a value of front matter. */
export const emptyValues =
  /^(?:insert .{2,60}|(?:your|add|enter|write) .{2,60} here|your (?:name|title|description|summary)|lorem ipsum.{0,200}|X{3,10})$/i

/** What belongs into a slot, as far as its words tell: first match wins. */
export const kinds: readonly (readonly [kind: string, words: RegExp, expected: string])[] = [
  ['link', /\b(?:links?|urls?|web ?address(?:es)?|website|enlace|lien|hyperlink)\b/i, 'the link'],
  ['source', /\b(?:sources?|references?|citations?|quelle|fuente|fonte|quote)\b/i, 'a source'],
  ['date', /\b(?:dates?|day|month|year|datum|fecha|tanggal|jour)\b|^\W{0,3}data\b|YY|\bDD\b|\d{4}-/i, 'the date'],
  [
    'time',
    /\b(?:times?|hours?|minutes?|duration|timestamp|timezone|uhrzeit|dauer|hora|heure|durée|duración|waktu)\b|HH|:/i,
    'the time'
  ],
  [
    'number',
    /\b(?:numbers?|amount|percent(?:age)?|counts?|how many|quantity|score|anzahl|betrag|zahl|número|montant|cantidad|price|cost)\b/i,
    'the number'
  ],
  ['number', /[%#$]|X{1,4}\b/, 'the number'],
  ['place', /\b(?:regions?|areas?|city|country|locations?|place|ort|lieu|ville|ciudad|cidade)\b/i, 'the place'],
  [
    'name',
    /\b(?:names?|company|person|authors?|services?|provider|vendor|team|owner|contact|title|role|nome?|nombre|empresa|entreprise|firma)\b/i,
    'the name'
  ]
]
