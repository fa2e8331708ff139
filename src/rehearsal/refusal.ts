/** What the Bot API adds to some refusals for programs to read. */
export interface RefusalParameters {
  readonly retry_after?: number
  readonly migrate_to_chat_id?: number
}

/** A call that Telegram would turn down: the HTTP status, Telegram's own words, and what it adds for programs. */
export class Refusal extends Error {
  readonly code: number
  readonly parameters: RefusalParameters | undefined

  constructor(code: number, description: string, parameters?: RefusalParameters) {
    super(description)
    this.name = 'Refusal'
    this.code = code
    this.parameters = parameters
  }
}

/** 400: the call itself is wrong, or the state it wants to change is not there. */
export const badRequest = (reason: string, parameters?: RefusalParameters): Refusal =>
  new Refusal(400, `Bad Request: ${reason}`, parameters)

/** 403: the chat does not want this bot. */
export const forbidden = (reason: string): Refusal => new Refusal(403, `Forbidden: ${reason}`)

/** 409: two readers of one queue. */
export const conflict = (reason: string): Refusal => new Refusal(409, `Conflict: ${reason}`)

/** 429: too fast; seconds to wait. */
export const tooManyRequests = (seconds: number): Refusal =>
  new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
