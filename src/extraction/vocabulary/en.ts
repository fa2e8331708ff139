import type { Vocabulary } from './cue.ts'

/** English. */
export const ENGLISH_CUES: Vocabulary = {
  meeting:
    'meeting|meetings|talks|negotiations|consultations|gathering|session|sessions|round|video conference|videoconference|conference|tete a tete|sit down with|dinner|lunch|face to face|effort|audience with|roundtable|round table|encounter|encounters|bilateral with|strategic dialogue|working breakfast|round of talks|rounds of talks|round of negotiations|rounds of negotiations|round of consultations|round of meetings|discussions|rounds of discussions|courtesy call|courtesy calls|strategic dialog|dialogue resumed|round of dialogue|economic dialogue|security dialogue|high level dialogue|pull aside|working dinner|working lunch|luncheon|banquet|strategic talks',
  call: 'phone call|telephone call|video call|telephone conversation|phone conversation|phone talks|call|calls|conversation|teleconference',
  'talk-noun': 'conversation|conversations',
  summit: 'summit|summits',
  visit: 'visit|visits to|trip|trips|tour|state visit|official visit|working visit|stopover|layover',
  meets:
    'shook hands|shake hands|last met|could meet|may meet|might meet|should meet|hopes to meet|hoped to meet|ready to meet|willing to meet|is meeting|are meeting|was meeting|were meeting|agreed to meet|met|meet|meets|sat down|sit down|sits down|convene|convened|convenes|gather|gathered|gathers|saw|huddled|confer|conferred|confers|co chair|co chairs|co chaired|had dinner|had lunch|dined|sat down with|huddle|huddles|had breakfast|lunched|had an audience|has an audience|see each other|saw each other|sat across from|sits across from|in the same room|have breakfast|have lunch|have dinner|has breakfast|has lunch|has dinner|having dinner|brought together|brings together|bring together|bringing together|got together|get together|gets together|paid a visit to president|met up|meets up|crossed paths|bumped into|ran into|sitting down with|dropped in on|drops in on|dropped by to see|called in on|mediated between|mediates between|around the same table|at the same table|was to have met|were to have met|to hear out|heard out',
  talks:
    'spoke|speak|speaks|talk|talked|discussed|discuss|discusses|went through|conversed|spent|consulted|coordinated|went over|talking|speaking|raised|raises|brought up|chatted|compared notes|exchanged views|exchange views|had seen|has seen|have seen|will see|due to see|signed|compare notes|compares notes|spoke to|speaks to|speak to|held discussions|hold discussions|to see|to brief|to confer with|is to see|are to see|was to see|were to see|took stock of|spoken|spoken to',
  phones:
    'been on the phone to|been on the phone with|was on the phone to|was on the phone with|by phone to|phoned|telephoned|rang|called|calls up|spoke by phone|spoke by telephone|spoke on the phone|by telephone with|speak by phone|speaks by phone|speak by telephone|speak on the phone|speaks on the phone|held a call|hold a call|holds a call|had a call|had a phone call|held a phone call|talked by phone|talked by telephone|talked on the phone|phones|telephones|dialled|conferred by phone|got on the phone with|got on the phone to|get on the phone with|picked up the phone to|jumped on a call with|spoken by phone|spoken by telephone|spoken on the phone|talked by video link|spoken by video link|been on the phone|were on the phone|was on the phone',
  names: 'called|dubbed|dubs',
  appeals: 'called on|also call on|also called on|also calls on|calls on|then called on|later called on',
  off: 'off',
  receives:
    'courtesy call on|courtesy calls on|a call on president|a call on king|are received|is received|be received|host|hosts|hosted|hosting|receive|receives|received|receiving|welcomed|welcomes|welcome|called on|calls on|was welcomed|were welcomed|was received|were received|is welcomed|was hosted|were hosted|greeted|greets|play host to|played host to|plays host to|to call on|will call on|bring together|brings together|brought together|bringing together|also call on|also called on|also calls on|then called on|later called on|due to call on|scheduled to call on|expected to call on|set to call on|paid a courtesy call on|pay a courtesy call on|paid a courtesy call to|is to call on|are to call on|was to call on|is due to call on|plans to call on',
  'is-received':
    'are received|is received|be received|was received|were received|was welcomed|were welcomed|is welcomed|are welcomed|be welcomed|was hosted|were hosted',
  agent: 'by',
  awaits: 'awaits|awaited|awaiting',
  thing: 'invitation|invitations|credentials|letter|letters|reply|approval|assurances',
  visits:
    'is visiting|are visiting|visit|visits|visited|visiting|tours|toured|makes a visit|paid a visit|pays a visit|pay a visit|paying a visit|paid an official visit|pays an official visit|paid a working visit|pays a working visit|made a visit|made a trip|makes a trip|pay an official visit',
  travels:
    'flew in|arrived|arrives|arrive|flew|fly|flies|travelled|traveled|travels|travel|heads to|headed to|returned|left for|leaves for|lands in|landed in|in town|left|flew to|will fly|head to|heading to|touched down|lands|landed|departs|departed|departs for|travels on|goes to|went to|leave for|leaving for|depart for|departing for|come to|comes to|came to|coming to|came over to|comes over to|arriving in|flying to|travelling to|traveling to|flying into|flew into|flies into|flown to|is coming to|are coming to|is flying to|are flying to|is travelling to|is traveling to|are travelling to|are traveling to',
  speaks: 'spoke|speak|speaks|spoke to|speaks to|speak to|talked|speaking|spoken|spoken to',
  brings: 'bring|brings|brought|bringing',
  together: 'together',
  awaited: 'due|is expected|are expected|expected',
  'goes-on':
    'continued|continues|continue|proceeded|proceeds|proceed|carried on|moved on|moves on|went on|goes on|rushed|hurried|drove|sped',
  follows: 'follow|follow suit|do the same|do likewise',
  again: 'again|once more|a second time',
  arrives:
    'flew in|arrived|arrives|arrive|flew|fly|flies|travelled|traveled|travels|travel|heads to|headed to|lands in|landed in|flew to|will fly|travelling|traveling|flying|head to|heading to|touched down|lands|landed|travels on|goes to|went to|departs for|leaves for|leave for|leaving for|depart for|departing for|left for|come to|comes to|came to|coming to|came over to|comes over to|arriving in|flying to|travelling to|traveling to|flying into|flew into|flies into|flown to|is coming to|are coming to|is flying to|are flying to|is travelling to|is traveling to|are travelling to|are traveling to',
  departs: 'set off for|left for|departed for|flew out|headed for|heads for|leaves for|departs for',
  video:
    'dialling in|dialing in|dial into|dialling into|dialing into|dials in|video|followed by video|followed via video|followed by video link|followed online|follows by video|videoconference|video link|by video|online|virtually|virtual|remotely|via zoom|on screen|teleconference|dialled in|dialed in|dial in|by video link|via video|via videoconference|via video link|by videoconference|dialled into|dialed into|on a screen|from a screen',
  telephone:
    'on the phone|phone|telephone|by phone|by telephone|on the line|phoned|telephoned|not on the line|not on the call|came on the line|was on the line|were on the line|was also on the call|were also on the call|was on the call|were on the call|was also on the line|were also on the line',
  'on-subject': 'on|over|about|regarding',
  'takes-part':
    'took their seats|take their seats|took his seat|took her seat|was at the ceremony|were at the ceremony|was at the summit|were at the summit|was at the talks|were at the talks|was at the meeting|were at the meeting|was to join|were to join|was to attend|were to attend|dialled in|dialed in|dialling in|dialing in|dial in|dialled into|dialed into|another participant|fellow participant|another of the participants|attend|attended|attends|attending|take part|took part|takes part|taking part|participate|participated|participates|participating|join|joined|joins|joining|chaired|chairs|co chair|co chairs|co chaired|chairing|preside|presided|moderated|at the table|be there|are expected|is expected|accompanied|led|led by|headed by|lead|leading|flanked|in the chair|present|be part of|were among|was among|due at|due to attend|carry messages|mediated|mediator|mediation|replaced|stood in|sat in|in attendance|alongside|with him at|flew in|as have|as did|as will|as do|in the room|on hand|accompanying|accompanies|are to attend|co hosted|co hosts|sat at|sitting in|also present|followed by video|followed via video|followed by video link|followed online|follows by video|take part in|accompany|will chair|to chair|would chair|sent a delegation|sent delegations|sent its ambassador|sent their ambassadors|sent envoys|sent representatives|sent observers|send a delegation|in the presence of|looking on|present too|listen in|listens in|listened in|listening in|among the guests|among those present|stands in|stand in|standing in|sit in|sits in|came on the line|was on the line|were on the line|patched in|was connected|were connected|connected from|is connected|replaced by|with him was|with him were|with him will be|with him is|with her was|with her were|with them was|with them were|bringing along|brought along|at his side was|at her side was|will go in his place|went in his place|will go instead|came instead|went instead|made the trip instead|will come instead|going instead|will go in her place|came in his place|came in her place|will attend instead|went in her place|going in his place|going in her place|will come in his place|will come in her place|flew in instead|were there along with|was there along with|were there together with|was there together with|was there too|were there too|was there as well|were there as well|was also there|were also there|confirmed his participation|confirmed her participation|confirmed their participation|confirmed his attendance|confirmed her attendance|confirmed their attendance|interlocutors were|interlocutor was|interlocutors are|interlocutor is|interlocutors will be|interlocutor will be|brokered by|facilitated by|observed|on both occasions|both rounds|both meetings|both sessions|travelled with|traveled with|flew with|travels with|was also on the call|were also on the call|was on the call|were on the call|was also on the line|were also on the line|mediated between|mediates between|around the table|round the table',
  participation: '',
  'is-there': 'was|were',
  joins: 'joined|join|joins|joining',
  accompanies:
    'accompany|accompanies|accompanied|accompanying|in his delegation|in her delegation|part of the delegation|delegation includes|delegation included|brought along|bringing along|travelled with|traveled with|flew with|travels with|travelling with|traveling with|go with|goes with|going with|went with|travel with',
  addresses: 'addressed|addresses|will address|spoke to|spoke from',
  remains: 'remains in|remained in|stays in|stayed in|staying in|stayed behind|remains at|stayed at',
  mediates:
    'mediated by|under the mediation of|with the mediation of|through the mediation of|brokered by|with mediation by|mediation by|facilitated by|was brokered by',
  'falls-ill': 'fell ill|has fallen ill|falls ill|was taken ill',
  leads: 'led|led by|lead|leads|leading|headed|headed by',
  'represented-by': 'represented by|replaced by',
  sends: 'sent|sends|send|sending|dispatched',
  'in-his-stead': 'instead|in his place|in his stead|in her place|in her stead',
  'does-so': 'do so|do it|do that|did so|did it|did that|be doing so',
  'led-by': 'headed by|led by',
  instead: 'instead of|in place of|in lieu of',
  without:
    'without|without the participation of|without the presence of|in the absence of|in absence of|with the exception of|apart from',
  except: 'but|except|except for|save for|bar',
  everyone: 'all|everyone|everybody|every',
  represents:
    'represented by|represent|represents|represented|representing|speak for|speaks for|spoke for|speaking for',
  'stays-away':
    'did not arrive|did not fly|not there|not at the meeting|not at the talks|not at the summit|not at the table|not in the room|not in attendance|not make the trip|not making the trip|no plans to attend|stayed at home|stayed home|stays at home|stays home|not be in the room|not be there|not be attending|boycotting|boycotted|boycotts|boycott|did not travel|not travel to|not travelling|not traveling|was unable to attend|were unable to attend|could not attend|cannot attend|not take part|not join|not on the line|not on the call|stay away|stays away|stayed away|staying away|skip|skipped|skips|skipping|absent|notably missing|conspicuously missing|was missing|were missing|missing from the talks|missing from the meeting|missing from the summit|missing from the table|declined to come|declined to attend|declined an invitation|declined|turned down|not present|not among|not be there|not come|sat out|will miss|missed|unable to attend|not participate|not invited|not represented|not attending|not taking part|will skip|pulled out|pulls out|did not attend|did not come|failed to attend|not travel|chose not to attend|opted out|unable to come|bowed out|boycott|boycotts|boycotted|never showed up|did not show up|failed to show up|did not turn up|never turned up|never arrived|will stay in|not make it|sent his regrets|sent her regrets|sent their regrets|sends his regrets|sends her regrets|dropped out|drops out|dropping out|backed out|backs out|not attend|took no part|takes no part|take no part|was left out|were left out|not part of|had no part|not be present',
  'called-off':
    'did not happen|never happened|never took place|did not come about|never came about|called off|calls off|call off|called it off|call it off|calls it off|called them off|call them off|called the meeting off|called the talks off|called the trip off|called the visit off|called the summit off|scrapped|scraps|scrap|cancelled|canceled|cancels|cancel|cancellation|collapsed|not go ahead|abandoned|axed|drops|dropped|not take place|told his envoys not to|fell through|aborted|shelved|canceling|cancelling|did not meet|failed to take place|fell apart|did not take place|was to have met|were to have met',
  'put-off':
    'postponed|postpones|postpone|put off|put it off|puts it off|put them off|pushed it back|delayed|rescheduled|pushed back|moved to|moved forward to|brought forward to|moved up to|postponement|puts off|putting off|postponing|deferred|defers|moved back|delays|reschedules|reschedule|pushes back',
  'moved-to': 'moved to|moved forward to|brought forward to|moved up to',
  'by-a-day': 'by a day|by one day|for a day|for one day|by 24 hours',
  'by-two-days': 'by two days|for two days|by 48 hours',
  'by-a-week': 'by a week|by one week|for a week|for one week',
  'by-two-weeks': 'by two weeks|for two weeks|by a fortnight|for a fortnight',
  infinitive: 'cancel|scrap|drop|postpone|abandon|delay|defer|call off|put off|shelve',
  'ruled-out':
    'no such meeting|no such meeting is planned|no such talks|no such summit|no such plans|no such call|no plans|not planned|ruled out|rules out|rule out|not scheduled|not planning|not plan|no plan|does not plan|do not plan|not on the schedule|not on the agenda|no intention|ruled it out|rules it out|ruling out|ruling it out|excluded|excludes|exclude|out of the question',
  such: 'such|no such meeting|no such meeting is planned|no such talks|no such summit|no such plans|no such call|ruled it out|rules it out',
  'has-not-met': 'did not meet',
  'as-planned':
    'as planned|as scheduled|as had been planned|as had been expected|as was planned|as was expected|as previously planned|as previously announced|as originally planned|than planned|than expected|than scheduled',
  though: 'although|though|even though',
  'will-not-be': 'will not happen',
  'was-not': '',
  none: 'no',
  did: "did|had|has|have|was|were|didn't|hadn't|hasn't|haven't|wasn't|weren't",
  conducts:
    'be|hold|holding|have|having|conduct|conducting|start|starting|enter|resume|resuming|host|hosting|held|stage',
  hearsay:
    'report|reports|claim|claims|rumour|rumours|rumor|rumors|news|information|story|stories|allegation|allegations|statement|statements',
  untrue:
    'false|untrue|not true|not correct|incorrect|fabricated|baseless|unfounded|groundless|no truth|dismissed|dismisses|rejected|rejects|refuted|refutes|not correspond to reality|is fake|is fake news|is a hoax|is a lie|is a fabrication|is lies|is fiction|is disinformation|is nonsense|are fake|are fake news|are a hoax|are a lie|are a fabrication|are lies|are fiction|are disinformation|are nonsense|was fake|was fake news|was a hoax|was a lie|was a fabrication|was lies|was fiction|was disinformation|was nonsense|were fake|were fake news|were a hoax|were a lie|were a fabrication|were lies|were fiction|were disinformation|were nonsense|as fake|as fake news|as a hoax|as a lie|as a fabrication|as lies|as fiction|as disinformation|as nonsense',
  underway:
    'under way|underway|are meeting|is meeting|is visiting|are visiting|are holding|is holding|currently|ongoing|on the last day|final day|now in|wraps up|is wrapping up|are wrapping up|winds up|is on a|is on an|are on a|are on an|currently on a|now on a',
  'two-days': 'two day',
  'three-days': 'three day',
  'four-days': 'four day',
  began: 'began|opened|started|kicked off|got under way|opens',
  closed: 'concluded|wrapped up|ended',
  ended: 'took place|was held|were held|ended|concluded|wrapped up',
  ends: 'closes|close|closed|ends|end|will end|concludes|will conclude|wraps up|will wrap up|runs|will run|lasts|will last|continues|goes on',
  planned:
    'intended to|planned|scheduled|plans|due|set to|slated|expected|is to|are to|announced|agreed to meet|upcoming|next|confirmed that they will|will|pencilled in|penciled in|is expected to|are expected to|is to see|are to see',
  foreseen:
    'was to join|were to join|was to attend|were to attend|was supposed to|were supposed to|was meant to|were meant to|was expected|were expected|had been expected|was due to|were due to|had been due|it was planned|was to see|were to see',
  future:
    'was to|were to|will|ll|is to|are to|due|set to|slated|scheduled|expected|plans|planned|going to|tomorrow|is planned|to be|would|upcoming|about to|prepares to|prepare to|stands in|is expected to|are expected to|is coming to|are coming to|is flying to|are flying to|is travelling to|is traveling to|are travelling to|are traveling to|is to see|are to see|is to call on|are to call on|is due to call on|plans to call on',
  present:
    'opens|meets|meet|receives|hosts|holds|hold|visits|tours|travels|flies|makes|co chair|arrives|speaks|attends|are received|is received|pays|convene|host|receive|heads to|goes to|comes to|lands in|lands|departs for|leaves for|travels on',
  past: 'declined to comment|refused to comment|would not comment|did not comment|would not be drawn|declined to discuss|declined to be drawn|shook hands|last met|was|were|had|held|took|met|began|took place|wrapped up|came|sat|spoke|saw|ended|opened|concluded|closed|has|have|had dinner|had lunch|sat down|dined|flew|paid a visit|took part|called on|went through|spent|rang|left|led|travelled|arrived|hosted|received|welcomed|visited|spoke by phone|attended|gathered|convened|brought together|gave|threw|updated|updates|debriefed|co chaired|co hosted|mediated between|briefed',
  'just-now': 'has just|have just|had just|earlier in the day|earlier on the day',
  'later-today':
    'tonight|later|this evening|in the evening|later in the day|this afternoon|in the afternoon|an hour later|two hours later|hours later|a little later',
  'not-only': 'not only|not just|not merely|not simply',
  neither: 'neither|nor',
  not: "not|no|never|n't|didn't|won't|wasn't|doesn't|cannot",
  wish: 'almost met|nearly met|imagine|suppose|may accompany|may join|may be joined|may be accompanied|no objection to|no objections to|no objection|hoped|hope to|expressed hope|expresses hope|would like|wants|want|wanted|proposed|proposes|propose|proposal|offered|offer|called for|calls for|urged|urges|hopes to meet|hoped to meet|hoped to|hopes|ready to meet|willing to meet|open to|glad to meet|happy to meet|possible|potential|could meet|could|may meet|might|might meet|should meet|if|invited|mooted|lobbied|cautioned|floated|floats|looked forward|looking forward|looks forward|keen to|eager to|seeks|seeking|would be willing|suggestion|idea of|perhaps|maybe|possibly|admitted the possibility|allowed for the possibility|did not exclude|conceivable|may yet meet|may well meet|insists on|insist on|insisted on|insisting on|pressed for|presses for|pressing for|pushing for|pushes for|pushed for|lobbying for|hoping to meet|hoping to see|in the hope of meeting|in hopes of meeting|sought|seek|he expected|she expected|they expected|he expects|she expects|they expect|refused to see|refuses to see|refusing to see|declined to see|declines to see|would not see|unable to see|failed to see|hopes to see|hoped to see|wants to see|want to see|wanted to see|would like to see|keen to see|ready to see|willing to see|happy to see|wish to see|wishes to see|asked to see|asks to see|demanded to see|eager to see|refusal to see|likes to see|pleased to see|glad to see|yet to see|try to see|tried to see|trying to see|seeking to see|chance to see|not to see|never to see|expects to see|expect to see|expected to see if|able to see|surprised to see|remains to be seen|laid out plans to|would love to|would love|would be glad to|would be happy to',
  'looks-forward': 'look forward to',
  hoping:
    'seeking|hoping|looking|pressing|pushing|lobbying|wanting|eager|keen|anxious|desperate|keen to|eager to|hoping to|looking to|looking for|hoping to meet|hoping to see|hoping for|pressing for|pushing for|anxious to|desperate to|wishing to|willing to',
  invites: 'invite|invites|invited|inviting',
  modal: 'would|should|could|might|may',
  participle: 'been|taken|seen|spoken|gone|come|flown|given|brought',
  supposing: 'if|unless|provided that|provided|were he|were she|were they|had he|had she|had they',
  'only-if': 'only if|on condition that|on the condition that|provided that',
  urges: 'urged|offered|proposed|asked|called for|invited',
  hedges:
    'may|might|could|threatens|threatened|threaten|threatening|threat|threats|considers|considered|considering|weighs|weighed|weighing',
  refuses:
    'refused|refuses|refuse|refusing|refusal|declines|declined to travel|declined to visit|declined to meet|declined to see',
  fails:
    "failed to|fails to|failing to|unable to|was unable to|were unable to|not able to|not manage to|did not manage to|didn't manage to|never managed to|could not manage to|avoided|avoids|avoid|avoiding|dodged|dodges",
  denies:
    'not taken place|not yet taken place|not happened|did not call|did not phone|did not telephone|did not receive|did not host|not the case|not confirmed|not confirm|did not confirm|neither side confirmed|no one confirmed|nobody confirmed|no one has confirmed|too early to say|premature to say|ai generated|deepfake|denied|denies|deny|denying',
  jests: 'joked|jokes|joking|quipped',
  whether: 'whether',
  'no-event':
    'town hall|press conference|news conference|briefing|cabinet meeting|ceremony|parade|further meetings|further talks|future meetings|more meetings|more talks|further contacts|future talks|not attend the dinner|not attend a dinner|not attend the lunch|not attend a lunch|not attend the ceremony|not attend a ceremony|not attend the reception|not attend a reception|not attend the press conference|not attend a press conference|not attend the banquet|not attend a banquet|not attend the parade|not attend a parade|not attend the concert|not attend a concert|not be welcome|not welcome|not be welcomed|sent greetings|sent a message|sent his regards|sent a letter|sent condolences|sent congratulations|sent written greetings|sent a video message',
  matter:
    'preparation|preparations|outcome|outcomes|results|details|agenda|prospects|arrangements|schedule|timing|contents',
  audience:
    'journalists|reporters|voters|students|residents|veterans|troops|volunteers|entrepreneurs|supporters|workers|farmers|activists|fans|athletes|diaspora|constituents|donors',
  sidelines: 'on the sidelines|on the margins|sidelines|margins|in the margins',
  speech:
    'briefed|briefs|informed|informs|declined to comment|declines to comment|refused to comment|refuses to comment|would not comment|will not comment|did not comment|would not be drawn|declined to discuss|declined to be drawn|called an|called a|called it|said|says|say|told|tells|announced|wrote|writes|added|adds|stated|states|confirmed|confirms|noted|notes|stressed|reported|reports|explained|claimed|commented|insisted|cautioned|warned|denied|according to|spokesman|spokeswoman|spokesperson|tweeted|posted|described|mocked|argued|suggested|recalled|applauded|called it|spoke of|tell|telling|briefed reporters|told reporters|declared|acknowledged|pointed out|remarked|observed|praised|criticised|criticized|slammed|hailed|condemned|repeated|reiterated|replied|updated|updates|debriefed|filled in',
  source: 'as expected|as is expected|as reported|according to|citing',
  about:
    'at the invitation of|on the invitation of|about|on behalf of|regarding|over|against|despite|except|instead of|without|than|from across|for|wait for|waiting for|waited for',
  with: 'with|alongside|together with|bilateral with',
  between: 'between',
  after:
    'after|following|ahead of|before|at the end of|in preparation for|prior to|a day after|one day after|the day after|hours before|days before|weeks before|minutes before|shortly before|just before|hours ahead of|days ahead of|hours after|days after|weeks after|shortly after|just after|minutes after',
  during: 'during',
  since: 'since',
  'day-after': 'a day after|one day after|the day after',
  eve: 'on the eve of|the day before|the evening before|the night before|a day before|one day before',
  ahead:
    'before|ahead of|in preparation for|prior to|hours before|days before|weeks before|minutes before|shortly before|just before|hours ahead of|days ahead of',
  or: 'or',
  and: 'and|as well as|along with|plus',
  fellow: 'another participant|fellow participant|another of the participants',
  starter:
    'having|that|but|when|while|as|although|though|where|since|because|so|yet|until|unless|provided that|provided|were he|were she|were they|if',
  'in-turn': 'first|then|later|afterwards|after that|an hour later|two hours later|hours later|a little later',
  'both-times':
    'on both occasions|at both meetings|at both|both rounds|both meetings|both sessions|both talks|in both rounds',
  'at-that-time': 'at the time|then',
  sequel: 'then',
  'who-does': '',
  'only-one': '',
  relative: 'who|which|whom|whose',
  definite:
    'called the meeting off|called the talks off|called the trip off|called the visit off|called the summit off|this|the|that|these|those|same|his|her|their|its',
  another: 'previous|last|first|next',
  apart:
    'earlier in the day|earlier on the day|his own meeting|her own meeting|one on one|one to one|separately|bilateral|privately|in private|alone|away from the main event|side meeting|tete a tete|later in the day|later on the day',
  background: 'a quick recap|recap|previous|previously|last met|recall|background|last time',
  role: 'aides|assistant|assistants|deputies|emissary|emissaries|counterpart*|leader|leaders|president|presidents|minister|ministers|premier|premiers|chancellor|king|queen|emir|sheikh|pope|prince|envoy|envoys|adviser|advisers|advisor|advisors|secretary|ambassador|ambassadors|spokesman|spokeswoman|spokesperson|chief|head|deputy|aide|official|officials|general|admiral|field marshal|commander|speaker|senator|diplomat|diplomats|chair|chairman|chairwoman|chairperson|director|commissioner|negotiator|negotiators|representative|representatives|governor|mayor|son in law|governess|foreign secretary|taoiseach|sultan|opposite number|colleague*|his excellency|her excellency|his majesty|her majesty|his highness|his royal highness|her royal highness|politician|lawmaker|legislator|congressman|congresswoman|parliamentarian|businessman|financier|tycoon|strongman|cleric|patriarch|archbishop|cardinal|bishop|undersecretary|under secretary|permanent secretary|consul|nuncio|colonel|brigadier|marshal|crown prince|princess|first lady|rapporteur|chief of staff|state councillor|state councilor|vice premier|mp|mep|lieutenant general|major general|brigadier general|rear admiral|vice admiral|party leader|opposition leader|warlord|troubleshooter|facilitator|opposition figure|opposition politician|rebel leader|militia leader|militia commander|power broker|powerbroker|exiled leader|paramilitary leader|army chief',
  group:
    'delegation|delegations|representatives|partners|officials|advisers|advisors|ministers|leaders|envoys|team|teams|negotiators|presidents|experts|diplomats|sides|chiefs|leadership|allies|counterparts|premiers|commanders|army commanders|military commanders|delegates|mediators|intermediaries|intelligence chiefs|spy chiefs|army chiefs|military chiefs|technical teams|technical experts|lawmakers|emissaries|ambassadors|generals|special envoys',
  serves:
    'official|officials|adviser|advisers|advisor|advisors|secretary|envoy|envoys|aide|aides|deputy|deputies|assistant|assistants|representative|representatives|negotiator|negotiators|spokesman|spokeswoman|spokesperson|emissary|emissaries|undersecretary|chief of staff',
  partners: 'partners|allies|friends',
  spokesman: 'spokesman|spokeswoman|spokesperson|aide|press secretary|analyst*',
  counterpart: 'counterpart*|colleague*|opposite number|opposite numbers',
  delegation:
    'delegation|delegations|team|teams|negotiating team|in his delegation|in her delegation|part of the delegation|delegation includes|delegation included',
  filler:
    'see if|ask if|know if|determine if|check if|find out if|decide if|acting|outgoing|incoming|interim|caretaker|visiting|junior|senior|of|the|new|for|to|at|s|national|security|foreign|policy|affairs|defence|defense|armed|forces|army|state|parliament|special|first|deputy|vice|external|general|council|its|crown|his|their|a|an|government|home|finance|in|so called|transitional|newly|appointed|to present|round of|rounds of|not only|not just|not merely|not simply|not for the first time|not the first time|his excellency|her excellency|his majesty|her majesty|his highness|his royal highness|her royal highness|when it comes to|it comes to|when it came to|come to power|came to power|comes to power|come to terms|came to terms|known as|also known as',
  side: 'side|sides',
  he: 'he|she',
  she: 'she|her',
  latter: 'the latter',
  his: 'his|her',
  their: 'their',
  him: 'him|her',
  two: 'the two|two|both|the pair|two leaders|two presidents|two ministers|the two men|the two countries|two countries',
  three: 'the three|three|all three|the three countries|three countries|the trio|the threesome',
  they: 'they|them|both|the two|the three|the four|the pair|two leaders|two presidents|two ministers|the sides|the leaders|the ministers|the presidents|the two men|visitors|all three|the trio|the threesome|the quartet|the foursome',
  it: 'it|called it off|call it off|calls it off|put it off|puts it off|pushed it back',
  i: 'i|me',
  we: 'we',
  guest: 'guest|guests|visitor|visitors|the visitors',
  holds:
    'bring together|brings together|brought together|bringing together|play host to|plays host to|played host to|host|hosts|hosted|hosting|hold|holds|held|chairs|chair|chaired|convene|convenes|convened|will chair|organises|organises|co chaired|co chairs|co chair|co hosted|co hosts',
  interlocutor: 'interlocutor|interlocutors|counterpart at the talks',
  'to-whom': '',
  'in-honour': 'in honour of|in honor of|in his honour|in his honor',
  host: 'host',
  appears:
    'presence|company|participation|chairmanship|auspices|guidance|arrival|departure|speech|appearance|entrance|attendance',
  'named-after': 'named after|named for',
  'named-thing':
    'airport|international airport|university|institute|center|centre|street|square|avenue|boulevard|bridge|museum|library|stadium|foundation|hotel|academy|college|hospital|theatre|theater|prize|award|station|park|road|cathedral',
  gone: 'capture of|death of|ouster of|killing of|arrest of|murder of|abduction of|late|captured|jailed|imprisoned|slain|assassinated|murdered|killed|deposed|toppled',
  judges:
    'condemned|condemns|condemn|backed|backs|back|praised|praises|praise|criticised|criticized|criticises|criticizes|criticise|criticize|slammed|hailed|applauded|mocked|denounced|supported|supports|support|accused|accuses|accuse|blamed|blames|blame|thanked|thanks|thank|remembered|honoured|honored',
  'tells-whom':
    'told|tells|tell|telling|assured|reassured|warned|reminded|promised|informed|urged|asked|updated|updates|debriefed|filled in|briefed|briefs|informs',
  discusses: 'discussed|discusses|discuss|discussing|reviewed|reviewing|reviews|went over|took stock of|touched on',
  among: 'including|involving|involved|included|includes|featuring|such as|namely|like|besides|by|among them',
  of: 'of|to|for',
  'of-someone':
    'interpreter|interpreters|translator|son|sons|lawyer|lawyers|supporters of|lawyers of|allies of|sons of|daughter of|wife of|brother of|residence|estate|plan|administration|letter|son of|wife|brother|sister|daughter|predecessor|successor|party|office of|team of|supporters|efforts|process|decision|proposal|opponent of|opponent|husband|spouse|husband of|spouse of',
  spouse: 'wife|husband|spouse|wife of|husband of|spouse of',
  in: 'in|at|near|outside',
  to: 'to|for',
  from: 'from',
  there: 'there|here|same city',
  where: 'where',
  region:
    'asia*|europe*|america*|africa*|east|middle|latin|north*|south*|central|republic|union|kingdom|states|ministry|muslim|arab|gulf|baltic|balkan*|caribbean|pacific|atlantic|world|house|democratic|party|security|red|black|sea|white',
  heads: 'ministers|leaders|presidents|premiers|heads|chancellors',
  separate: 'separate|separately|back to back|in turn|one by one|individually',
  settlement:
    'city|town|resort|resort city|resort town|port|capital city|seaside resort|village|island|palace|port city|northern town|southern city',
  capital: 'capital',
  pastEndings: { plain: [], reflexive: [] },
  owningDay: /['’]s?$/u,
  ofOffices: /(?:nal|tal|ral|ial|tion|ment|ity|ism|ics|ship|ness|ture|ice|ing|rade|gy|ies|airs|lth)$/u,
  activeParticiple: /(?!)/u,
  noNoun: /(?!)/u,
  tenses: { past: /^\p{Ll}{3,}ed$/u, future: /(?!)/u, infinitive: /(?!)/u, object: /ing$/u },
}
