import {unspaced} from '../text/unspaced.ts'
import type {Role} from '../types.ts'

/** Names of the sections of incident reports besides the English ones, `|` between them; as templates in each language have them. */
const foreignNames: readonly (readonly [Role, Readonly<Record<string, string>>])[] = [
  [
    'references',
    {
      de: 'referenzen|weiterführende links|verweise',
      it: 'riferimenti|fonti',
      nl: 'bronnen|referenties',
      scandinavian: 'referanser|referenser|referencer|kilder|källor',
      zh: '参考资料|參考資料|参考链接|相关链接',
      ja: '参考資料|参考リンク|参考文献',
      ru: 'источники|ссылки'
    }
  ],
  [
    'timeline',
    {
      de: 'zeitleiste|zeitlinie|zeitstrahl|zeitverlauf|zeitlicher verlauf|verlauf',
      fr: 'ligne de temps|déroulé|déroulement|fil des événements',
      es: 'línea temporal|secuencia de eventos|cronología de eventos',
      pt: 'linha temporal|sequência de eventos|cronograma',
      it: 'cronologia|sequenza degli eventi|linea temporale',
      nl: 'tijdlijn|tijdslijn|verloop',
      scandinavian: 'tidslinje|tidslinjen|tidsforløp|hendelsesforløp|händelseförlopp|hændelsesforløb|forløb|förlopp',
      zh: '时间线|時間線|时间轴|時間軸|事件经过|事故经过|事件過程|处理过程|處理過程|过程回顾|经过',
      ja: 'タイムライン|時系列|経緯|経過|対応履歴',
      ru: 'хронология|хронология событий|таймлайн|ход событий'
    }
  ],
  [
    'lessons',
    {
      de: 'gelernt|lernpunkte|was gut lief|was schlecht lief|was lief gut|was lief schlecht|lektionen',
      fr: 'leçons apprises|retour d.expérience',
      es: 'lecciones aprendidas|aprendizajes|qué salió bien|qué salió mal',
      pt: 'lições aprendidas|aprendizados|aprendizagens|o que deu certo|o que deu errado',
      it: 'lezioni apprese|lezioni imparate|cosa abbiamo imparato',
      nl: 'lessen|geleerde lessen|geleerd|wat ging goed|wat ging fout',
      scandinavian:
        'lærdommer|lærdom|lärdomar|læring|lærte|hva gikk bra|hva gikk galt|vad gick bra|vad gick fel|hvad gik godt',
      zh: '经验教训|經驗教訓|教训|教訓|经验总结|反思|做得好|做得不好',
      ja: '教訓|学び|学んだこと|うまくいったこと|振り返り',
      ru: 'выводы|уроки|извлеч[её]нные уроки|что прошло хорошо|что пошло не так'
    }
  ],
  [
    'prevention',
    {
      de: 'massnahmen|folgemaßnahmen|nächste schritte|vorbeugung|prävention|verbesserungen|aktionspunkte|offene punkte',
      fr: 'prévention|prochaines étapes|plan d.actions?|actions préventives|améliorations|actions à mener',
      es: 'acciones|acciones preventivas|acciones correctivas|prevención|mejoras|plan de acción|seguimiento',
      pt: 'prevenção|ações preventivas|ações corretivas|melhorias|plano de ação',
      it: 'prevenzione|azioni|azioni correttive|azioni preventive|miglioramenti|prossimi passi|misure',
      nl: 'maatregelen|vervolgstappen|vervolgacties|preventie|verbeteringen|actiepunten|acties',
      scandinavian:
        'tiltak|åtgärder|tiltag|handlinger|forebygging|forebyggelse|förebyggande|forbedringer|förbättringar|neste steg|nästa steg|næste skridt|oppfølging|uppföljning|opfølgning|handlingspunkter',
      zh: '改进措施|改進措施|改进|改善|预防|預防|后续|後續|行动项|行動項|待办|整改|防止再发',
      ja: '再発防止|今後の対応|今後の対策|アクションアイテム|アクション|改善|恒久対応|次のステップ',
      ru: 'предотвращение|меры|дальнейшие действия|следующие шаги|план действий|улучшения'
    }
  ],
  [
    'cause',
    {
      de: 'ursachenanalyse|grundursache|hauptursache|fehlerursache|grund|auslöser|warum',
      fr: 'cause racine|cause profonde|origine|origine de l.incident|analyse des causes',
      es: 'causa raíz|causas|análisis de causa|origen|por qué',
      pt: 'causa raiz|causa-raiz|causas|motivo|origem',
      it: 'causa|cause|causa principale|causa radice|origine',
      nl: 'oorzaak|hoofdoorzaak|grondoorzaak|oorzaken|aanleiding',
      scandinavian:
        'årsak|årsaken|rotårsak|orsak|orsaken|grundorsak|rotorsak|årsag|årsagen|grundårsag|bakenforliggende årsak',
      zh: '根因|根本原因|原因|原因分析|事故原因|故障原因',
      ja: '根本原因|原因|発生原因|原因分析',
      ru: 'причина|причины|первопричина|корневая причина'
    }
  ],
  [
    'impact',
    {
      de: 'auswirkung|betroffen|betroffene|betroffene systeme|betroffene dienste|umfang',
      fr: 'services touchés|portée|utilisateurs touchés|périmètre',
      es: 'impactos|alcance|servicios afectados|afectación|usuarios afectados',
      pt: 'impactos|serviços afetados|alcance|usuários afetados',
      it: 'impatto|impatti|conseguenze|servizi interessati|utenti interessati',
      nl: 'gevolgen|getroffen|omvang|invloed',
      scandinavian: 'konsekvens|konsekvenser|påvirkning|påverkan|berørte|berörda|omfang|omfattning|virkning',
      zh: '影响|影響|影响范围|影響範圍|影响与范围',
      ja: '影響|影響範囲|影響内容|影響を受けた',
      ru: 'влияние|последствия|воздействие|затронутые|ущерб'
    }
  ],
  [
    'detection',
    {
      de: 'entdeckung|feststellung|entdeckt|bemerkt',
      it: 'rilevamento|rilevazione',
      nl: 'detectie|ontdekking',
      scandinavian: 'oppdagelse|oppdaget|upptäckt|opdagelse|opdaget',
      zh: '发现|發現|检测|檢測|如何发现',
      ja: '検知|検出|発見|発覚',
      ru: 'обнаружение|выявление'
    }
  ],
  [
    'resolution',
    {
      de: 'wiederherstellung|abhilfe|problembehebung|fehlerbehebung|gelöst|lösungsweg|entstörung',
      fr: 'résolu|correctif|rétablissement|remédiation',
      es: 'mitigación|recuperación|corrección|remediación|acciones tomadas|medidas tomadas',
      pt: 'mitigação|recuperação|correção|ações tomadas',
      it: 'risoluzione|soluzione|ripristino|mitigazione|correzione',
      nl: 'oplossing|herstel|opgelost|mitigatie',
      scandinavian: 'løsning|lösning|utbedring|retting|åtgärdande|gjenoppretting|återställning|genopretning|løst|löst',
      zh: '解决|解決|修复|修復|恢复|恢復|处置|處置|止血|处理措施|缓解',
      ja: '復旧|解決|対処|修正|暫定対応|対応内容|対応策|緩和',
      ru: 'решение|устранение|восстановление|исправление|как исправили'
    }
  ],
  [
    'response',
    {
      de: 'sofortmaßnahmen|massnahmen getroffen',
      it: 'risposta',
      nl: 'reactie|respons',
      scandinavian: 'respons|håndtering|hantering',
      zh: '响应|響應|应急|應急|排查|排查过程',
      ja: '対応',
      ru: 'реагирование|реакция'
    }
  ],
  [
    'summary',
    {
      de: 'kurzfassung|übersicht|was passierte|was geschah|in kürze|vorfall|beschreibung',
      fr: 'sommaire|synthèse|en bref|que s.est-il passé',
      es: 'resumen ejecutivo|descripción|qué ocurrió|qué sucedió|síntesis',
      pt: 'sumário|resumo executivo|descrição|o que houve|visão geral',
      it: 'riepilogo|sommario|sintesi|descrizione|cosa è successo',
      nl: 'samenvatting|overzicht|wat is er gebeurd|wat gebeurde er|beschrijving',
      scandinavian:
        'sammendrag|oppsummering|sammanfattning|opsummering|resumé|hva skjedde|vad hände|hvad skete der|beskrivelse|beskrivning|oversikt|översikt',
      zh: '摘要|概述|概要|总结|總結|一句话结论|事件概述|事故概述|事故概况|问题描述|问题现象',
      ja: '概要|サマリー|要約|まとめ|何が起きたか|事象',
      ru: 'кратко|краткое описание|резюме|сводка|что произошло|описание|итог'
    }
  ],
  [
    'background',
    {
      it: 'contesto|antefatti',
      nl: 'achtergrond',
      scandinavian: 'bakgrunn|bakgrund|baggrund',
      zh: '背景',
      ja: '背景',
      ru: 'предыстория|контекст|фон'
    }
  ]
]

/** Titles with more words are sentences: "Die Ursache, die niemand sah" is one, "Root cause and its history" a name. */
const mostWords = 6
/** Characters of a name in a script without spaces. */
const mostCharacters = 16

/** "Actions preventives", as keyboards without accents write it. */
const withoutAccents = (name: string): string =>
  name.replace(/[áàâãçéèêíìîóòôõúùû]/g, (letter) => `[${letter}${letter.normalize('NFD')[0]}]`)

const foreignPatterns = foreignNames.map(([role, languages]) => {
  const all = Object.values(languages).join('|').split('|')
  const spaced = all.filter((name) => !unspaced.test(name))
  const others = all.filter((name) => unspaced.test(name))
  return [
    role,
    new RegExp(`(?<!\\p{L})(?:${spaced.map(withoutAccents).join('|')})(?!\\p{L})|${others.join('|')}`, 'iu')
  ] as const
})

/** The role that a title names in a language other than English. */
export function roleElsewhere(title: string): Role | undefined {
  if (title.split(/\s+/).length > mostWords || (unspaced.test(title) && title.length > mostCharacters)) return undefined
  return foreignPatterns.find(([, pattern]) => pattern.test(title))?.[0]
}
