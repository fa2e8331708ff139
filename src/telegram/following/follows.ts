import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { Message } from '../../domain/message.ts'
import { type FollowTarget, isSameTarget, type Reader } from '../../domain/reader.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { followButton, targetName } from '../buttons/follow-buttons.ts'
import type { BotContext } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { send } from '../reply.ts'
import { echoOf } from '../typed/echo.ts'
import { contextOf } from '../visit.ts'

/** A list of buttons longer than this is no longer read, and Telegram takes at most 100. */
const MOST_FOLLOWS = 40

const exists = async (dependencies: Dependencies, ctx: BotContext, target: FollowTarget): Promise<boolean> => {
  const { gazetteer } = dependencies
  if (target.kind === 'actor') return gazetteer.actor(target.id) !== undefined
  if (target.kind === 'format') return gazetteer.format(target.id) !== undefined
  if (target.kind === 'place') return gazetteer.place(target.id) !== undefined
  return targetName(target, await contextOf(dependencies, ctx.visit)) !== undefined
}

/** The key of the text that says what came of it, and whether it was done. */
export const follow = async (dependencies: Dependencies, ctx: BotContext, reader: Reader, target: FollowTarget) => {
  const { store, now } = dependencies
  const follows = await store.follows.of(reader.id)
  if (!(await exists(dependencies, ctx, target))) return { done: false, key: 'bot-page-gone' }
  if (follows.some(isSameTarget(target))) return { done: true, key: 'bot-follow-added' }
  if (follows.length >= MOST_FOLLOWS) return { done: false, key: 'bot-follow-too-many' }
  await store.follows.add(reader.id, target, now())
  return { done: true, key: 'bot-follow-added' }
}

/** A country is followed for what it does; it can be followed for what takes place there as well. */
const asPlace = (
  target: FollowTarget,
  { words, follows = [] }: ReaderContext,
  gazetteer: Gazetteer,
): Message['buttons'] => {
  if (target.kind !== 'actor' || gazetteer.actor(target.id)?.kind !== 'country') return []
  const place: FollowTarget = { kind: 'place', id: target.id }
  if (!gazetteer.place(target.id)) return []
  const name = words.text('events-in-place', { place: words.place(target.id, 'in') })
  return [[followButton(place, follows.some(isSameTarget(place)), words, name)]]
}

/** What has become of a target, with the button that takes it back. */
export const messageOn = async (
  dependencies: Dependencies,
  ctx: BotContext,
  key: string,
  target: FollowTarget,
  followed: boolean,
): Promise<Message> => {
  const { words } = ctx.visit
  const context = await contextOf(dependencies, ctx.visit)
  const name = targetName(target, context) ?? words.text('bot-unknown')
  const place = followed ? asPlace(target, context, dependencies.gazetteer) : []
  return { html: words.html(key, { name }), buttons: [[followButton(target, followed, words)], ...place] }
}

/** Those of whom the reader may have meant one. */
export const offer = async (
  dependencies: Dependencies,
  ctx: BotContext,
  key: string,
  targets: readonly FollowTarget[],
  name: string,
): Promise<void> => {
  const { words } = ctx.visit
  const context = await contextOf(dependencies, ctx.visit)
  const buttons = targets.map((target) => [
    followButton(target, context.follows?.some(isSameTarget(target)) ?? false, words, targetName(target, context)),
  ])
  await send(ctx, { html: words.html(key, { name: echoOf(name) }), buttons })
}
