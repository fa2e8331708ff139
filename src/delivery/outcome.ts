/** What became of one attempt to send a message. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: number }
  /** Telegram asks to wait: no failed attempt. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** A passing fault; `ambiguous` where the message may have arrived all the same. */
  | { readonly kind: 'retry'; readonly ambiguous: boolean; readonly reason: string }
  /** The chat can't be reached any more. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** There is no such chat; so it is for every chat where the token is another bot's. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** The bot may not write there now. */
  | { readonly kind: 'forbidden'; readonly reason: string }
  /** The group has no such topic any more. */
  | { readonly kind: 'topicless'; readonly reason: string }
  /** The group has become another chat. */
  | { readonly kind: 'migrated'; readonly chat: number }
  /** Refused for good. */
  | { readonly kind: 'dead'; readonly reason: string }
  /** The token is refused: nothing can be sent at all. */
  | { readonly kind: 'unauthorised' }
