import type { Generated, Kysely } from 'kysely'

/** Columns as SQLite holds them: instants in epoch milliseconds, truth as 0 and 1, `Json` as text. */
type Json = string
type Truth = 0 | 1

interface DispatchTable {
  id: string
  language: string
  outlet: string | null
  url: string | null
  headline: string
  text: string
  published: string
  known_from: number
  taken_at: number
  reprint_of: Generated<string | null>
}

interface TextBandTable {
  band: string
  dispatch: string
}

interface ClaimTable {
  id: string
  account: string
  event: string
  dispatch: string
  field: string
  value: Json
  stance: string
  quote: string
  quote_start: number
  quote_end: number
  said_by: string | null
  confidence: number
  known_from: number
  withdrawn_at: number | null
  /** Null where nobody withdrew it by itself: its account was taken back, or it was withdrawn before this was kept. */
  withdrawn_by: string | null
}

interface ActorTable {
  id: string
  kind: string
  names: Json
  gender: string | null
  represents: string | null
  origin: string | null
  same_as: string | null
}

interface TermTable {
  actor: string
  position: number
  office: string
  of: string
  first: string | null
  last: string | null
}

interface PlaceTable {
  id: string
  kind: string
  names: Json
  country: string
  city: string | null
  zone: string | null
}

interface EventTable {
  id: string
  kind: string
  status: string
  first_day: string | null
  last_day: string | null
  place: string | null
  revision: number
  state: Json
}

interface ParticipantTable {
  event: string
  position: number
  actor: string
  represents: string | null
  presence: string
  mode: string
  disputed: Truth
}

interface ChangeTable {
  id: Generated<number>
  event: string
  revision: number
  dispatch: string | null
  at: number
  field: string
  actor: string | null
  before: Json
  after: Json
}

interface AccountTable {
  position: Generated<number>
  id: string
  dispatch: string
  event: string
  origin: string
  fixed: string | null
  first_day: string
  last_day: string
  summary: Json | null
}

interface AccountPrincipalTable {
  principal: string
  account: string
}

interface AliasTable {
  id: string
  event: string
  since: number
}

interface DecisionTable {
  id: Generated<number>
  verdict: string
  one: string
  other: string
  decided_by: string
  decided_at: number
  undone_by: Generated<string | null>
  undone_at: Generated<number | null>
}

interface DecidedAccountsTable {
  decision: number
  one: string
  other: string
}

interface EditTable {
  decision: number
  kind: string
  correction: Json | null
}

interface EditedClaimTable {
  decision: number
  claim: string
  state: string
}

interface DiaryTable {
  dispatch: string
  outlet: string
  language: string
  entries: number
  known_from: number
}

interface MissedEntryTable {
  id: Generated<number>
  older: string
  position: number
  newer: string
  event: string
  state: string
  decision: Generated<number | null>
  decided_by: string | null
  decided_at: number | null
}

interface ProposalTable {
  id: Generated<number>
  dispatch: string
  position: number
  proposed: Json
  verdict: string
  event: string | null
  score: number
  reasons: Json
  state: string
  decided_by: string | null
  decided_at: number | null
}

interface FeedTable {
  url: string
  outlet: string | null
  language: string | null
  enabled: Truth
  etag: string | null
  last_modified: string | null
  next_poll_at: number
  failures: number
  problem: string | null
  fault: string | null
  first_read_at: number | null
  last_read_at: number | null
}

interface FeedEntryTable {
  feed: string
  key: string
  seen_at: number
}

interface ChannelTable {
  chat: number
  title: string
  enabled: Truth
  added_by: string
  added_at: number
  last_post_at: number | null
}

interface ReviewStepTable {
  id: Generated<number>
  proposal: number
  step: string
  before: Json
  decision: number | null
  done_by: string
  done_at: number
  undone_by: Generated<string | null>
  undone_at: Generated<number | null>
}

interface NamedOutletTable {
  id: Generated<number>
  dispatch: string
  outlet_before: string | null
  url_before: string | null
  done_by: string
  done_at: number
  undone_by: Generated<string | null>
  undone_at: Generated<number | null>
}

interface ReaderTable {
  id: Generated<number>
  chat: number
  thread: number | null
  language: string
  time_zone: string
  briefing_minute: number
  state: string
  next_briefing_at: number | null
  briefed_until: number | null
  owed_since: Generated<number>
  created_at: number
  weekdays: Generated<string>
  evening_minute: number | null
  outlook_weekday: number | null
  outlook_minute: number | null
  quiet_from: number | null
  quiet_to: number | null
  away_from: string | null
  away_to: string | null
}

interface FollowTable {
  reader_id: number
  kind: string
  target: string
  created_at: number
}

interface MuteTable {
  reader_id: number
  kind: string
  target: string
  created_at: number
}

interface AlertSettingsTable {
  reader_id: number
  off: string
  silent: Truth
}

interface BulletinTable {
  id: Generated<number>
  event: string
  opened_at: number
  first_change: number
  touched: Generated<number>
  state: string
  revision: Generated<number | null>
  news: Generated<Json | null>
  after_reader: Generated<number>
}

interface AlertTable {
  reader_id: number
  bulletin: number
  kinds: string
  due: number
  delivery: number | null
}

interface ReminderTable {
  event: string
  reader_id: number
  lead: number
  due: number | null
  fired_for: Generated<number | null>
  created_at: number
}

interface OutboxTable {
  id: Generated<number>
  reader_id: number
  kind: string
  readonly rank: Generated<number>
  slot: string
  part: number
  edits: Generated<number | null>
  due: number
  not_before: Generated<number>
  expires: number
  state: string
  attempts: Generated<number>
  ambiguous: Generated<number>
  silent: Truth
  body: Json
  message_id: number | null
  error: string | null
  created_at: number
  updated_at: number
}

interface RateTable {
  key: string
  free_at: number
}

interface InboxTable {
  update_id: number
  seen_at: number
}

interface UpdateTable {
  update_id: number
  body: Json
  taken_at: number
}

interface MetaTable {
  key: string
  value: string
}

/** Events and dispatches by the version of the record that wrote or removed them last; triggers keep it. */
interface TouchedTable {
  kind: 'event' | 'dispatch'
  id: string
  version: number
}

export interface Schema {
  dispatches: DispatchTable
  claims: ClaimTable
  actors: ActorTable
  terms: TermTable
  places: PlaceTable
  events: EventTable
  participants: ParticipantTable
  changes: ChangeTable
  touched: TouchedTable
  text_bands: TextBandTable
  accounts: AccountTable
  account_principals: AccountPrincipalTable
  aliases: AliasTable
  decisions: DecisionTable
  decided_accounts: DecidedAccountsTable
  edits: EditTable
  edited_claims: EditedClaimTable
  diaries: DiaryTable
  missed_entries: MissedEntryTable
  proposals: ProposalTable
  review_steps: ReviewStepTable
  named_outlets: NamedOutletTable
  channels: ChannelTable
  feeds: FeedTable
  feed_entries: FeedEntryTable
  readers: ReaderTable
  follows: FollowTable
  mutes: MuteTable
  alert_settings: AlertSettingsTable
  bulletins: BulletinTable
  alerts: AlertTable
  reminders: ReminderTable
  outbox: OutboxTable
  rate: RateTable
  inbox: InboxTable
  updates: UpdateTable
  meta: MetaTable
}

/** The database, or a transaction on it: within a transaction only the transaction is used. */
export type Connection = Kysely<Schema>
