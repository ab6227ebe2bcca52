import type {WeighedRow} from '../../evidence.ts'
import type {Statement} from '../statement.ts'
import {byHand} from './from.ts'

/** ", highlighting how much depends on it": what the sentence says stands before. */
const aside =
  /,\s(?:highlighting|underscoring|underlining|demonstrating|illustrating|showcasing|emphasi[sz]ing|reflecting)\b.{0,2000}$/s

/** What nobody can check, or only an author can say. */
export const noFacts = [
  {
    name: 'hedge',
    weight: -1,
    test: (statement) =>
      statement.says(/\b(?:could|may|might|potential|potentially|possibly|perhaps|would|likely|if)\b/i),
    hit: ['A fault in Leith could be what stopped payments.'],
    miss: ['A fault in Leith is what stopped payments.'],
    from: byHand
  },
  {
    name: 'prediction',
    weight: -1,
    test: (statement) => statement.says(/\b(?:will|going to|expected to|in the future|future)\b/i),
    hit: ['The bank in Leith will open the branches it closed.'],
    miss: ['The bank in Leith opened the branches it had closed.'],
    from: byHand
  },
  {
    name: 'advice',
    weight: -1.2,
    test: (statement) =>
      statement.says(
        /\b(?:should|must|needs? to|ensur(?:e|ing)|recommend(?:ed|s)?|advisable|important to|essential|crucial|vital|critical (?:to|for|that)|can (?:help|be|take|do|use|better|also)|consider(?:ed|ing)?|encouraged|best practices?|better prepare|invest(?:ing)?|it is necessary|make sure|you|your)\b/i
      ),
    hit: ['Shops in Leith should have tested the terminals they owned.'],
    miss: ['Shops in Leith tested the terminals they owned.'],
    from: byHand
  },
  {
    name: 'opinion',
    weight: -2.2,
    test: (statement) =>
      statement.says(
        /\b(?:underscor\w{1,3}|underlin(?:es?|ed|ing)|highlight(?:s|ed|ing)|showcas\w{1,3}|demonstrat(?:es|ed|ing)|illustrat\w{1,3}|exempli\w{2,4}|reminder|cautionary|wake-?up call|rais(?:es?|ed) (?:\w{2,12} )?(?:questions|concerns)|importance of|significance|far-reaching|felt (?:\w{3,14} )?(?:acutely|keenly|deeply)|crucial role|lessons?|valuable|reflects|emphasi[sz]es|it is clear|one thing is clear|serves? as|served as|testament|nuances|undeniabl\w|landscape|unfortunate|frustrating|disappoint\w{2,4}|truly|simply|fragility|reliance on|interconnected(?:ness)?|goes to show|what(?:['’]s| is| was| made| makes)\b[^.]{0,60}\b(?:important|remarkable|extraordinary|different|unusual|striking|worse)|particularly (?:concerning|acutely)|in other words)\b/i,
        statement.text.replace(aside, '')
      ),
    hit: ['The outage highlighted how many shops relied on one provider in Leith.'],
    miss: ['The terminals failed, highlighting how much shops depend on them.'],
    from: byHand
  },
  // "A significant impact on businesses and individuals alike": how bad it was, and nothing that could be counted.
  {
    name: 'evaluation',
    weight: -1.5,
    test: (statement) =>
      statement.says(
        /\b(?:significant|serious|major|profound|severe|far-reaching|huge|devastating|considerable|immense) (?:challenges|consequences|disruptions?|effects?|impacts?|implications|ramifications|repercussions)\b|\band (?:\w{2,14} )?\w{3,14} alike\b|\bshow(?:s|ed) how\b|\bshocked\b|\bpainfully\b|\bcould not be (?:higher|clearer|more)\b|\b(?:good|bad|rough) start\b/i
      ),
    hit: [
      'The outage had a significant impact on the shops of the north.',
      'The fault affected banks and shops alike.'
    ],
    miss: ['The outage had an impact on forty shops of the north.', 'The fault affected two banks that look alike.'],
    from: 'false alarms of four sets of articles, November 2026'
  },
  {
    name: 'request to readers',
    weight: -2.4,
    test: (statement) =>
      statement.says(
        /\b(?:is|are)\s(?:\w{2,12}\s)?(?:asked|advised|instructed|urged|requested|encouraged|recommended|required) (?:to|that)\b/i
      ),
    hit: ['Visitors are asked to refresh the page that failed on Tuesday.'],
    miss: ['Visitors were asked to refresh the page that failed on Tuesday.'],
    from: 'false alarms of two sets of articles, November 2026'
  },
  // "This story has been updated", "Image: Harbour Times": what an editor says about the page.
  {
    name: 'note of the editor',
    weight: -5,
    test: (statement) =>
      statement.says(
        /^(?:Image|Photo|Picture|Photograph|Screenshot|Illustration|Figure|Video|Graphic|Chart|Source|Credit|Date|Author|Published|Updated|Posted)s?(?: \d{1,2})?\s?:|\b(?:this|the|our) (?:\w{2,14} )?(?:story|article|post|piece|report|page) (?:has been|was|is being) (?:\w{2,12}ly )?(?:updated|corrected|amended|edited|revised)\b|^(?:first|originally|last) (?:published|posted|updated)\b|\b(?:we(?:['’]ve| have)) (?:updated|corrected|amended) (?:this|the|our) (?:story|article|post|piece|report)\b/i
      ),
    hit: [
      'Correction, 20 October: this story has been amended with 40 statements of the bank.',
      'Image: the Harbour Times took it after the outage of 40 banks on Tuesday in Leith.'
    ],
    miss: [
      'Update, 20 October: the bank has been hit by 40 outages.',
      'The image of the bank suffered on Tuesday in Leith.'
    ],
    from: 'style of news sites; false alarms of two sets of articles, November 2026'
  },
  {
    name: 'invented example',
    weight: -2,
    test: (statement) =>
      statement.past || statement.perfect
        ? undefined
        : statement.says(
            /^(?:imagine|suppose|say,|let['’]s say|picture)\b|\bfor (?:example|instance)\b|\b(?:the|an) attacker\b/i
          ),
    hit: ['Imagine that nine shops lose their terminals on Tuesday in Leith because of a fault.'],
    miss: ['For example, nine shops lost their terminals on Tuesday in Leith.'],
    from: 'explanations of attacks and faults, November 2026'
  },
  {
    name: 'what the article will say',
    weight: -4,
    test: (statement) =>
      statement.says(
        /^(?:below (?:is|are)|here(?:['’]s| is| are))\b|\b(?:in this (?:article|guide|post|report|piece|section|comprehensive)|this (?:\w{3,14} )?(?:article|guide|post|report|analysis|piece|section) (?:will|aims|explores|examines|delves|covers|looks|provides|discusses|serves)|we(?:['’]ll| will| shall) (?:\w{3,10} )?(?:delve|explore|discuss|examine|look|cover|dive|analy[sz]e|break|see|explain)|let['’]?s (?:explore|delve|dive|look|take|break)|by the end of this|read(?:ers)? will|stay tuned|this is a developing|developing story|updates? as)\b/i
      ),
    hit: ['In this article we explained why the payments failed on Tuesday.'],
    miss: ['The article explained why the payments failed on Tuesday.'],
    from: byHand
  },
  {
    name: 'call to readers',
    weight: -4,
    test: (statement) =>
      statement.says(
        /\b(?:subscribe|newsletter|sign up (?:for|here|now|today|below|to (?:our|the newsletter))|click here|share (?:this|your|their|it)|sharing (?:this|it)|comments? (?:section|below)|follow us|read more|read also|learn more|contact us|join us|visit our|on our (?:site|website)|check out|written (?:by|using)|for further reading|please refer|image credit|photo by|all rights reserved|download our)\b/i
      ),
    hit: ['The newsletter told of payments that failed on Tuesday.'],
    miss: [
      'The letter told of payments that failed on Tuesday.',
      'Millions who tried to sign up on Tuesday brought the site down.'
    ],
    from: byHand
  },
  // "In a large system …", "When DNS fails …": how things are in general.
  {
    name: 'general truth',
    weight: -1.8,
    test: (statement) =>
      statement.says(
        /^it (?:is|was|remains|remained) (?:still |not |currently )?(?:unclear|clear|unknown|uncertain)\b|^(?:when(?:ever)?|if|in general|generally|typically|usually|often)\b|\bremains? (?:unclear|unknown)\b|\b(?:is an? (?:[\w-]{2,16} ){0,3}(?:type|kind|form|protocol|system|service|method|process|platform|tool|game|website|technology) (?:of|that|which)|refers to|is defined as|translates|can (?:still )?(?:impact|affect|lead|cause|result|cascade)|such as when)\b/i
      ),
    hit: ['When the terminals failed, shops closed in the north of Scotland.'],
    miss: ['Shops closed when the terminals failed in the north of Scotland.'],
    from: byHand
  },
  {
    name: 'imperative',
    weight: -3,
    test: (statement) =>
      statement.says(
        /^(?:add|adopt|allow|always|audit|avoid|back|be|boot|build|call|change|check|choose|clear|close|conduct|configure|consider|contact|create|delete|deploy|design|develop|diversify|document|don['’]t|download|educate|enable|ensure|establish|evaluate|find|follow|go|have|implement|improve|increase|install|invest|keep|learn|limit|locate|log|look|maintain|make|manage|monitor|navigate|never|open|perform|plan|prepare|prioriti[sz]e|provide|read|regularly|remember|report|reset|restart|review|run|schedule|secure|see|select|set|share|sign|start|stay|stop|subscribe|switch|take|tell|test|train|try|turn|understand|update|upgrade|use|utili[sz]e|verify|visit|wait|watch|work)\b(?!['’]s)/i
      ),
    hit: ['Check which of the nine terminals closed on Tuesday in Leith.'],
    miss: ['Nine terminals closed on Tuesday in Leith.'],
    from: byHand
  },
  {
    name: 'question',
    weight: -5,
    test: (statement) => statement.says(/\?["”]?(?:\s?\[\d{1,3}\])?\s*$/),
    hit: ['Why were the payments of nine shops lost on Tuesday in Leith?'],
    miss: ['The bank asked why the payments of nine shops were lost.'],
    from: byHand
  }
] as const satisfies readonly WeighedRow<Statement>[]
