import type { DiaryWords } from './diary-words.ts'

/** English. */
export const ENGLISH_DIARY: DiaryWords = {
  names:
    'diary|calendar|agenda|schedule|programme|program|events ahead|week ahead|day ahead|what to watch|forward planner|planner',
  until: 'to|until|till|through|thru|continues to|continues until|lasts until',
  lastDay: 'final day|last day|concluding day|closing day|final day of|ends today|concludes',
  noMeeting:
    'election|elections|electoral|vote|votes|voting|voters|poll|polls|runoff|referendum|anniversary|anniversaries|commemorat*|marks|remembrance|memorial|festival|fair|film|premiere|exhibition|concert|parade|holiday|world day|international day|national day|independence day|speech|speeches|address|addresses|keynote|lecture|remarks|press conference|news conference|press briefing|briefing|statement|trial|hearing|verdict|court|earnings|results|data|ceremony|funeral|inauguration|award|prize|championship|championships|olympic|olympics|cup|match|protest|rally|strike',
  participants: 'participants include|participants|taking part',
  at: 'at',
  headingFillers: 'the|of|on|for|diary|and',
  yearWords: '',
}
