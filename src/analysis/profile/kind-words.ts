/** Titles of post-mortems in several languages. */
export const postmortemTitle =
  /\b(?:post[- ]?mort[eé]?ms?|root cause (?:analysis|report)|rca|retrospective|incident (?:retro|review)|after[- ]action|nachbereitung|nachbetrachtung|retrospektive|rétrospective|post[- ]?incident review|pir)\b|复盘|復盤|ポストモーテム|постмортем/iu
/** Titles of accounts that need no form. */
export const reportTitle =
  /\b(?:incident (?:report|summary|on)|outage report|disclosure|advisory|cve-\d{4}-\d{3,7}|störungsbericht|vorfallbericht|rapport d['’]incident|informe (?:del?|sobre)|relatório de incidente|incidentrapport|hendelsesrapport|rapporto)\b|报告|報告|отч[её]т/iu
/** Titles of running messages about an incident. */
export const statusTitle =
  /\b(?:status update|service (?:status|advisory|notice)|statusmeldung|statusupdate|störungsmeldung|point de situation)\b|\[(?:resolved|fixed|closed|monitoring|investigating|behoben|résolu|resuelto)\]|(?:^|\W)(?:resolved|fixed|update)\s?:|已恢复|已解决|恢复情况|復旧/iu
/** Titles of planned work. */
export const noticeTitle =
  /\b(?:(?:planned|scheduled|upcoming|emergency|routine|urgent) (?:\w{2,20} ){0,2}?(?:maintenance|outage|downtime|upgrade|work|interruption|migration|shutdown)|maintenance|server upgrade|downtime notice|wartung\p{L}{0,12}|instandhaltung|geplante\p{L}?|verschoben|onderhoud|gepland|maintenances?|travaux|mantenimiento|programad[oa]|manutenção|manutenzione|programmata|vedlikehold|planlagt|underhåll|planerat|vedligeholdelse)\b|维护|維護|停机维护|メンテナンス|техническ\p{L}{1,3} работ|обслуживани/iu

/** What is yet to come. */
export const planned =
  /\b(?:will (?:be|take place|have|start|begin|not be|undergo|perform|cause|lead)|is (?:scheduled|planned)|are (?:scheduled|planned|planning)|we(?:['’]re| are) going to|we plan to|maintenance window|thank you for your (?:patience|understanding)|wird|werden|verschieben|geplant|sera|seront|prévue?s?|aura lieu|será|serán|se realizará|prevista?|programad[oa]|verrà|sarà|zal|zullen|gepland|vil (?:bli|være)|kommer att|planlagt|будет|будут|запланирован)\b|将于|将在|将会|将进行|届时|预计|予定|行います/giu

/** The sentences with which status pages say how an incident stands. */
export const standing =
  /\b(?:(?:this|the) (?:incident|issue|problem|outage|service|site|services) (?:has been|have been|is now|was) (?:now )?(?:resolved|fixed|identified|restored|mitigated|closed)|a fix has been|we are (?:currently |still |now )?(?:investigating|monitoring|working on|aware)|we will (?:provide|post|share) (?:an |more |further )?updates?|should be (?:back|resolved|working)|(?:is|are) (?:now )?(?:back (?:up|online|to normal)|operational|fully (?:operational|restored))|all (?:systems|services) (?:are )?(?:operational|back|restored)|störung (?:ist|wurde) behoben|wir (?:arbeiten|untersuchen|sind)|le problème (?:est|a été) résolu|nous (?:travaillons|enquêtons)|se ha resuelto|estamos (?:trabajando|investigando|trabalhando)|foi resolvid[oa]|è stato risolto)\b|已恢复|恢复正常|正在(?:处理|修复|抢修|排查|评估|尝试)|復旧し(?:まし|てい)|調査中|работает|устранен/giu

/** Only post-mortems call a section so. */
export const postmortemHeading =
  /^\W{0,4}(?:action items?|lessons? learn(?:ed|t)|what (?:went|worked) (?:well|wrong)|where we got lucky|contributing factors|root cause analysis|five whys|5 whys|blameless|lecciones aprendidas|leçons|lições aprendidas|lessons)\b|^(?:复盘|经验教训|改进措施|教訓|再発防止)/iu

/** What one looks at who takes a system apart: addresses, transactions, commands of an exploit. */
export const technical =
  /\b0x[0-9a-f]{6,64}\b|\betherscan\.io\b|\b(?:proof of concept|exploit(?:ed|s|er)?|attacker|reentrancy|root cause|race condition|null pointer|kernel driver|stack trace|BGP|DNS resolver|routing table|failover|voltage|transmission lines?|relay|frequency)\b|线路|继电|负荷|频率/giu

export const apology =
  /\b(?:apologi[sz]e|apologies|sorry for|entschuldig\p{L}{0,6}|désolés?|nous excusons|disculpas|desculp\p{L}{1,4}|ci scusiamo|excuses|beklager|ber om ursäkt)\b|歉意|抱歉|ご迷惑|お詫び|приносим извинения/iu

/** Titles and file names of what is there to be copied and filled in. */
export const template = /\b(?:templates?|vorlage|plantilla|modelo|modèle|sjabloon|mal)\b|模板|テンプレート|шаблон/iu
