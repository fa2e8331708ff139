import type { EventKind } from '../../domain/vocabulary.ts'
import { inAll } from './words/in-all.ts'

export const EVERYTHING: ReadonlySet<string> = new Set(inAll(({ everything }) => everything))
export const IMPORTANT: ReadonlySet<string> = new Set(inAll(({ important }) => important))
export const KINDS: Readonly<Record<EventKind, ReadonlySet<string>>> = {
  summit: new Set(inAll(({ kinds }) => kinds.summit)),
  visit: new Set(inAll(({ kinds }) => kinds.visit)),
  call: new Set(inAll(({ kinds }) => kinds.call)),
  meeting: new Set(inAll(({ kinds }) => kinds.meeting)),
}
