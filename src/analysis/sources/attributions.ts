import {anyOf, either} from '../../article/text/any-of.ts'
import {matchesOf} from '../../article/text/match-all.ts'
import {quotation} from '../../article/text/quotations.ts'
import {
  clauseOpeners,
  crowdQualities,
  crowds,
  crowdVerbs,
  documents,
  events,
  findVerbs,
  nameInFront,
  ofHouse,
  sayVerbs,
  startsWithStaff,
  statements,
  trackers
} from './attribution-words.ts'
import {hasSpeaker, namesCrowd, namesSpeaker, withoutRecipient} from './speakers.ts'
import type {Attribution} from './types.ts'

const verb = new RegExp(
  `\\b(?:(?:${sayVerbs})\\b|(?:${findVerbs})\\b(?=\\s?[:"“]|\\sthat\\b|[^,.;]{1,60}\\sas\\sa(?:n|nother)?\\s)|(?:issued|released|published|posted|shared|sent|gave|offered|made|expressed)\\s(?:an?|the|no|its|his|her|their|several|many|two)\\s(?:[\\w-]{2,20}\\s){0,2}?(?:(?:${statements})s?|apologies|regret|concerns?|sympathy)\\b|expressed\\s(?:[\\w-]{2,20}\\s){0,2}?(?:concerns?|confidence|disappointment|hope|regret)\\b|(?:lay|laid|puts?|placed)\\s(?:the\\s)?blame\\b|point(?:s|ed)\\sout\\b|questioned\\s(?:why|whether|how)\\b|(?:chimed|weighed)\\sin\\b|(?:went|gone)\\son\\sto\\s(?:add|claim|explain|say)\\b|puts?\\sit\\s(?:plainly|bluntly|simply)\\b|(?:asked|ordered|requested)\\s[^,.;:]{2,60}?\\sto\\s[a-z]|(?:linked|traced)\\s(?:the|its|this|it|them)\\b[^,.;:]{0,60}?\\sto\\b|spoke\\s(?:to|with)\\s(?:the\\s)?[A-Z]|notified\\s(?:that\\b|(?:its\\s|their\\s)?(?:customers|users|clients|regulators)\\b)|(?:is|are|was|were|been)\\s(?:(?:reporting|saying|warning|advising|telling)\\b|(?:concerned|confident|adamant|convinced)\\sthat\\b))`,
  'g'
)
const negated = /\b(?:not|never|n't|n’t|yet to|no)\b[^,.;]{0,30}$/i
const passive =
  /\b(?:is|are|was|were|be|been|being|it['’]s)\s(?:(?:\w{2,12}ly|later|since|now|also|then|first|soon|already)\s)?$/i
/** Who does this is able to speak: "the force said". */
const speech = anyOf(
  [
    'said',
    'says?',
    'told',
    'tells',
    'stated',
    'states',
    'confirmed',
    'confirms?',
    'announced',
    'announces',
    'added',
    'adds',
    'explained',
    'explains',
    'warned',
    'warns?',
    'tweeted',
    'wrote',
    'acknowledged',
    'insisted',
    'claimed',
    'claims',
    'noted',
    'denied'
  ],
  '',
  '^',
  '$'
)
/** "Tills failed for hours before the mayor promised reforms": when it was, not who says so. */
const promise = /^(?:promised|pledged|vowed|urged|apologi[sz]ed)$/
const temporal = /\b(?:when|before|after|until|while)\s/i
/** "Estimates put", "reports began": these words are more often nouns. */
const alsoNoun =
  /^(?:reports|estimates|claims?|shows|notes|states|posted|posts|comments|remarks|cited|found|observed)$/i
/** "An estimated 40 shops", "the wrongly accused clerks": what it is, and nobody says so. */
const adjectival = /\b(?:an?|the|its|their|his|her|these|those)\s(?:\w{2,14}ly\s)?$/i
/** "Notes to patients", "shows from the north", "claims processing", "further claims". */
const nounForm = /^(?:reports|estimates|claims?|shows|notes|states|posts|comments|remarks)$/
const behindNoun = /^\s(?:to|from|of|for|and|by|against|processing|handling|systems?|payments?|management)\b/
const beforeNoun =
  /\b(?:after|all|amid|any|despite|false|following|further|many|more|new|other|several|some|such|these|those)\s$/i
// "said the company", "advised Which? expert Lisa Webb".
const inverted = /^\s(?:(?:the|its|a|an)\s(?:[\w-]{1,20}\s){0,4}\p{Ll}{2,20}|\p{Lu})/u
const accordingTo = anyOf(
  [
    '[Aa]ccording to',
    '[Aa]s per',
    '[Pp]er(?=\\s(?:the\\s)?\\p{Lu})',
    '[Cc]iting',
    '[Qq]uoting',
    '(?:reported|confirmed|announced|acknowledged) by',
    '(?:discovered|spotted|detected|identified|uncovered|disclosed|documented) by(?=\\s(?:the\\s)?\\p{Lu})'
  ],
  'gu',
  '\\b',
  '\\s'
)
const participle = anyOf(
  [
    'stating',
    'saying',
    'adding',
    'noting',
    'explaining',
    'announcing',
    'confirming',
    'claiming',
    'writing',
    'tweeting',
    'warning',
    'advising',
    'acknowledging',
    'citing',
    'calling(?!\\s(?:in|itself|himself|herself|themselves)\\b)',
    'detailing'
  ],
  '',
  '\\s'
)
/** Not "reports from Leith", which are of people there, nor "data stolen from Northwind". */
const sharedBy = anyOf(
  [
    'update',
    'statement',
    'notice',
    'post',
    'message',
    'report(?!s\\sfrom\\b)',
    'image',
    'photo',
    'figures?',
    'data',
    'note',
    'memo'
  ],
  'u',
  '\\b',
  's?\\s(?:(?!(?:leaked|lost|missing|stolen|taken)\\b)\\w{3,12}\\s)?(?:from\\s(?:the\\s)?|by\\s(?:the\\s)?(?:(?:independent|online|security|research|cloud|consulting|cyber)\\s){0,3}(?:firm\\s|company\\s)?)\\p{Lu}'
)
/** "An update on its status page": the page is the source. */
const onOwnPage = anyOf(
  ['dashboard', 'website', 'site', 'blog', 'Twitter account', 'page'],
  'i',
  '\\b(?:update|statement|notice|post|message|note)s?\\s(?:posted\\s)?(?:on|to)\\s(?:its|their)\\s(?:[\\w-]{2,20}\\s){0,2}'
)
/** "About 5,000 problems, as the site put it". */
const putSo = /\bas\s(?:the\s|its\s)?(?:[\p{L}’'-]{2,20}\s){1,4}(?:put|puts|called|calls)\sit\b/u
/** "A project lead told staff that": who leads is known there. */
const toldStaff =
  /\ban?\s(?:[\w-]{2,20}\s){1,3}told\s(?:staff|employees|workers|reporters|investors|members)\s(?:that|it|the)\b/
const toldSomeone = /\b(?:told|tells?|(?:said|stated|confirmed|admitted|explained)\sto)\s(?:the\s)?\p{Lu}/u
/** An outlet about what it heard: "the Harbour Times was told that". */
const wasTold = /(?<=\s)\p{Lu}\p{L}{1,30}\s(?:was|has been)\stold\b/u
const inStatement = anyOf(
  [
    'statement',
    'tweet',
    'post',
    'blog',
    'update',
    'notice',
    'advisory',
    'memo',
    'letter',
    'email',
    'interview',
    'message',
    'filing',
    'report',
    'release',
    'thread'
  ],
  'i',
  '\\bin an?\\s(?:[\\w-]{1,20}\\s){0,3}'
)

/** A tracker that is down itself counts nothing. */
const trackedBy = new RegExp(`\\b(?:${trackers})\\b(?!\\s(?:itself\\s|too\\s)?(?:was|is(?!\\sshowing)|went|became)\\b)`)
const documented = new RegExp(
  `\\b(?:${documents})\\s(?:also\\s|further\\s)?(?:details?|detailed|includes?|included|highlights?|highlighted|lists?|listed|names?|named|reads?|contains?|contained|outlines?|points?|pointed|puts?|gives?|gave|calls?|called|concludes?)\\b`
)

/** An outlet about itself: what it asked, saw and showed. */
const ownObservation = anyOf(
  [
    '(?:was|were) unable to reach',
    'could not be reached',
    '(?:has|have) (?:reached out to|contacted)',
    "[Ww]e(?: have|['’]ve| had)?(?: also)? (?:asked|requested|contacted|approached|reached out|spoke|spoken|noticed|observed|tracked|reviewed|analy[sz]ed|verified)",
    '[Tt]his reporter',
    '(?:reporters|staffers|journalists|editors) (?:saw|see|seeing|found|noticed|asked|approached|contacted)',
    '(?:as (?:shown|seen|pictured) below|(?:as|pictured|shown|seen) in the (?:screenshots?|screen captures?|image|picture|chart|graph|figure))',
    "in (?:our|\\w{2,30}['’]s) (?:own )?tests",
    'as of \\d{1,2}',
    '(?:as of|at) (?:this writing|writing|press time|publication|the time of (?:this )?(?:writing|publication|publishing))'
  ],
  'i'
)
/** Who was asked and gave no answer. */
const silence = anyOf(
  [
    '(?:was|were) not (?:immediately )?available for comment',
    '(?:has|have|is|are) yet to (?:announce|comment|confirm|determine|disclose|explain|release|respond|reveal|say)',
    "(?:did|has|have|had|is|was|would|could)(?:\\salso)?(?:\\snot|n['’]t)\\s(?:yet\\s|been\\s|immediately\\s|publicly\\s|also\\s){0,3}(?:respond\\w{0,3}|repl(?:y|ied)|return\\w{0,2}|comment\\w{0,3}|said|say|disclosed?|confirmed?|revealed?|explain\\w{0,2}|provided?|given?|released?|specif(?:y|ied)|elaborated?|shared?)\\b(?![^.;]{0,80}\\suntil\\b)",
    'declined to',
    'refused to (?:say|comment)',
    '(?:has|have) (?:requested|sought|asked for|reached out for) (?:a )?comment',
    '(?:has|have|was|were) (?:been )?(?:contacted|approached|asked) for (?:a )?(?:comment|statement|response)',
    'neither\\s[^,.;]{1,60}\\snor\\s[^,.;]{1,40}\\s(?:gave|said|provided|responded|replied)'
  ],
  'i'
)

/** A clause that the main clause follows: "While Northwind did not say why, ". */
const subordinate = /^(?:While|Although|Though|Even though|Whereas|As)\s[^,]{1,200},\s/

/** "If a shop was found to be open": nobody says that one was. */
const supposed = /\b(?:if|whether|unless)\b[^.;:]{0,80}$/i

/** "No deaths were attributed to it": nobody has said what is denied. */
const ofNone = /(?:^|[,;:]\s|\b(?:and|but|that)\s)no\s(?:[\w-]{2,20}\s){1,3}$/i

/** Turns of phrase without a speaker, whatever stands around them. */
const impersonal: readonly RegExp[] = [
  anyOf(
    [
      'believed',
      'thought',
      'reported',
      'rumou?red',
      'understood',
      'said',
      'alleged',
      'claimed',
      'speculated',
      'suspected',
      'estimated'
    ],
    'gi',
    "\\bit(?:['’]s|\\s(?:is|was|has been))\\s(?:widely\\s|generally\\s|commonly\\s|now\\s)?"
  ),
  anyOf(
    [
      'attributed to',
      'blamed on',
      'linked to reports',
      '(?:believed|thought|rumou?red|alleged|understood|said|speculated|estimated|found)\\sto',
      '(?:described|regarded)\\sas'
    ],
    'gi',
    '\\b(?:is|are|was|were|has been|have been)\\s(?:\\w{2,12}ly\\s)?'
  ),
  anyOf(
    ['raised', 'sparked', 'fuell?ed', 'drawn', 'prompted', 'faced', 'triggered'],
    'gi',
    '\\b(?:has|have|had)\\s(?:\\w{2,12}ly\\s)?',
    '\\s(?:\\w{2,14}\\s){0,2}(?:concerns?|questions|outrage|criticism|backlash|debate)\\b'
  ),
  /\b(?:reportedly|allegedly|supposedly|purportedly)\b/gi,
  // "It was later found that": who found it?
  anyOf(
    ['discovered', 'found', 'revealed', 'determined', 'established', 'learned'],
    'gi',
    '\\bit\\s(?:was|has been)\\s(?:later|since|subsequently|eventually|soon|then)\\s',
    '\\sthat\\b'
  ),
  // "It emerged that": from where?
  anyOf(['emerged', 'transpired'], 'gi', '\\bit\\s(?:has\\s|later\\s|soon\\s|then\\s)?', '\\sthat\\b'),
  anyOf(['discovered', 'found', 'revealed'], 'gi', '\\bit\\s(?:was|has been)\\s', '\\sthat\\b'),
  // "A flaw in Windows, believed to be known": who believes it?
  anyOf(
    ['alleged', 'believed', 'rumou?red', 'said', 'thought'],
    'gi',
    ',\\s(?:\\w{2,12}ly\\s)?',
    '\\sto\\s(?:be|have)\\b'
  ),
  anyOf(
    ['claims', 'complaints', 'reports', 'rumou?rs'],
    'gi',
    '\\b(?:after|amid|despite|following)\\s(?:\\w{3,12}\\s)?',
    '\\s(?:of|that)\\b'
  ),
  /\bthere\s(?:are|were|have been)\s(?:\w{3,12}\s)?(?:reports|rumou?rs|claims|complaints|calls)\s(?:that|of|for)\b/gi
]
const crowdSays = new RegExp(
  `\\b(?:${crowds})\\s(?:(?:of|on|into|from|across|in)\\s[^.,;:!?–—]{1,70}?\\s)?(?:(?:also|have|has|are|were|had|had been|been|then|later|typically|generally|often|widely|(?:began|started)(?:\\sto)?|quickly|still|even|already|now)\\s){0,3}(?<!\\b(?:the|an?|its|their)\\s)(?:${crowdVerbs})\\b(?!['’]s)`,
  'gi'
)
const inquiry = /^(?:investigation|finding)/i
/** What stands before the crowd and belongs to it: "many industry experts". */
const ofCrowd = new RegExp(
  `\\b(?:(?:${crowdQualities})\\s){0,2}(?:(?!(?:${clauseOpeners})\\s)\\p{L}[\\w-]{1,20}\\s){0,3}$`,
  'iu'
)

/** "Trello's engineers believed": one can ask there. */
const hasOwner = /\p{Lu}[\p{L}\p{N}.&-]{1,30}['’]s?\s(?:own\s)?$/u
/** "Its investigation found", "the bank's own findings show", "a police investigation showed". */
const hasInvestigator = either(
  anyOf(
    ['\\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Pp]olice|[Ff]ederal|[Ii]nternal)', "['’]s?"],
    'u',
    '',
    '\\s(?:(?:own|initial|internal|preliminary|latest|first)\\s){0,2}$'
  ),
  /(?<=\p{L}\s)\p{Lu}[\p{L}\p{N}.&-]{1,30}\s$/u
)

/** "According to its formal model": what something follows, and nobody says so. */
const measure = anyOf(
  [
    'models?',
    'specifications?',
    'spec',
    'plans?',
    'schedule',
    'design',
    'rules?',
    'definitions?',
    'policy',
    'policies',
    'protocol',
    'approach',
    'theory'
  ],
  'i',
  '^(?:its|their|the|an?|this|that)\\s(?:[\\w-]{2,20}\\s){0,2}?'
)

/** "Certificates that websites have called leaves": what something is called, and no report. */
const isNamedSo = (text: string, at: number, words: string): boolean =>
  /\bcall(?:ed)?$/.test(words) && /\b(?:that|which)\s$/.test(text.slice(0, at))

/** "Two websites were put up", "reports of leaks or find yourself": others do it. */
const isOtherSubject = (words: string): boolean =>
  /\s(?:are|were|been)\s(?:put|found|shown|called)$/.test(words) || /\sor\s/.test(words)

/** "The importance of users reporting incidents": what is spoken of, and nobody has reported. */
const isDeedSpokenOf = (above: string, words: string): boolean =>
  /\b(?:of|about|for|from|by|on)\s$/i.test(above) && /^\S{1,20}\s\S{2,20}ing$/.test(words)

/** Of "Northwind the most likely cause was a belt" the name, behind which the clause begins. */
const untilSmall = (behind: string): string[] =>
  /^(?:the\s)?(?:\p{Lu}[\p{L}\p{N}.&’'-]{0,30}\s?){1,5}/u.exec(behind)?.[0].trim().split(/\s/) ?? []

/** "Security researchers Ann Example and Ben Leith": who they are, and their names. */
const namedPerson = /^(?:the\s)?(?:\p{Ll}[\p{Ll}-]{2,20}\s){1,3}\p{Lu}\p{Ll}{1,20}\s\p{Lu}\p{Ll}{1,20}(?!\p{L})/u

const longestBefore = 110

/**
 * The attributions of a sentence; those in quotation marks belong to the speaker who is quoted.
 *
 * @param open whether the sentence begins inside a quotation
 * @param names of the article: a word with a capital at the beginning of the sentence may be one of them
 */
export function attributionsOf(sentence: string, open = false, names: ReadonlySet<string> = new Set()): Attribution[] {
  const text = withQuotationsBlanked(sentence, open)
  const found: Attribution[] = []
  for (const match of matchesOf(accordingTo, text)) {
    const behind = text
      .slice(match.index + match[0].length, match.index + match[0].length + 80)
      .split(/[,;.:](?:\s|$)/)[0] as string
    if (measure.test(behind) || /\bbeing\s$/.test(text.slice(0, match.index))) continue
    found.push({
      from: match.index,
      to: match.index + match[0].length + behind.length,
      named:
        namesSpeaker(withoutRecipient(behind.split(/\s/))) ||
        namesSpeaker(untilSmall(behind)) ||
        namedPerson.test(behind) ||
        trackedBy.test(behind) ||
        ofHouse.test(behind) ||
        // Whom the article told of before.
        /^(?:the\s(?:attackers?|gang|group|hackers?)|him|her|them)\b/.test(behind) ||
        // A reporter vouches for whom they do not name.
        /^(?:my|our)\s(?:own\s)?sources?\b/.test(behind)
    })
  }
  found.push(...reportedIn(sentence, text))
  const told = /\bt(?:old|ell)|ed\sto\b|said\sto\b/.test(text) ? [toldSomeone, wasTold, toldStaff] : []
  for (const pattern of [...told, sharedBy, onOwnPage, putSo, trackedBy, documented]) {
    const said = pattern.exec(text)
    // "A faulty software update from Northwind".
    if (said && !softwareUpdate.test(text.slice(Math.max(0, said.index - longestKind), said.index + said[0].length)))
      found.push({from: said.index, to: said.index + said[0].length, named: true})
  }
  const seen = ownObservation.exec(text)
  if (seen) found.push({from: seen.index, to: seen.index + seen[0].length, named: true, by: 'seen'})
  const silent = silence.exec(text)
  // "KT mended it in 40 minutes but has not said why", "While KT has not said why, it was mended": one half is still open.
  if (silent && !/\bbut\b/.test(text) && !((subordinate.exec(text)?.[0].length ?? 0) > silent.index))
    found.push({from: silent.index, to: silent.index + silent[0].length, named: true, by: 'asked'})
  const statement = inStatement.exec(text)
  if (statement && namesSpeaker(text.split(/\s/), true))
    found.push({from: statement.index, to: statement.index + statement[0].length, named: true})
  const saying = participle.exec(text)
  if (saying && opensWithSpeaker(text.slice(0, saying.index), quotesBehind(sentence, saying.index + saying[0].length)))
    found.push({from: saying.index, to: saying.index + saying[0].length, named: true})
  const called = calledSo.exec(sentence)
  if (called && !open && hasSpeaker(text, called.index))
    found.push({from: called.index, to: called.index + called[0].length, named: true})
  // "Northwind updated customers on its website that “…”".
  const quoted = quotedClause.exec(sentence)
  if (quoted && !open && namesSubject(text.slice(0, quoted.index)))
    found.push({from: quoted.index, to: quoted.index + quoted[0].length, named: true})
  found.push(...crowdsIn(text, names))
  for (const pattern of impersonal) {
    for (const {index, 0: words} of matchesOf(pattern, text))
      if (!supposed.test(text.slice(0, index)) && !ofNone.test(text.slice(0, index)))
        found.push({from: index, to: index + words.length, named: false})
  }
  return found.sort((a, b) => a.from - b.from)
}

/** Verbs of saying with a speaker. */
function reportedIn(sentence: string, text: string): Attribution[] {
  const found: Attribution[] = []
  for (const {index, 0: words} of matchesOf(verb, text)) {
    const before = text.slice(Math.max(0, index - 120), index)
    const behind = index + words.length
    if (negated.test(before) || passive.test(before) || (promise.test(words) && temporal.test(before))) continue
    if (/ed$/.test(words) && adjectival.test(before)) continue
    if (nounForm.test(words) && (behindNoun.test(text.slice(behind)) || beforeNoun.test(before))) continue
    if (tellsNothing(words, text.slice(behind))) continue
    if (
      hasSpeaker(text, index, {
        adjacent: alsoNoun.test(words),
        speech: speech.test(words),
        read: speech.test(words) && !/^add/.test(words)
      }) ||
      speakerFollows(sentence, text, index, behind)
    )
      found.push({from: index, to: behind, named: true})
  }
  return found
}

/**
 * "Released an update for its sensor", "posted the stolen data", "recorded passwords", "added a router", "reported it to the
 * police": what is done, and nobody says it.
 */
const tellsNothing = (words: string, behind: string): boolean =>
  softwareUpdate.test(words) ||
  (/^released\b.*\bupdates?$/.test(words) && /^\s(?:for|to)\s/.test(behind)) ||
  (words === 'posted' && postedThing.test(behind)) ||
  (/^adds?(?:ed)?$/.test(words) && addedThing.test(behind)) ||
  (words === 'recorded' && !recordedFigure.test(behind)) ||
  (/^(?:disclosed|reported)$/.test(words) && toAuthorities.test(behind))

const addedThing = /^\s(?:an?|another|extra|more|new|several|to)\s/
const postedThing = /^\s(?:an?|the|their)\s(?:[\w-]{2,15}\s){0,2}(?:data|database|files?|links?|photos?)\b/
const toAuthorities = anyOf(
  ['authorities', 'law enforcement', 'police', 'prosecutors?', 'regulators?', '[A-Z]{3}'],
  'u',
  '^\\s(?:it|an?|its|that|the|these|this)(?:\\s[\\w-]{1,20}){0,5}\\sto\\s(?:the\\s)?(?:[\\p{L}-]{2,20}\\s){0,2}?'
)
const recordedFigure = /^\s(?:an?|the|at|more|over|nearly|some|\d)/

/** UTF-16 units of the word before "update". */
const longestKind = 14

const softwareUpdate = anyOf(
  [
    'buggy',
    'code',
    'config(?:uration)?',
    'content',
    'defective',
    'driver',
    'faulty',
    'firmware',
    'flawed',
    'kernel',
    'sensor',
    'software'
  ],
  'i',
  '\\b',
  '\\supdates?\\b'
)

/** A capital or a number inside shows a name too: "HarbourSec". */
function isNamedHouse(before: string, names: ReadonlySet<string>): boolean {
  const {groups: {name = ''} = {}, index = 0} = nameInFront.exec(before) ?? {}
  return name !== '' && (index > 0 || /.[\p{Lu}\d]/u.test(name) || names.has(name))
}

/** Crowds that say something. */
function crowdsIn(text: string, names: ReadonlySet<string>): Attribution[] {
  const found: Attribution[] = []
  for (const {index, 0: words} of matchesOf(crowdSays, text)) {
    const above = text.slice(Math.max(0, index - longestBefore), index)
    const isOfHouse =
      // "The sources said": those who were told of before.
      (/\bthe\s$/.test(above) && /^sources\s(?:said|say|told|added)$/.test(words)) ||
      // What a house found out is what it says.
      (inquiry.test(words) && hasInvestigator.test(above)) ||
      // "Both companies said": those of whom the article told before.
      /\bboth\s$/i.test(above) ||
      (startsWithStaff.test(words) && (ofHouse.test(words) || isNamedHouse(above, names)))
    if (isOfHouse) found.push({from: index, to: index + words.length, named: true})
    if (
      isOfHouse ||
      hasOwner.test(above) ||
      (inquiry.test(words) && hasInvestigator.test(above)) ||
      isNamedSo(text, index, words) ||
      isOtherSubject(words) ||
      isDeedSpokenOf(above, words)
    )
      continue
    const before = ofCrowd.exec(above)?.[0].length ?? 0
    if (/\bfact that\s(?:\w{1,20}\s){0,6}$/i.test(above.slice(0, above.length - before))) continue
    found.push({from: index - before, to: index + words.length, named: false})
  }
  return found
}

/** "called the closure “unacceptable”" */
const calledSo = /\b(?:call(?:s|ed)|branded|labell?ed|dubbed|described)\s[^"“,.;:]{2,60}\s["“]/

const quotedClause = /\bthat,?(?=\s["“«])/

/** A quotation follows: "tweeting that “". */
const quotesBehind = (sentence: string, at: number): boolean => /^,?\s(?:that,?\s)?["“«]/.test(sentence.slice(at))

/** Whether the clause in front of a quotation begins with a name. */
function namesSubject(before: string): boolean {
  const clause = (before.split(/[,;:—–]/).at(-1) ?? '').split(/\s+/).filter(Boolean).slice(0, 3)
  return (
    !clause.some((word) => events.has(word.toLowerCase())) && (namesSpeaker(clause.slice(0, 2)) || namesSpeaker(clause))
  )
}

/**
 * "The bank gave few details, saying": the subject begins the clause.
 *
 * @param quotes whether the speaker's own words follow: then a single word in front of its verb may be the name
 */
function opensWithSpeaker(before: string, quotes = false): boolean {
  const parts = before.split(/[,;:—–]/)
  for (const [index, part] of [...parts.entries()].reverse()) {
    const words = part
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, quotes ? 3 : undefined)
    if (namesCrowd(words)) return false
    if (namesSpeaker(words, index === 0 && !quotes)) return true
  }
  return false
}

/** "…", said the company: behind a quotation or a comma. */
const speakerFollows = (sentence: string, text: string, from: number, to: number): boolean =>
  inverted.test(text.slice(to)) &&
  /[,"”’'»\s]\s$/.test(text.slice(Math.max(0, from - 2), from)) &&
  /["”»,]\s*$/.test(sentence.slice(0, from))

/** The same length, with blanks where quotation marks enclose text. */
function withQuotationsBlanked(text: string, open: boolean): string {
  if (!open && !/["“«]/.test(text)) return text
  const closing = open ? text.search(/["”»]/) : -1
  const begin = open ? (closing < 0 ? text.length : closing + 1) : 0
  return blankQuotation(text.slice(0, begin)) + text.slice(begin).replace(quotation, blankQuotation)
}

/** A quotation that ends with a mark ends a clause: “We had to close,” she said. */
const blankQuotation = (quoted: string): string =>
  /[,.!?]["”»]$/.test(quoted) ? `${' '.repeat(quoted.length - 1)},` : ' '.repeat(quoted.length)
