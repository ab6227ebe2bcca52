/**
 * What blocks of links are called, in English, German, French, Spanish and Portuguese. On public pages the first kind
 * stood mostly over links that had nothing to do with the article, the second over both.
 */
const anyOf = (titles: readonly string[]): RegExp =>
  new RegExp(`^(?:\\d{1,2}[.)]\\s)?[\\W_]{0,8}(?:${titles.join('|')})[\\W_]{0,8}$`, 'i')

/** The site's own choice: what is popular, new, paid for. */
export const promotional = anyOf([
  '(?:the )?(?:most|top) (?:popular|read|viewed|shared|watched|commented|discussed)(?: (?:articles|stories|posts|news|now|today|this week|this month|on .{1,40}|in .{1,40}))?',
  '(?:popular|trending)(?: now| today)?|(?:popular|trending|latest|recent|top|hot|featured|breaking)(?: (?:articles?|stor(?:y|ies)|posts?|news|headlines|videos?|topics|now|today|on .{1,40}|in .{1,40}|from .{1,40}|reads?|picks)){1,3}',
  '(?:(?:other|more) (?:stories|articles|news) )?you (?:may|might|will|["’\']ll) (?:also )?(?:like|love|enjoy|be interested in|want to (?:read|watch|see))(?: to (?:read|watch|see))?(?: .{1,20})?',
  '(?:you )?(?:may|might) also (?:like|interest you)',
  "you may have missed|in case you missed it|don[’']t miss(?: .{1,20})?|what others (?:are )?(?:read|reading)(?: now)?|people also read|readers also (?:like|read)d?",
  '(?:recommended|picked|selected|suggested) (?:for you|stories|videos)|recommendations for you',
  '(?:read|up|watch)(?: this| these)? next|next up|next (?:article|story|post)|previous (?:article|story|post)',
  'more (?:(?:news|stories) )?(?:from|by) .{1,60}|more (?:stories|news|articles|posts|headlines|to explore|for you|great reads|top stories|videos)|(?:other|more) (?:interesting|popular) .{1,30}',
  "we recommend|(?:sponsored|promoted|promo|paid|partner)(?: (?:content|links|stories|posts?|offers?|partner content))?|(?:from|around) (?:around )?the web(?: .{1,30})?|from our (?:partners|sponsors|advertisers)|our picks|editor[’']?s[’']? (?:picks?|choice)|staff picks",
  'das könnte (?:sie|dich|euch|ihnen) (?:auch )?(?:interessieren|gefallen)|auch interessant|meistgelesen\\w{0,3}|(?:am )?meist(?:en)? gelesen\\w{0,3}|beliebt\\w{0,3}(?: .{1,30})?|neueste\\w{0,2}(?: .{1,30})?|(?:.{1,30} )?top-news(?: .{1,40})?|aktuelle (?:artikel|meldungen|nachrichten)|gesponsert\\w{0,2}|empfohlen für (?:sie|dich)|nicht verpassen|mehr (?:von|aus) .{1,40}',
  '(?:les )?(?:articles )?(?:plus lus|plus populaires|plus récents|derniers articles|dernières (?:actualités|nouvelles))|vous (?:aimerez|pourriez) (?:aussi|aimer|également).{0,20}|à ne pas (?:manquer|rater)|à la une|tendances|recommandé pour vous|contenu sponsorisé|.{1,40} en continu|populaires?',
  '(?:lo |los |las )?(?:artículos |noticias )?(?:más (?:leíd[oa]s?|vist[oa]s?|populares|recientes))|(?:también )?te (?:puede|podría) (?:interesar|gustar)|últimas noticias|no te pierdas|recomendado para ti|tendencias|contenido patrocinado|destacados?',
  '(?:as |os )?(?:notícias )?(?:mais (?:lid[oa]s|vist[oa]s|populares|recentes))|você (?:também )?(?:pode|vai) (?:gostar|se interessar).{0,20}|veja também|últimas notícias|não perca|recomendado para você|em alta|destaques|conteúdo patrocinado'
])

/** Said to belong to the article. */
export const related = anyOf([
  '(?:related|similar|relevant)(?: (?:articles?|stor(?:y|ies)|posts?|topics?|links?|content|coverage|news|reading|reads?|videos?|items|resources|entries|incidents))?(?: .{1,20})?',
  'recommended(?: (?:articles?|reading|reads|posts?|content|links?))?|suggested (?:articles|reading|posts)',
  '(?:also read|read also|must[- ]read|read more|see also|more (?:on|about|like) .{1,50}|more like this|more coverage|further reading|keep reading|continue reading|explore more|see more|learn more|check out (?:also|these) .{0,30})',
  '(?:mehr|weitere artikel|weiteres|artikel) zu(?:m|r) (?:thema|.{1,40})|weitere (?:artikel|beiträge|themen|informationen)|(?:lesen|siehe) (?:sie )?auch|ähnliche (?:artikel|beiträge|themen)|verwandte (?:artikel|themen|beiträge)|passend dazu|zum thema',
  '(?:à|a) (?:lire|voir) (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|articles? (?:similaires?|liés?|connexes)|en savoir plus|pour aller plus loin|voir aussi',
  '(?:artículos|noticias|entradas|temas|contenidos?|enlaces) relacionad[oa]s|lee también|leer también|ver también|más sobre .{1,40}|relacionad[oa]s?',
  '(?:artigos|notícias|posts|conteúdos?|temas|matérias) relacionad[oa]s|leia (?:também|mais)|mais sobre .{1,40}|saiba mais|relacionad[oa]s?'
])

/** Whether a title stands over what to read next, which is no part of the article. */
export const namesFurtherReading = (title: string): boolean => promotional.test(title) || related.test(title)

/** The same on the line of its one link: "Read also: …". */
export const inlineLead =
  /^[\W_]{0,4}(?:you (?:may|might) also (?:like|want)(?: to (?:read|watch|see))?|(?:also )?read(?: also| more| next)?|must[- ]read|see also|related(?: (?:article|story|post|read))?|recommended|watch(?: also)?|lesen sie auch|lire aussi|à lire aussi|lee también|leia também|veja também|don['’]t miss|also on .{1,20}|up next)\s?[:–—>»-]{1,2}\s?(?=\S)/iu

/** Lists that belong to an article whatever they link to. */
export const belonging =
  /\b(?:references?|sources?|citations?|bibliography|foot ?notes?|notes|credits?|contributors?|authors?|acknowledge?ments?|change ?logs?|release notes|resources|documentation|downloads?|tracking|trackers?|follow[- ]?ups?|action items|issues?|pull requests|links?|appendix|contents|quellen|einzelnachweise|literatur|références|fuentes|referencias|referências|fontes|contact|about|share|comments?|tags?|categories|licen[cs]e)\b/iu
