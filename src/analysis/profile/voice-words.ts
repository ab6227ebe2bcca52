import {anyOf, either} from '../../article/text/any-of.ts'
// "We will look at" is the author's guide, "we all depend" is everybody: only what a team did or owns speaks of it.
export const team = anyOf(
  [
    '\\b(?:[Oo]ur|OUR)\\s(?!(?:daily|lives|world|reliance|dependen|article|site|website|readers|news|blog|platform|privacy|cookies?|advertis|partners|subscri|coverage|terms|links?|team\\s(?:works?|strives|is\\sdedicated|of\\s(?:experts|writers))|newsletter|modern|digital|digitally|society|increasingly|collective|guide|analysis|understanding|society|own\\slives)\\w{0,10}\\b)',
    "\\b[Ww]e(?:['’](?:ve|re|d)|\\s(?:also\\s|then\\s|now\\s|have\\s|had\\s|were\\s|was\\s|are\\s|did\\s|first\\s|quickly\\s|immediately\\s|decided|started|began|deployed|received|noticed|found|identified|rolled|restarted|fixed|saw|made|ran|took|got|needed|thought|believed?|use\\b|used|apologi[sz]e|lost|turned|moved|added|disabled|enabled|sent|published|discovered|realized|realised|updated|reverted|reached|put|released|upgraded|migrated|created|don't|didn't|do\\snot|did\\snot))",
    '\\bI\\s(?:(?:was|have|had|then|also|just|quickly|immediately|accidentally)\\s)?(?:started|deployed|noticed|restarted|rebooted|rolled|realized|realised|decided|ran|deleted|dropped|pushed|merged|updated|upgraded|migrated|moved|broke|fixed|reverted|restored|disabled|enabled|configured|installed|replaced|built|wrote|set|added|removed|changed|paged|switched)\\b',
    "\\bI(?:['’]m|\\sam)\\s(?:moving|fixing|working|restoring|rebuilding|migrating|switching|looking|investigating)\\b",
    '\\b[Mm]y\\s(?:own\\s|[A-Z]\\w{2,20}\\s)?(?:mail ?servers?|servers?|users|customers|infrastructure|vps|site|websites?|database|code|changes?|deploy\\w{0,7}|scripts?|service|cluster|network|instance|homelab|backups?|blog)\\b',
    '\\bus\\s(?:to|from|that|of|when|as|and|about)\\b'
  ],
  'g',
  '',
  ''
)
// A title that begins with its date heads a log: "2017-11-30, proxy out of memory".
export const ownReportTitle =
  /^\s?\d{4}-\d\d-\d\d\b|\b(?:post[- ]?mortem|incident (?:report|review|on)|root cause analysis|rca|retrospective|after[- ]action|disclosure|advisory|CVE-\d{4}-\d{4,7})\b/i

/** Somebody else said it. */
export const reports =
  /\b(?:said|says|told|according to|tweeted|announced|confirmed(?!\s(?:working|correct|healthy|fixed|operational|resolved|clean|stable|good|by)\b)|acknowledged|in an? (?:\w{2,12} )?(?:statement|tweet))\b/gi
/** Nobody calls themselves "the company". */
export const others =
  /\bthe\s(?:[\w-]{2,20}\s){0,2}?(?:company|firm|bank|university|hospital|telco|carrier|airline|retailer|giant|(?<!\b(?:token|key|data|heat)\s)exchange|regulator|outlet|newspaper|spokes(?:person|man|woman))\b/gi
/** To readers, about what it means: no team writes so of its own outage. */
export const readerComment = anyOf(
  [
    'underscor\\w{1,3}',
    'serves as',
    'reminder',
    'importance of',
    'far-reaching',
    'interconnected',
    'in this (?:article|guide)',
    'this article',
    '(?:businesses|organi[sz]ations|companies|individuals) (?:should|must|need to)',
    'one of the (?:largest|biggest|world|most)',
    'digital (?:world|age|landscape)'
  ],
  'gi'
)
/** What somebody looks at who is not hit: the whole of a trade, a country or the world. */
export const atLarge = either(
  anyOf(
    [
      '(?:around|across|throughout|all over|in|of) the (?:whole |entire )?(?:world|globe|country|nation|industry|internet)',
      'the (?:\\p{L}{2,12} )?(?:world|industry)',
      'worldwide',
      'globally',
      'nationwide',
      'global',
      'in (?:\\p{L}{2,12} )?history',
      'millions',
      'billions',
      'businesses',
      'organi[sz]ations',
      'companies',
      'society',
      'weltweit\\p{L}{0,2}',
      'auf der (?:ganzen )?welt',
      'millionen',
      'dans le monde',
      'mondia(?:le?s?|ux)',
      'en todo el mundo',
      'a nivel mundial',
      'millones',
      '(?:no|em todo o) mundo',
      'milhões',
      'in tutto il mondo',
      'milioni',
      'wereldwijd'
    ],
    'giu',
    '(?<!\\p{L})',
    '(?!\\p{L})'
  ),
  anyOf(['世界中', '世界的', '全球', '全世界'], 'giu', '', '')
)
/** What happens to others stands in the present in a headline, with a verb. */
export const headline = anyOf(
  [
    'suffers?',
    'hits?',
    'disrupts?',
    'impacts?',
    'forces?',
    'locks?',
    'leaves?',
    'blocks?',
    'knocks?',
    'cripples?',
    'strikes?',
    'confirms?',
    'says?',
    'said',
    'explains?',
    'blames?',
    'reveals?',
    'faces',
    'facing',
    'struggles?',
    'halts?',
    'sparks?',
    'brings?',
    'suspends?',
    'leads? to',
    'affects?',
    'triggers?',
    'shuts? (?:down|off)',
    'takes? down',
    'took down',
    'goes (?:down|dark|offline)',
    'down for',
    'cause[sd]',
    'resolves?',
    'discloses?',
    'warns?',
    'admits?',
    'exposes',
    'leaks',
    'compromises',
    'legt',
    'trifft',
    'meldet',
    'frappe',
    'touche',
    'sufre',
    'afecta',
    'deja',
    'atinge',
    'deixa'
  ],
  'i',
  '^.{2,60}\\s',
  '\\s'
)
export const peopleReport = anyOf(
  [
    '\\b(?:users?|customers?|people|players|reports|complaints)\\s(?:worldwide\\s|across\\s\\w{3,20}\\s)?(?:are\\s|have\\s|were\\s|began\\s)?(?:report(?:ed)?|(?<!\\bof users )reporting|complain\\w{0,3}|took to|flooded|pouring|surfac\\w{2,3})\\b',
    '\\bdown ?detector\\b',
    '\\bsocial media\\b',
    '\\bdeveloping story\\b',
    '\\bfor comment\\b',
    '\\breached out to\\b',
    '\\bnews outlets?\\b',
    '\\bwidespread (?:disruption|outage|frustration)\\b'
  ],
  'gi',
  '',
  ''
)
/** The same in other languages: those who were hit report it, and the press waits for a statement. */
export const peopleReportElsewhere = anyOf(
  [
    '(?:nutzer(?:innen)?|kund(?:en|innen)|betroffene) (?:\\p{L}{2,12} )?(?:melden|meldeten|berichten|berichteten|klagen)',
    '(?:utilisateurs|clients|internautes) (?:\\p{L}{2,12} )?(?:signalent|rapportent|ont signalé|ont rapporté|se plaignent)',
    '(?:usuarios|clientes|internautas) (?:\\p{L}{2,12} ){0,4}?(?:reporta|informa|denuncia)(?:n|ron)',
    '(?:usuários|clientes|internautas) (?:\\p{L}{2,12} ){0,4}?(?:relata|reclama)(?:m|ram)',
    '(?:utenti|clienti) (?:\\p{L}{2,12} ){0,4}?(?:segnala|lamenta)(?:no|to)',
    '(?:comunicado|communiqué|comunicato) (?:oficial|officiel|ufficiale)',
    'offizielle (?:stellungnahme|erklärung)'
  ],
  'giu',
  '(?<!\\p{L})',
  '(?!\\p{L})'
)
/** What only somebody says who was there: "As someone who was directly involved in the recovery". */
export const tookPart = anyOf(
  [
    'as (?:someone|one) who was (?:directly |personally )?(?:involved|there|part of)\\b',
    'I was (?:directly |personally )?(?:involved in|part of the|on[- ]call)\\b',
    'my (?:role|part) in the (?:recovery|response|incident|outage)\\b',
    'I (?:just |recently )?had [^.\\n“"]{0,40}\\b(?:downtime|outage)\\b',
    '(?<=^|\\. )(?:sorry|apologies) (?:about|for) (?:that|this|the (?:downtime|outage|interruption))\\b'
  ],
  'im'
)

/** What somebody heard who was not there. */
export const hearsay = anyOf(
  [
    'allegedly',
    'reportedly',
    'purportedly',
    'supposedly',
    'rumou?rs?',
    '(?:per|according to) (?:\\w{2,12} ){0,2}(?:sources|reports)',
    'sources (?:say|said|mention(?:ed)?|claim(?:ed)?|suggest(?:ed)?)'
  ],
  'gi'
)
/** Who it was, for readers who do not know: "Northwind, a leading internet provider", "Northwind is one of the largest banks". */
export const presented = anyOf(
  [
    'agency',
    'airlines?',
    'banks?',
    'carriers?',
    'company',
    'companies',
    'corporation',
    'developers?',
    'exchanges?',
    'firms?',
    'giants?',
    'group',
    'hospitals?',
    'makers?',
    'manufacturers?',
    'operators?',
    'providers?',
    'retailers?',
    'startups?',
    'university',
    'vendors?'
  ],
  'u',
  "(?<!\\p{L})\\p{Lu}[\\p{L}\\d.&-]{1,30}(?:\\s\\([^()]{2,12}\\)|\\s(?:Inc|Ltd|Corp)\\.?)?(?:,|\\s[—–]|,?(?:\\swhich)?\\s(?:is|are))\\s(?:the|an?|one of the)\\s(?:[\\p{L}\\d’'-]{2,20},?\\s){0,7}?",
  '\\b'
)
/** What stands around the article on the site of a paper or a blog. */
export const siteFurniture = /^\W{0,3}(?:posted in\s|filed under\b|comments are closed|advertisement$)/i

/** A line that says whose text it is: "Original article: https://…" */
const originals =
  '(?:原文|原文链接|原文地址|出典|originally published|original (?:article|post|source)|artículo original|article original|originalartikel)'
/** "Original article: https://…", where the address may be a link. */
export const takenFrom = new RegExp(`(?:^|\\n)[^\\p{L}\\n]{0,4}${originals}\\P{L}{1,6}(?:https?:|\\p{L})`, 'iu')
/** What a link says. */
export const originalLink = new RegExp(`^${originals}$`, 'iu')
/** A name, and what happened to it. */
export const named =
  /\b\p{Lu}[\p{L}\d&]{2,20}\s(?:has |have |had |is |was |have been )?(?:suffer(?:ed|s|ing)|experienc(?:ed|es|ing)|explained|stated|issued|tweeted|admitted|said|says|revealed|apologi[sz]ed|acknowledged|disclosed|worked to)\b/gu

/** What only people do, or what they have: "Northwind identified it", "Northwind’s network". */
export const acting = anyOf(
  [
    '\\s(?:has |have |had |also |then |later |reportedly )?(?:acknowledged|admitted|announced|anticipated|apologi[sz]ed|assured|believed|blamed|chose|committed|confirmed|contacted|decided|declared|denied|deployed|detected|disabled|disables|disclosed|engineers|explained|fixed|flagged|halted|hired|identified|insisted|mitigated|notified|offered|officials|paid|posted|promised|published|refused|reported|resolved|responded|restored|says|shipped|stated|thought|took|tweeted|warned|worked)\\b',
    "['’]s\\s"
  ],
  'gu',
  '(?<name>\\b\\p{Lu}[\\p{L}\\d.&-]{1,20})',
  ''
)

/** "We" and "our" of a team in other languages: what it did, has or owns. */
export const teamElsewhere = either(
  anyOf(
    [
      'wir (?:haben|hatten|sind|waren|wurden|mussten|konnten|arbeiten|untersuchen|bitten|bedauern|planen|werden)',
      '(?:haben|hatten|mussten|konnten|sind|waren|erreichten|betreiben|nutzen) wir',
      'unser(?:e[mnrs]?)? (?!lese|redaktion|zeitung|gesellschaft|welt|alltag|leben|artikel)',
      'ich (?:habe|hatte|war|musste|konnte)',
      'nous (?:avons|sommes|étions|avions|allons|travaillons|enquêtons)',
      'nos (?:équipes|serveurs|services|clients|systèmes)',
      'notre (?:équipe|serveur|service|site|système|infrastructure|hébergeur)',
      'je (?:suis|vais|répare)',
      'que je ',
      "j['’]ai",
      'hemos',
      'estamos',
      'nuestr[oa]s? (?:equipo|servicio|servidor|sistema|clientes|plataforma)\\p{L}{0,2}',
      'nós',
      'tivemos',
      'noss[oa]s? (?:equipe|time|serviço|servidor|sistema|clientes|plataforma)\\p{L}{0,2}',
      'abbiamo',
      'stiamo',
      'nostr[oaie] (?:team|servizi|server|sistemi|clienti)',
      'we hebben',
      'wij',
      'onze',
      'vi (?:har|hadde|hade|fikk|fick)',
      'мы',
      'наш(?:и|его|ей|их|а|у)?',
      'we (?:zijn|waren|hadden|werken|konden|gaan|zullen)',
      'ons (?:team|netwerk|platform|systeem)',
      'vi (?:jobber|arbeider|arbetar|er|är|beklager|beklagar)',
      'vår[ae]?',
      'vores'
    ],
    'giu',
    '(?<!\\p{L})',
    '(?!\\p{L})'
  ),
  anyOf(
    ['nas(?:z|ze|zej|zego|zym|zych|i)', 'js(?:me|em)', 'naš(?:e|i|í|ich|ím|eho)?'],
    'giu',
    '(?<!\\p{L})',
    '(?!\\p{L})'
  ),
  // Where the ending of a verb, or of what one has, is the person.
  anyOf(
    ['(?:ábamos|íamos)', 'iamo', '(?:liśmy|łyśmy|jemy)', '(?:áme|íme)', '[ıiuü]yoruz', '(?:imiz|ımız|umuz|ümüz)'],
    'giu',
    '(?<!\\p{L})\\p{L}{2,20}',
    '(?!\\p{L})'
  ),
  anyOf(['我们', '本站', '我司', '弊社', '当社', '私たち', '我々', '当サイト', '저희', '당사'], 'giu', '', ''),
  // Humble words for what one does oneself, to customers.
  anyOf(
    [
      'いたし(?:ます|まし|てお)',
      '致し(?:ます|まし)',
      'ております',
      'ご(?:迷惑|不便)',
      'お詫び',
      '드립니다',
      '드리겠습니다',
      '죄송'
    ],
    'giu',
    '',
    ''
  )
)
/** Somebody else said it, in other languages. */
export const reportsElsewhere = either(
  anyOf(
    [
      'mitteilte',
      'mitgeteilt',
      'teilten? [^.!?]{2,60} mit',
      'sagten?',
      'betonten?',
      'berichten',
      'berichteten?',
      'erklärten?',
      'bestätigten?',
      'hieß es',
      'laut',
      'sprecher(?:in)?s?',
      'zufolge',
      'a (?:annoncé|indiqué|déclaré|précisé|expliqué|confirmé|affirmé)',
      'selon',
      'porte-parole',
      'explique-t-on',
      'dijo',
      'aseguró',
      'informó',
      'confirmó',
      'según',
      'portavoz',
      'disse',
      'afirmou',
      'informou',
      'segundo (?:a|o)',
      'porta-voz',
      'ha (?:detto|dichiarato|confermato|spiegato)',
      "secondo (?:il|la|l['’])",
      'portavoce',
      'zei',
      'volgens',
      'woordvoerder',
      'oplyser',
      'ifølge',
      'enligt',
      'сообщил\\p{L}{0,2}',
      'заявил\\p{L}{0,2}',
      'по словам'
    ],
    'giu',
    '(?<!\\p{L})',
    '(?!\\p{L})'
  ),
  anyOf(['表示', '称，', '据.{1,12}(?:报道|消息)', 'によると', 'と発表'], 'giu', '', '')
)
/** Nobody calls themselves "the company", in other languages. */
export const othersElsewhere = either(
  anyOf(
    [
      '(?:der|dem|des) (?:konzern|anbieter|betreiber|hersteller|provider)s?',
      'das unternehmen',
      '(?:die|der) (?:bank|bahn|fluggesellschaft|klinik|behörde)',
      "l['’](?:entreprise|opérateur|hébergeur|éditeur)",
      'la (?:compagnie|banque|société)',
      'le groupe',
      'la (?:empresa|compañía|operadora|entidad)',
      'el (?:banco|operador|proveedor)',
      'a (?:empresa|companhia|operadora)',
      'o banco',
      "l['’](?:azienda|operatore)",
      'het bedrijf',
      'selskapet',
      'företaget'
    ],
    'giu',
    '(?<!\\p{L})',
    '(?!\\p{L})'
  ),
  anyOf(['该公司', '该平台', '同社'], 'giu', '', '')
)
/** Whose breach it was: "The Twitter Data Breach", "SolarWinds hacked". Who was hit speaks of an incident. */
export const foreignBreach =
  /(?<!\p{L})(?!(?:The|A|An|Our|My|Data|Security|Major|Recent|Massive|New|Big|Site|Website|Server|Account|Email)\b)\p{Lu}[\p{L}\d.&-]{2,20}\s(?:(?:[Dd]ata|[Ss]ecurity|[Bb]ridge)\s)?(?:[Bb]reach|[Hh]ack(?:ed)?)(?!\p{L})/u
/** Whose outage it was: "Cloudflare's Nov 18 Outage", "the outage at Northwind". Nobody names themselves so. */
export const foreignTitle =
  /\p{Lu}[\p{L}\d.&-]{2,20}['’]s\s(?:[\p{L}\d.,-]{1,15}\s){0,4}(?:outage|incident|breach|downtime|attack|failure|hack|exploit|meltdown|disaster)|\b(?:outages?|breach|attack|analysis) (?:at|by|from) \p{Lu}/iu

/** "How did we detect it?", "What we changed": the heading of a team, where the press asks what we know. */
export const ownQuestion =
  /\b(?:did we (?:detect|discover|find|fix|learn|mitigate|miss|notice|recover|resolve|respond|solve)|(?:how|what) we (?:are changing|changed|detected|did|fixed|found|improved|mitigated|recovered|resolved|responded))\b/i
