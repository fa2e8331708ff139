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
  allTimes: {
    local:
      'all times local|times local|times are local|all times are local|local times|local time|all times in local time',
    UTC: 'all times gmt|all times utc|all times are gmt|all times are utc|times in gmt|times in utc|times gmt|times utc|times are gmt|times are utc',
    'Europe/Kyiv':
      'all times kyiv|times are kyiv|times kyiv|all times are kyiv|all times in kyiv time|kyiv time|all times eet|all times are eet',
    'Europe/Brussels':
      'all times cet|all times cest|times are cet|times are cest|times in cet|times in cest|all times are cet|all times brussels|all times in brussels time|brussels time',
    'Europe/London': 'all times london|all times bst|times are bst|london time',
    'Europe/Moscow': 'all times moscow|moscow time',
    'America/New_York':
      'all times et|all times est|all times edt|times are et|times are eastern|all times eastern|all times are eastern|eastern time|all times in et',
  },
  headingFillers: 'the|of|on|for|diary|and',
  yearWords: '',
}
