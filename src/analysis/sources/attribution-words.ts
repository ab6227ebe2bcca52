/**
 * Words of reported speech. What a named speaker reports is attributed (BBC and Reuters: say who says so); what no one
 * in particular reports is not (https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch).
 */
import {sureMonthNames, weekdayNames} from '../../article/text/date-words.ts'

const forms = (words: string): string => words.trim().split(/\s+/).join('|')

/** Finite verbs by which someone says something, whatever stands behind them. */
export const sayVerbs = forms(`
  said say says told tells stated states confirmed confirm confirms announced announces acknowledged acknowledge
  acknowledges explained explains noted notes added adds tweeted tweets posted wrote writes replied answered claimed
  claims admitted admits disclosed warned warn warns advised advises informed argued argues denied denies dismissed
  rejected refuted dispelled clarified clarifies apologi[sz]ed(?!\\safter) concluded concludes commented comments emphasi[sz]ed
  describes described estimates estimated reported reports blamed blames attributed attributes believe believes believed
  hinted promised pledged vowed urged insisted insists suggested suggests revealed reveals found(?!\\son\\b)(?!\\s\\w{2,4}sel[fv]) showed(?!\\sup) shows(?!\\sup)
  recommends recommended assured reassured stressed outlined reiterated cited cites recorded
  observed ruled(?!\\sout\\b) agreed(?!\\sto\\b)(?!\\son\\b) criticized criticised accused accuses echoed echoes elaborated cautioned cautions conceded concedes
  complained alleged asserted contended predicted
  claim insist contend assures
  countered quipped remarked remarks lamented recalled testified deduced discloses instructed predict predicts
  quoted`)

/** The same only before what was said: "identified the cause as", "responded that", but not "identified it in minutes". */
export const findVerbs = forms(
  'identified determined noticed responded continued learned discovered confirmed indicates indicated'
)

/** What a speaker puts out. */
export const statements = forms(`
  statement apology update tweet post notice advisory memo letter email message warning alert report explanation
  announcement comment response information details figures data`)

/** What is read, not heard: "the report details". */
export const documents = forms('report review post-?mortem findings statement notice filing advisory memo letter study')

/** Who measures outages from outside, and can be asked: "reports spiked on Downdetector". */
export const trackers =
  '[Dd]own ?[Dd]etector|Outage\\.Report|IsItDownRightNow|NetBlocks|ThousandEyes|Kentik|Cloudflare Radar'

/** The same where the subject is a crowd: "users report", "customers began reporting". */
export const crowdVerbs = forms(`
  said say says stated state claim claimed claims believe believed argue argued suggest suggested suggests indicate
  indicated indicates estimate estimated put warn warned suggesting indicating claiming saying stating reveal revealed reveals show(?!\\sup)
  showed(?!\\sup) shows(?!\\sup) find found(?!\\sout) report
  reported reports reporting complain complained complaining note noted voiced expressed point pointed call
  called(?!\\semergency\\b) calling agree(?!\\sto\\b)(?!\\son\\b) agreed(?!\\sto\\b)(?!\\son\\b) warning fear feared allege alleged surfaced surfacing emerged emerging flooded flooding pour poured pouring sharing\\son coming\\sin
  surface emerge circulating urge urged urging emphasi[sz]e emphasi[sz]ed emphasi[sz]ing speculate speculated speculating
  concerned worried`)

/** Speakers that a reader cannot ask. */
export const crowds = forms(`
  users customers clients people citizens residents visitors players gamers travelers travellers passengers patients students
  viewers subscribers consumers administrators admins employees workers businesses companies organizations organisations websites
  observers critics experts analysts insiders commentators sources reports rumors rumours studies surveys estimates
  investigations? findings speculation speculations outlets media professionals researchers individuals others some(?!\\spoint\\b) many
  several most millions thousands hundreds countless complaints stakeholders locals netizens fans shoppers commuters
  engineers meteorologists economists lawyers`)

/** Who works for a house and can be asked there: "experts from Harbour Labs", "HarbourSec researchers". */
const staff = '(?:researchers|experts|engineers|analysts|officials|professionals)'
export const ofHouse = new RegExp(
  `^(?:[\\p{L}-]{2,20}\\s){0,3}?${staff}\\s(?:from|at|of|with)\\s(?:the\\s)?\\p{Lu}`,
  'u'
)
export const startsWithStaff = new RegExp(`^${staff}\\b`)
export const namesStaff = new RegExp(staff)
/** A people is no house, and neither is a day: "On Monday researchers said". */
const days = [...weekdayNames, ...sureMonthNames, 'May'].join('|')
const ofPeople = `(?!(?:US|UK|EU|UN|IT|AI|${days}|\\p{L}{2,20}(?:ian|ean|ish|ese|can|man|ch|i))\\s)`
/** Who may be a house: a word with a capital, in front of a crowd. */
export const nameInFront = new RegExp(`(?:^|\\s)(?<name>${ofPeople}\\p{Lu}[\\p{L}\\d.&-]{1,30})\\s$`, 'u')

/** Crowds that name no one even where they are the only word: "some say". */
export const anyCrowd: ReadonlySet<string> = new Set(crowds.replace('?', '').split('|'))

/** Common nouns that stand for a named speaker: "the company said". */
export const speakers: ReadonlySet<string> = new Set(
  forms(`
    company firm bank exchange provider carrier operator telco regulator agency ministry department spokesperson
    spokesman spokeswoman representative founder ceo cto ciso coo cfo president director minister official airline
    retailer hospital vendor manufacturer supplier publisher broadcaster newspaper outlet site website tracker service
    giant maker utility airport university council government police court watchdog union foundation association group
    chain startup team author researcher engineer professor analyst expert statement notice report review update post
    page dashboard advisory bulletin memo letter email note channel channels feed account he she it they who we
    lab story authorities investigators officials prosecutors regulators troopers officer officers supervisors
    notifications filings documents records complaint lawsuit indictment`).split('|')
)

/** What happens does not speak: "the outage showed" reports nothing. */
export const events: ReadonlySet<string> = new Set(
  forms(`
    outage outages incident incidents disruption disruptions failure failures issue issues problem problems event events
    crash attack attacks breach error errors update situation episode glitch downtime this that these those which
    reliance dependence case example article guide resolution recovery restoration cause fix mitigation industry`).split(
    '|'
  )
)

/** Between a subject and its verb. */
export const auxiliaries: ReadonlySet<string> = new Set(
  forms(`
    has have had is are was were be been being also later since then now again initially previously publicly first
    further still already reportedly recently subsequently additionally and to did does do would will may quickly
    eventually immediately soon officially finally`).split('|')
)

/** What stands before a crowd and belongs to it: "many industry experts". */
export const crowdQualities = forms(`
  some many several most numerous countless various other early initial recent multiple industry preliminary unconfirmed
  media online new`)

/** Words that begin another clause: what stands before them does not belong to the crowd. */
export const clauseOpeners = forms(`
  and but or that which as while when because so if where with the also since though although after before until`)
