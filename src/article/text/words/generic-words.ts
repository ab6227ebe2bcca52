/**
 * Words that every outage article and every headline has. Without this list four of five gossip titles under the
 * article this project began with share a word with it: incident, impact, need, know, last, night.
 */
export const genericWords: ReadonlySet<string> = new Set(
  (
    'the and for with from into that this these those what when where which while who whom whose why how are was were been being has have had does did can could will would shall should may might must not but nor yet its his her their our your you they them him she more most much many some any all both each few other another such only own same than then too very just about above after again against before below between during over under until upon out off down once here there also even still ever never always now ' +
    'new news latest last next first best top big great good bad better worse need needs know known want make makes made get gets got take takes took give gives find finds found see sees seen look looks show shows say says said tell tells told ask asks come comes came goes went gone use uses used using keep keeps let lets put puts help helps start starts stop stops turn turns work works way ways thing things day days night week weeks month months year years time times today tonight yesterday morning tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december hour hours minute minutes man men woman women people person family life world home house city country state states part place number one two three four five six seven eight nine ten hundred thousand million billion percent ' +
    'incident incidents impact impacts affected issue issues problem problems user users customer customers service services system systems experience update updates report reports reported reportedly cause causes caused due become becomes became full live video videos photo photos picture pictures image watch read review reviews guide guides tips tricks ways reasons facts story stories article articles post posts blog page website online free everything anything something everyone someone inside behind around across without within against revealed exclusive breaking explained biography journey rise fall truth secret secrets shocking tragic amazing ultimate complete dive deep controversies legend company companies business businesses technology digital future learn lesson lessons matter matters happens happened happening really actually could warn warns warned admits admitted blames blamed claims claimed confirms confirmed explains faces reveals top-rated sponsored promoted government govt public national official officials ' +
    'der die das den dem des ein eine einer eines einem einen und oder aber nicht mit von für auf aus bei nach über unter zum zur wie was wer wir sie ihr ist sind war wird werden wurde hat haben kann mehr neue neuer neues auch noch nur vor als ' +
    'les des une dans pour par sur avec sans sous aux est sont été qui que quoi dont leur leurs son ses mais plus tout tous cette ces ' +
    'los las del una uno unos para por con sin sobre como más pero sus este esta estos estas qué cómo según entre desde hasta ' +
    'dos das uma nos nas pela pelo com sem mais seu sua foi são ser ter está isso esse essa após ' +
    'http https www com html php amp utm'
  )
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/\s+/)
)
