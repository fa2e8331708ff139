/**
 * What a word or phrase tells a reader of the news about an event.
 *
 * Nouns and verbs of events: `meeting`, `call`, `summit`, `visit` (nouns), `meets`, `talks`, `phones`, `receives`,
 * `visits`, `travels` (verbs). `talks` counts only where two sides are named.
 */
export const CUES = [
  'meeting',
  'call',
  'talk-noun',
  'summit',
  'visit',
  'meets',
  'talks',
  'phones',
  // Of those that talk: "spoke with", as one does by telephone.
  'speaks',
  // Of those that phone: verbs that also give something a name.
  'names',
  // "called on": a call on somebody, or an appeal to do something.
  'appeals',
  // "off" behind such a verb and its object: "called the talks off".
  'off',
  'receives',
  // "were received": the one who receives stands behind; 'agent': the word before him.
  'is-received',
  'agent',
  'awaits',
  // What is received that is nobody: «запрошення», «рішення».
  'thing',
  'visits',
  'travels',
  // "continued to Beirut", "is due in Riyadh", "will follow on Friday": by what stands right behind them, verbs of travelling and of meeting.
  'goes-on',
  'awaited',
  'brings',
  'together',
  'follows',
  // Of those that travel: who comes or goes somewhere, not who leaves or returns.
  'arrives',
  // Who has left for somewhere, and need not be there yet: «отправился», "set off".
  'departs',
  // How people take part: by video or telephone, at all, for whom, at whose head, in whose stead, or not.
  'video',
  'telephone',
  'takes-part',
  // «участие»: what one takes in something by a verb of receiving.
  'participation',
  // «були на зустрічі»: whoever is there takes part.
  'is-there',
  // «приєднається»: to those who met already; «супроводжує»: whoever comes with somebody; «звернувся до»: with 'video', takes part.
  'joins',
  'accompanies',
  'addresses',
  // «лишається в Оттаві»: of somebody who was expected.
  'remains',
  'mediates',
  'on-subject',
  'represents',
  'stays-away',
  // «заболел»: of somebody who was to come.
  'falls-ill',
  'leads',
  // «на чолі з», "headed by": right before who leads.
  'led-by',
  'instead',
  // "Without", «за винятком»: whoever stands behind was not there; «крім», "but": so behind "all", «усі».
  'without',
  'except',
  'everyone',
  // "sent his minister instead", «надіслав замість себе»: one stays away, the other comes; "was represented by" as well.
  'in-his-stead',
  // "will do so", «це зробить»: what the words before say of somebody else.
  'does-so',
  'sends',
  'represented-by',
  // What becomes of an event.
  'called-off',
  'put-off',
  // "Postponed by a week", «відклали на тиждень».
  'by-a-day',
  'by-two-days',
  'by-a-week',
  'by-two-weeks',
  // Verbs of calling off that do not say of themselves that it was done.
  'infinitive',
  // "moved to": right before the new day.
  'moved-to',
  'ruled-out',
  // «зустрічі не буде»: where nothing follows.
  'will-not-be',
  // «не було»: of an event or of somebody, as the words beside it have it.
  'was-not',
  // «не зустрівся», "did not meet": no event of itself; with «як планувалося», "as planned", one that was called off.
  'has-not-met',
  'as-planned',
  // «хоча»: that it had been planned stands behind what has not been.
  'though',
  // "no" before an event: «жодної зустрічі».
  'none',
  // Words before "not" that tell of the past: "did not hold talks".
  'did',
  // Verbs that have an event for their object where they are denied: "not hold talks", «не проводитиме зустріч».
  'conducts',
  // «такої зустрічі не буде»: of what was asked about or wished for before.
  'such',
  'underway',
  // "a two-day visit", «дводенний»: how many days it takes.
  'two-days',
  'three-days',
  'four-days',
  'began',
  // «триватиме до», "runs until": a day beside it is the last; «завершився»: the event is over.
  'ends',
  'ended',
  // Of those, whose day is the last one: «завершився».
  'closed',
  'planned',
  'foreseen',
  'future',
  'present',
  'past',
  // «увечері», «щойно»: on the day of the dispatch, still to come or already over.
  'later-today',
  'just-now',
  'not',
  // «не лише зі Стуббом, а й з Павелом»: with both.
  'not-only',
  // "Neither … nor": of two at least.
  'neither',
  // Words that keep a sentence from telling of an event.
  'wish',
  // "seeking", «прагнучи»: between a name and the verb it says why somebody does something.
  'hoping',
  // "look forward to", «з нетерпінням чекають на»: those who do so need not be there.
  'looks-forward',
  'invites',
  // «закликав», "urged": of those wishes that are told to somebody.
  'urges',
  // "would": with "have met" behind, or with "if", it tells of what has not been.
  'modal',
  'participle',
  'supposing',
  // "only if", «за умови»: what stands before is not settled.
  'only-if',
  'denies',
  // «повідомлення», "reports", and that they are not true: «є фейком», "are false".
  'hearsay',
  'untrue',
  'refuses',
  // «може», «погрожує»: of what is called off, that it is not yet.
  'hedges',
  // «не зміг», "failed to", "avoided": what stands behind has not been.
  'fails',
  // «пожартував»: what somebody says that way is not so.
  'jests',
  'whether',
  'no-event',
  'audience',
  'matter',
  // Who speaks of an event, and what stands between.
  'speech',
  'source',
  'about',
  'with',
  'between',
  'after',
  'during',
  'sidelines',
  'ahead',
  // «напередодні саміту»: of a date that is counted from the event behind it.
  'eve',
  // "a day after hosting her": of a date that is counted from the words before.
  'day-after',
  // "the first since their leaders met": what was so long ago that nothing has been since.
  'since',
  'and',
  'or',
  'starter',
  'fellow',
  'sequel',
  // «тоді», "at the time": at the event told of.
  'at-that-time',
  // "on both occasions": at the last event told of, and at the one before.
  'both-times',
  // «знову», "again": those who met did so once more.
  'again',
  // «потім»: the same person meets somebody else, at another event.
  'in-turn',
  'relative',
  // Of those, who does something himself, and who is one: «который», «які».
  'who-does',
  'only-one',
  // What points back or sets apart.
  'definite',
  'another',
  // «сам на сам»: in an event of its own beside the one told of.
  'apart',
  'separate',
  'background',
  // People without a name.
  'role',
  'group',
  'heads',
  // Of roles: whose holder is somebody's, as advisers and deputies are.
  'serves',
  'partners',
  'spokesman',
  'counterpart',
  'delegation',
  'filler',
  'side',
  'he',
  // Of those, who can only be a woman.
  'she',
  // «той», "the latter": whoever was named last, not the subject.
  'latter',
  // "their leaders": others than those told of.
  'their',
  'him',
  'his',
  'they',
  'two',
  'three',
  'it',
  // «я» in what somebody says: the one who says it.
  'we',
  'i',
  'guest',
  // «співрозмовником»: with whom somebody speaks.
  'interlocutor',
  // «до», «к» before a person: whoever comes to him meets him.
  'to-whom',
  // «на честь», "in honour of": of a dinner, for whom it is given.
  'in-honour',
  'host',
  // Verbs that have an event for their object: a place before them holds it and is where it is.
  'holds',
  'of-someone',
  // «дружина», "husband": who is beside somebody, whatever office that one has.
  'spouse',
  // «виступ», "presence", "company": what somebody does who is there himself.
  'appears',
  // «імені Шевченка», "Charles de Gaulle airport": what has somebody's name, or that of a city.
  'named-after',
  'named-thing',
  // «покійний», "the late": who can be nowhere any more.
  'gone',
  // Verbs by which one judges or supports somebody who need not be there: «засудили», "backed".
  'judges',
  // "told": of verbs of speech, whoever is named right behind hears it.
  'tells-whom',
  // «обговорили», "discussed": whoever is named right behind is what it was about.
  'discusses',
  // "including", "joined by": the names behind go on the list.
  'among',
  // "to" in "adviser to", "of" in "chief of staff of": whose somebody is stands behind.
  'of',
  // Places.
  'in',
  'to',
  'from',
  'there',
  'capital',
  // «у місті Туркестан»: what a place is, before its name.
  'settlement',
  'where',
  'region',
] as const

export type Cue = (typeof CUES)[number]

/** Nouns of what is told of. */
export const EVENT_NOUNS: readonly Cue[] = ['meeting', 'call', 'summit', 'visit']

/**
 * Phrases by cue, parted by `|`; spelt as `comparable` has it; a `*` at the end of a word stands for any ending, a `~`
 * for the endings of the past («прийня~», «зустрі~ся»).
 */
export type Vocabulary = Readonly<Record<Cue, string>> & {
  /** The endings of the past in all genders and numbers, of plain verbs and of those in «-ся». */
  readonly pastEndings: { readonly plain: readonly string[]; readonly reflexive: readonly string[] }
  /** How a day ends that is told of what stands behind it: "Tuesday's talks". */
  readonly owningDay: RegExp
  /** Endings that no noun has before a name in the genitive: of verbs in the present, adjectives, adverbs. */
  readonly noNoun: RegExp
  /** Endings of words that stand in the names of offices, and in no names of people: "Development". */
  readonly ofOffices: RegExp
  /** Endings of participles that have an object behind them: «свергнувшего Асада». */
  readonly activeParticiple: RegExp
  /** Endings by which a verb that no list names shows its tense. */
  readonly tenses: {
    readonly past: RegExp
    readonly future: RegExp
    readonly infinitive: RegExp
    readonly object: RegExp
  }
}
