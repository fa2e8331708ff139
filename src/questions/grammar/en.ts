import type { QuestionGrammar } from './grammar.ts'

const EVENTS =
  'meeting|meetings|talks|event|events|negotiation*|gathering*|session*|consultation*|conference|encounter*|round|rounds|engagement*|appointment*'
const CALLS = "call|calls|call'*|phone|phoned|phones|telephone|telephoned|rang|videocall|conversation*|videoconference"
const SUMMITS = 'summit*'
const VISITS = 'visit|visits|trip|trips'
const NOUNS = `${EVENTS}|${CALLS}|${SUMMITS}|${VISITS}`
/** Who is counted where «how many» asks for those at an event, not for events. */
const PEOPLE = 'people|persons|participants|attendees|leaders|officials|ministers'
const COUNTRIES = 'countries|states|nations|delegations|sides'
const COUNTED = `${PEOPLE}|${COUNTRIES}`
const OFFICIALS =
  'officials|representatives|delegates|diplomats|politicians|negotiators|people|ministers|leaders|advisers|advisors|envoys'
const DOING =
  'were|was|are|is|will|have|had|did|attend*|took|take|join*|came|come|went|go|met|meet|flew|travel*|participat*'
const SAYING =
  'report|reports|reported|reporting|said|says|told|announce*|wrote|confirmed|reveal*|disclos*|broke|published'
const MEET =
  'meet|meets|met|meeting|see|sees|seen|saw|talk|talks|talked|speak|speaks|spoke|spoken|negotiate*|host|hosts|hosted|receive*|visit|visits|visited|call|calls|called|phone|phoned|sit|sat|encounter*'

export const en: QuestionGrammar = {
  language: 'en',
  chat: {
    whos: "who's",
    whats: "what's",
    wheres: "where's",
    whens: "when's",
    didnt: "didn't",
    wasnt: "wasn't",
    werent: "weren't",
    isnt: "isn't",
    doesnt: "doesn't",
    hasnt: "hasn't",
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    u: 'you',
    r: 'are',
    ur: 'your',
    mtg: 'meeting',
    mtgs: 'meetings',
  },
  kinds: {
    identity: [
      'who is|are|was|were|s ?the @person|@name $',
      "who's @person|@name $",
      "what|what's|whats|which ... job|post|position|role|title|office",
      'tell me about @person|@name $',
      'what does|did @person|@name do $',
      '@person|@name ?, who is|s ?he ?she ?that ?this ?it',
      '@person who $',
      "who|who's ?is ?are ?currently ?now ?the ?current @office",
      'who heads|leads|runs @organisation|@office|@country',
      "what|what's is|was|were|does|did @person ?do before|now|earlier|formerly|currently|today|previously",
      'what|who is|was|were @person before|now|earlier|formerly|currently|previously',
      '@person ... job|position|role|title',
      'what is|are|was|does @person ?do $',
    ],
    comparison: [
      'compare*|comparison',
      'announced|planned|plan|announcement|expected ... actual*|reality|fact|happened',
      'how ... differ*',
      'difference* between',
      'as planned|announced $',
      'go|went|gone according to|as ?to plan|planned|announced',
      'match* ... announced|announcement|plan',
    ],
    changes: [
      "what|which|whats|what's ... change*|chang*|updated",
      "what's|whats|what|anything is ?is new",
      "what's|whats|anything new",
      'any change*|updates|update|news',
      'latest|recent news|update*|change*',
      'update*|news',
      'how ... changed',
      'has|have|did anything ?been change*',
      'history of',
    ],
    known: ['what ... known|know|knew', 'what had|did|have ... sources|outlets said|say|reported ... @date'],
    'no-shows': [
      "who|whom|anyone|anybody ... supposed|expected|meant|due|invited|scheduled|announced|planned|promised ... not|didn't|never|failed|but|absent|skip*|missing",
      "who|whom|anyone|anybody ... didn't|not|never|failed ... though|although|despite",
      'no-show*|no-shows',
      'no shows|show',
    ],
    results: [
      'what|whats ... agree*|decide*|decid*|sign*|achieve*|conclude*',
      'outcome*|result|results|agreement*|conclusions',
      'how did|do|does ... end|go|conclude',
      'did they agree|sign',
    ],
    reasons: ['why', 'how come', 'for what reason|purpose', 'what was|is|were|are the reason*|purpose', 'what for'],
    count: [`how many !${COUNTED}|@format`, `how many @format ${NOUNS}`, 'how often', `number of ${NOUNS}`],
    topics: [
      'what !about ... about',
      'what ... discuss*|raise|raised|cover|covered',
      'what was|were said',
      'topic*|subject*|issues',
      'what ... on the table|agenda',
      'what ... talk*|talking|cover*|raised ... about',
      'about what',
    ],
    sources: [
      `who|who's|which|what ... ${SAYING}`,
      'source*',
      'how do you|we know',
      'where ... come|know|hear|heard ?it from',
      'according to who|whom',
    ],
    represented: [
      'who|whom|which ... for|from|of|behalf ?of ?the @side|@office',
      'who|whom ... represent*',
      'who|whom ... ?the @side side|delegation|team|party',
      'who|whom ... on ?the @side',
      'who among ?the @side|@region',
      `which|what @country|@organisation ${OFFICIALS}|${DOING}`,
    ],
    replacement: [
      'who ... instead of @actor',
      'who ... in place of @actor',
      'who ... in @actor s place|stead',
      'who replaced|substituted|deputised|deputized|stood ?in ?for @actor',
      'instead of @actor ... who',
    ],
    companions: [
      'where|when and with who|whom',
      'who|whom|which ... with $',
      'with who|whom',
      `who|whom did|does|do|has|have|had|will|is|was @actor ... ${MEET}`,
      `who|whom did|does|has|will he|she|they ... ${MEET}`,
      'whom',
      `who ... @actor ${MEET} $`,
      'who hosts|hosted|received|welcomed @person',
    ],
    attendees: [
      `how many ${COUNTED}`,
      `how many @format !${NOUNS}`,
      "who|who's|whos !meets|met|meet|saw|sees_who|whom",
      'which|what countries|country|delegation*|people|leaders|officials|ministers|states|sides|organisations|organizations|presidents',
      'attendee*|participant*|attendance',
      'list of',
    ],
    events: [
      'who ... whom|who',
      `which|what ... ${NOUNS}`,
      'what did|does|has|have|will|is|are|was|were ... attend*|do|doing|join*|done|happen*|plan*|schedul*|coming|up|take|taking',
      "what|what's|whats ?is ?are ?was ?going ?happening on|@date|next|planned|scheduled|coming|ahead|up",
      'anything|something',
      'show|list|give',
      'schedule|calendar|agenda|diary|programme|program|itinerary',
      'what happen*',
      'coming up',
      'anything|everything|something|all ... with|of|about|by|involving',
      'where has|have',
    ],
    when: ["when|when's|when'll", 'what|which date|day|time|month|year', 'how soon', 'how long ago', 'the date'],
    'when-where': [
      "when|when's and|or ?in ?at where|where's",
      'where and|or ?at when',
      'when ... and where $',
      'where ... and when $',
    ],
    where: ["where|where's", 'what|which ... city|country|place|venue|town|capital|location'],
    mode: [
      'how was|were|is|are|did|will ... held|take|conducted|happen|attend',
      'what|which format',
      'online|remotely|remote|video|videolink|virtual|virtually|in-person|physically ... or',
      'in person or',
      'in person ... or ... online|remotely|remote|video|videolink|virtual|virtually',
    ],
  },
  asking: ['^ ?and ?so ?but ?ok ?in ?at ?to ?for ?with who|whom|whose|which|what|how|why|where|when'],
  yesNo: [
    "^ ?and ?so ?but ?ok ?ever did|does|was|were|is|are|has|have|had|should|isn't|wasn't|didn't",
    '^ ?and ?so ?but ?ok do|will|would|can|could !you',
    'is it true',
    'right $',
  ],
  events: EVENTS,
  adjunct: `${EVENTS}|${SUMMITS}|call|calls|conversation*|visit|visits|trip|trips`,
  meetingVerbs: 'meet|meets|met|see|sees|saw|seen',
  eventKinds: {
    meeting: ['meeting|meetings|talks|session*|gathering*|consultation*|negotiation*'],
    call: [CALLS, 'by|over ?the phone|telephone'],
    summit: [SUMMITS],
    visit: [VISITS],
  },
  verbs: `${MEET}|attend*|join*|took|take|taking|participat*|present|headed|heads|chaired|chairs|chairing|chair|go|goes|going|went|gone|come|comes|came|coming|travel*|fly|flies|flew|flown|flying|arriv*|turn|turned|show|showed|absent|dial*|connect*|gather*|conven*|cross*|represent*|negotiat*|planned|scheduled|expected|due|held|host*|happen*|led|lead|skip*|miss|missed|invited`,
  weakVerbs:
    'was|were|is|are|be|been|did|does|do|has|have|had|will|would|on|up|fall|falls|start|starts|begin|begins|there',
  together: [
    'together|same|both|jointly|ever',
    'meet|meets|met|see|sees|seen|saw|speak|speaks|spoke|spoken|negotiate*|sit|sat|talked|encounter*|cross*|phoned|called',
  ],
  and: 'and|or|plus',
  companion: 'with|against|opposite',
  alone: [
    'alone|bilateral|bilaterally|one-on-one|tete-a-tete|privately',
    'one on one',
    'without others',
    'just the two',
  ],
  counted: { people: [`how many ${PEOPLE}|@format`], countries: [`how many ${COUNTRIES}`] },
  leading: ['led|leads|lead|headed|heads|chaired|chairs|chairing|chair'],
  hour: ['what|which time|hour', "at what o'clock"],
  next: ['next|upcoming|soonest|nearest'],
  nextOnes: [
    'upcoming|next|coming|forthcoming ?few ?diplomatic summits|meetings|talks|events|calls|visits|trips|sessions|gatherings',
  ],
  last: ['last|latest|recent|recently|previous|newest'],
  future: ['ahead|upcoming|forthcoming|planned|scheduled|soon|coming|going|will', 'due|set|expected to'],
  current: ['now|currently|current|today|nowadays'],
  expected: ['expected|due|invited|planned|scheduled|supposed|announced'],
  absent: [
    'absent|skip*|missed|miss',
    "not|didn't|never come|attend|show|turn|join|go",
    "who ?did didn't|not",
    "who ... wasn't|weren't",
    'who ... was|were not',
  ],
  remote: ['online|remotely|remote|video|videolink|virtual|virtually|zoom|dial*'],
  inPerson: ['in-person|physically|face-to-face|personally', 'in person', 'face to face', 'in the room'],
  following: ['^ and|but|or|so|ok', '^ what|how about', '^ who|what|where|when else'],
  persons: 'he|she|they|him|her|them|his|their|both',
  referring: 'there|then|it|that|this|those|these|its',
  asOf: ['as of @date', 'as at @date', 'as it stood|was on @date', 'by @date ?what ?was ?were known'],
  knowing: 'know|known|knew|aware',
  happening: 'happen*|place|held|ahead|occur*|underway|off|through',
  partsOfMonth: {
    early: 'early|beginning|start',
    middle: 'mid|middle',
    late: 'late|end',
  },
  statuses: {
    cancelled: ['cancel*', 'called off'],
    postponed: ['postpon*|delayed|rescheduled'],
  },
  past: 'did|was|were|had|met|saw|spoke|sat|came|went|took|led|flew|held',
  pastEndings: ['ed'],
  clause: [', when|while|as', 'when|while @person'],
  without: 'without|excluding|except|besides',
  background: ['after|before|following', 'ahead of'],
  around: 'around|about|circa|roughly',
  posts:
    'adviser|advisor|aide|envoy|minister|secretary|spokesman|spokeswoman|deputy|representative|ambassador|negotiator',
  into: 'in|at|to|into',
  regions: {
    europe: ["europe|europe's|european|europeans"],
    'baltic-states': ['baltic|baltics'],
    'northern-europe': ['nordic|nordics|scandinavian'],
    'central-asia': ["central asia|asian|asia's"],
    'south-caucasus': ['caucasus|caucasian'],
    'gulf-states': ['gulf'],
  },
  small:
    "anyone|anybody|someone|somebody|thing|things|stuff|info|information|table|ignore|forget|write|name|explain|remind|check|confirm|a|an|the|and|or|but|so|of|in|at|on|to|for|from|by|with|about|as|than|into|over|under|between|before|after|during|right|not|no|yes|also|too|only|just|all|any|some|every|each|ever|never|else|other|others|another|who|whom|whose|what|which|when|where|why|how|this|that|these|those|it|its|he|she|they|them|him|her|his|their|there|here|i|me|my|we|us|our|you|your|please|tell|show|say|know|can|could|would|should|may|might|must|many|much|most|more|time|times|day|days|week|week's|weeks|month|year|today|now|then|one|ones|part|place|exactly|down|up|out|again|back|pick|side|sides|team|teams|delegation*|delegate*|party|representative*|official*|country|countries|city|general|president*|minister*|prime|adviser*|advisor*|secretary|ambassador|leader*|chief*|head|heads|chancellor|envoy|spokes*|foreign|national|hi|hello|thanks|thank|sure|really|actually|counting|including|let|get|got|fixed|date|dates|job|post|record|records|held|long|diplomatic|s|t|re|ll|d|don't|isn't|it's|that's|there's",
}
