/** A failure that a test orders: what happens instead of, or after, the answer. */
export type Fault =
  | { readonly kind: 'refusal'; readonly code: number; readonly description: string }
  | { readonly kind: 'too-many-requests'; readonly seconds: number }
  /** A 5xx whose body is a web page, as proxies answer. */
  | { readonly kind: 'server-error'; readonly status: number }
  /** The connection is cut before the call is looked at. */
  | { readonly kind: 'reset' }
  /** The call is carried out, then the connection is cut: the caller cannot know. */
  | { readonly kind: 'reset-after' }
  /** No answer ever comes. */
  | { readonly kind: 'silence' }
  /** The call is carried out, but no answer ever comes: a connection that is open on one side alone. */
  | { readonly kind: 'silence-after' }
  /** The answer comes, but late. */
  | { readonly kind: 'slow'; readonly milliseconds: number }

export interface FaultOrder {
  /** Which method fails; every one when missing. */
  readonly method?: string
  /** Calls that still go well before the first failure; none when missing. */
  readonly after?: number
  /** How many calls fail; one when missing. */
  readonly times?: number
  /** How likely it is that a call fails whose turn it is, 0 to 1; certain when missing. */
  readonly chance?: number
  readonly fault: Fault
}

export interface Faults {
  readonly order: (order: FaultOrder) => void
  /** The fault for the call that has just come in, counting it. */
  readonly next: (method: string) => Fault | undefined
  readonly clear: () => void
}

/** Keeps the ordered failures; the first order that fits a call, and whose chance comes true, decides. */
export const createFaults = (random: () => number = Math.random): Faults => {
  let orders: { readonly order: FaultOrder; skip: number; left: number }[] = []
  return {
    order: (order) => {
      orders.push({ order, skip: order.after ?? 0, left: order.times ?? 1 })
    },
    next: (method) => {
      const entry = orders.find(
        ({ order }) =>
          (order.method ?? method).toLowerCase() === method.toLowerCase() && random() < (order.chance ?? 1),
      )
      if (entry === undefined) return undefined
      if (entry.skip > 0) {
        entry.skip -= 1
        return undefined
      }
      entry.left -= 1
      if (entry.left <= 0) orders = orders.filter((other) => other !== entry)
      return entry.order.fault
    },
    clear: () => {
      orders = []
    },
  }
}
