/** Where a forwarded post was published. */
interface Origin {
  /** The channel's title; null where a person wrote it. */
  readonly title: string | null
  /** Address of the post; null where the channel is not public. */
  readonly link: string | null
  /** Epoch milliseconds. */
  readonly date: number
}

/** A post that an editor forwards or pastes, or one of a channel in which the bot sits. */
export interface Post {
  readonly text: string
  /** Epoch milliseconds. */
  readonly date: number
  /** Title of the channel in which it stands; null where it was sent by a person. */
  readonly chatTitle: string | null
  /** Address of the post; null where there is none. */
  readonly link: string | null
  readonly forwardedFrom: Origin | null
}
