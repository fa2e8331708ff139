import type { Language } from '../../domain/language.ts'
import type { HelpTopic, QuestionKind } from '../question.ts'
import type { EventKind, EventStatus } from '../../domain/vocabulary.ts'

/**
 * A cue: words in order, written as they are read. `a|b` either, `stem*` any ending, `?word` may be left out, `!a_b` not
 * these words next, `...` up to eight words between, `^` and `$` the edges of a sentence. What the gazetteer and
 * the date grammar found stands as `@person`, `@country`, `@organisation`, `@region`, `@place`, `@office`, `@format`,
 * `@topic`, `@date`, a name nobody knows as `@name`; `@actor` and `@side` are any of those that can act or be represented.
 */
export type Cue = string

/** How a language is typed by those who have no letters of its own. */
export interface Typing {
  /** Latin spellings of one to four letters, and the letters that they stand for. */
  readonly letters: Readonly<Record<string, string>>
  /** What a `y` stands for right behind a vowel, and the vowels. */
  readonly glide: { readonly behind: RegExp; readonly letter: string }
}

/** How figures alone are written for days and years; endings and words are those right behind the figures. */
interface FiguresWritten {
  readonly dayEndings: readonly string[]
  /** Behind the last two figures of a year. */
  readonly yearEndings: readonly string[]
  readonly yearWords: readonly string[]
  /** What shows anywhere in a date that it names its year. */
  readonly yearStems: readonly string[]
}

/** All that questions need to know of one language. */
export interface QuestionGrammar {
  readonly language: Language
  /** For a language with letters other than Latin ones. */
  readonly typing?: Typing
  /** How words are written in a chat, and how they are meant: «шо», "whos". */
  readonly chat: Readonly<Record<string, string>>
  /** What stands behind an apostrophe, written out: "who'd" is "who did". */
  readonly contractions?: Readonly<Record<string, string>>
  /** Verbs of several words, told from what their words mean alone, and one word for each: "called off". */
  readonly phrases?: Readonly<Record<Cue, string>>
  /** What opens or closes a message without belonging to its question: «привіт», «слушай», "hey". */
  readonly greetings: Cue
  /** The short words that every question is made of: a slip in them is mended, however short they are. */
  readonly core: Cue
  /** Abbreviations that names are known by, and that a chat writes in small letters: "the finnish pm". */
  readonly acronyms: Cue
  /** Abbreviations that are also everyday words after some others: "us" in "tell us". */
  readonly doubtfulAcronyms?: Readonly<Record<string, Cue>>
  /** Stems of words by which a chat calls what has a longer name, and that name. */
  readonly nicknames: Readonly<Record<string, string>>
  /** What words end in that are verbs or adverbs, and so name nobody. */
  readonly wordEndings: readonly string[]
  /** Verbs of heading a body, and the noun for who does: «хто очолює МЗС» asks for the «глава МЗС». */
  readonly heading: { readonly verbs: Cue; readonly noun: string }
  /** Asking whether there will be an event, whoever is named with it: «чи планується зустріч …», «будет ли встреча …». */
  readonly planned: readonly Cue[]
  /** Asking for something or anything there may be, and so for events. */
  readonly anything: Cue
  /** Before those among whom company is looked for, the last word: «з ким із американців». */
  readonly among: readonly Cue[]
  /** Orders to list something; events, unless what is to be listed is named: «перелічи учасників». */
  readonly listing: readonly Cue[]
  readonly kinds: Readonly<Partial<Record<QuestionKind, readonly Cue[]>>>
  /** Openings that ask for more than a yes or a no. */
  readonly asking: readonly Cue[]
  /** Openings that ask for a yes or a no. */
  readonly yesNo: readonly Cue[]
  /** Words for an event that leave open what kind of event it is. */
  readonly events: Cue
  /** Of the nouns for events those that may have names right before them: "the NATO meeting". */
  readonly adjunct?: Cue
  /** Verbs that tell of meeting face to face: who counts how often, counts no calls. */
  readonly meetingVerbs: Cue
  /** Verbs of receiving somebody: not by telephone. */
  readonly hosting: Cue
  readonly eventKinds: Readonly<Record<EventKind, readonly Cue[]>>
  /** Verbs of meeting, going and taking part: a sentence with one of them is about an event. */
  readonly verbs: Cue
  /** Verbs that say as much only beside a name, a place or a date: to be, to do. */
  readonly weakVerbs: Cue
  /** What makes of two names a meeting of the two. */
  readonly together: readonly Cue[]
  /** Words that join what is asked for. */
  readonly and: Cue
  /** Of those the ones that join two names. */
  readonly joining: Cue
  /** Words before somebody who is not the one asked about: «з», "with". */
  readonly companion: Cue
  /** Words before somebody whom one goes to. */
  readonly towards: Cue
  /** Words that may stand between a name and what governs it: articles, and words for an office that names nobody. */
  readonly articles?: Cue
  readonly ranks?: Cue
  readonly alone: readonly Cue[]
  /** Asking of each of several events: «на всіх зустрічах». */
  readonly every: readonly Cue[]
  /** Asking for the country, not the town. */
  readonly country: readonly Cue[]
  /** Counting those at an event. */
  readonly counted: Readonly<Record<'people' | 'countries', readonly Cue[]>>
  /** Asking who was in the chair or at the head of a delegation. */
  readonly leading: readonly Cue[]
  /** Asking for the time of the day. */
  readonly hour: readonly Cue[]
  readonly next: readonly Cue[]
  /** The next ones, more than one. */
  readonly nextOnes: readonly Cue[]
  readonly last: readonly Cue[]
  readonly first: readonly Cue[]
  /** Asking for the event before or after one told of: «а перед тим?», "the one before". */
  readonly beside: Readonly<Record<'before' | 'after', readonly Cue[]>>
  /** Asking of the bot itself. */
  readonly help: Readonly<Record<HelpTopic, readonly Cue[]>>
  readonly future: readonly Cue[]
  /** Verbs in the past: the words, and what the other verbs end in. */
  readonly past: Cue
  readonly pastEndings: readonly string[]
  /** Words that join a clause on the time of something else: «…, коли Зеленський говорив із Трампом». */
  readonly clause: readonly Cue[]
  /**
   * Where one preposition means both «з німцями», who are company, and «з німців», who are asked about: the question that it
   * opens, how the company ends, and the preposition that has the second meaning alone.
   */
  readonly members?: { readonly opening: Cue; readonly companyEndings: readonly string[]; readonly reads: string }
  /** Openings that go on from what was asked before: «а», "and". */
  readonly following: readonly Cue[]
  /** Asking for more of the same: «хто ще», "anyone else". */
  readonly others: readonly Cue[]
  /** The same of those met: «кого ще», «еще с кем». */
  readonly otherCompany: readonly Cue[]
  /** Words for somebody named before. */
  readonly persons: Cue
  /** Words for an event, a place or a time named before. */
  readonly referring: Cue
  /** Before what is to be left out: «без телефонних розмов». */
  readonly without: Cue
  readonly current: readonly Cue[]
  readonly expected: readonly Cue[]
  readonly absent: readonly Cue[]
  /** Asking both who was in the room and who was online. */
  readonly eitherMode: readonly Cue[]
  readonly remote: readonly Cue[]
  readonly inPerson: readonly Cue[]
  /** Verbs of going and coming somewhere: not by video. */
  readonly travelling: Cue
  /** Words that turn a question around: «чи правда, що не був…». */
  readonly negation: readonly Cue[]
  /** Not meeting: «хто не зустрічався з …». */
  readonly notMeeting: readonly Cue[]
  /** Before the date as of which things are to be told: «станом на @date». */
  readonly asOf: readonly Cue[]
  /** Words for knowing; the date beside them is the one as of which something was known. */
  readonly knowing: Cue
  /** Of those the ones in the present: then the date is the event's, unless it stands right beside. */
  readonly knowingNow: Cue
  /** Taking place, of an event as a whole. */
  readonly happening: Cue
  /** Words in a date's own phrase for a part of its month. */
  readonly partsOfMonth: Readonly<Record<'early' | 'middle' | 'late' | 'firstHalf' | 'secondHalf', Cue>>
  readonly statuses: Readonly<Partial<Record<EventStatus, readonly Cue[]>>>
  /** Words before something that only dates or explains the event: «після поїздки до …». */
  readonly background: readonly Cue[]
  /** Words before a date that is meant roughly. */
  readonly around: Cue
  /** Ordinary words for a post: «радник Макрона Бонн» is Bonne, not Macron. */
  readonly posts: Cue
  /** Words right before a country or a city that is a place there, and not a party. */
  readonly into: Cue
  readonly regions: Readonly<Record<string, readonly Cue[]>>
  /** Thanking. */
  readonly thanks: Cue
  readonly figures: FiguresWritten
  /** Stems of words by which a dispatch says what was talked about or agreed, and who says so. */
  readonly told: Readonly<Record<'topics' | 'sayers', readonly string[]>>
  /** Words that only make a question of a sentence: «ли», «ж». */
  readonly particles: Cue
  /** Polite and small words; neither names nor topics. */
  readonly small: Cue
}
