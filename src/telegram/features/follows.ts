import { Composer } from 'grammy'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { Message } from '../../domain/message.ts'
import { type FollowTarget, isSameTarget, type Reader } from '../../domain/reader.ts'
import { followPress, openPage } from '../pages/browse.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { echoOf } from '../typed/echo.ts'
import { followButton, targetName } from '../buttons/follow-buttons.ts'
import { searchTargets } from '../typed/follow-search.ts'
import { namesIn } from '../typed/named.ts'
import { changing } from '../permission.ts'
import { send, tell } from '../reply.ts'
import { starsTurned } from '../buttons/stars.ts'
import { contextOf } from '../visit.ts'

/** A list of buttons longer than this is no longer read, and Telegram takes at most 100. */
const MOST_FOLLOWS = 40

/** What a reader wants to be told of at once. */
export const followsFeature = (dependencies: Dependencies): Composer<BotContext> => {
  const { store, gazetteer, now } = dependencies
  const composer = new Composer<BotContext>()

  const exists = async (target: FollowTarget, ctx: BotContext): Promise<boolean> => {
    if (target.kind === 'actor') return gazetteer.actor(target.id) !== undefined
    if (target.kind === 'format') return gazetteer.format(target.id) !== undefined
    if (target.kind === 'place') return gazetteer.place(target.id) !== undefined
    return targetName(target, await contextOf(dependencies, ctx.visit)) !== undefined
  }

  /** The key of the text that says what came of it, and whether it was done. */
  const add = async (ctx: BotContext, reader: Reader, target: FollowTarget) => {
    const follows = await store.follows.of(reader.id)
    if (!(await exists(target, ctx))) return { done: false, key: 'bot-page-gone' }
    if (follows.some(isSameTarget(target))) return { done: true, key: 'bot-follow-added' }
    if (follows.length >= MOST_FOLLOWS) return { done: false, key: 'bot-follow-too-many' }
    await store.follows.add(reader.id, target, now())
    return { done: true, key: 'bot-follow-added' }
  }

  /** A country is followed for what it does; it can be followed for what takes place there as well. */
  const asPlace = (target: FollowTarget, { words, follows = [] }: ReaderContext): Message['buttons'] => {
    if (target.kind !== 'actor' || gazetteer.actor(target.id)?.kind !== 'country') return []
    const place: FollowTarget = { kind: 'place', id: target.id }
    if (!gazetteer.place(target.id)) return []
    const name = words.text('events-in-place', { place: words.place(target.id, 'in') })
    return [[followButton(place, follows.some(isSameTarget(place)), words, name)]]
  }

  const messageOn = async (ctx: BotContext, key: string, target: FollowTarget, followed: boolean): Promise<Message> => {
    const { words } = ctx.visit
    const context = await contextOf(dependencies, ctx.visit)
    const name = targetName(target, context) ?? words.text('bot-unknown')
    const buttons = [[followButton(target, followed, words)], ...(followed ? asPlace(target, context) : [])]
    return { html: words.html(key, { name }), buttons }
  }

  const offer = async (ctx: BotContext, key: string, targets: readonly FollowTarget[], name: string) => {
    const { words } = ctx.visit
    const context = await contextOf(dependencies, ctx.visit)
    const buttons = targets.map((target) => [
      followButton(target, context.follows?.some(isSameTarget(target)) ?? false, words, targetName(target, context)),
    ])
    await send(ctx, { html: words.html(key, { name: echoOf(name) }), buttons })
  }

  const followNamed = async (ctx: BotContext, reader: Reader, name: string): Promise<void> => {
    const { found, alike } = searchTargets(name, gazetteer)
    const [target, ...others] = found
    if (!target) return offer(ctx, alike.length > 0 ? 'bot-who-alike' : 'bot-who-unknown', alike, name)
    if (others.length > 0) return offer(ctx, 'bot-who-several', [target, ...others], name)
    const mutes = await store.alertPreferences.mutes(reader.id)
    const { done, key } = await add(ctx, reader, target)
    if (!done) return tell(ctx, key)
    const message = await messageOn(ctx, key, target, true)
    const wasMuted = mutes.some(({ kind, id }) => kind === target.kind && id === target.id)
    const hint = wasMuted ? `\n${ctx.visit.words.html('bot-follow-unmutes')}` : ''
    await send(ctx, { ...message, html: message.html + hint })
  }

  const unfollowNamed = async (ctx: BotContext, reader: Reader, name: string): Promise<void> => {
    const wanted = searchTargets(name, gazetteer).found
    const follows = await store.follows.of(reader.id)
    const target = wanted.find((one) => follows.some(isSameTarget(one)))
    if (!target) {
      await send(ctx, { html: ctx.visit.words.html('bot-follow-not', { name: echoOf(name) }), buttons: [] })
      return openPage(dependencies, ctx, { kind: 'following' })
    }
    await store.follows.remove(reader.id, target)
    await send(ctx, await messageOn(ctx, 'bot-follow-removed', target, false))
  }

  const named = (handler: (ctx: BotContext, reader: Reader, name: string) => Promise<void>) =>
    changing(async (ctx: BotContext & { readonly match: string }, reader) => {
      const names = namesIn(ctx.match)
      for (const name of names) await handler(ctx, reader, name)
      if (names.length === 0) await openPage(dependencies, ctx, { kind: 'following' })
    })

  composer.command('follow', named(followNamed))
  composer.command('unfollow', named(unfollowNamed))
  composer.command('following', (ctx) => openPage(dependencies, ctx, { kind: 'following' }))
  composer.filter(pressed('following'), (ctx) => followPress(dependencies, ctx))

  composer.filter(
    pressed('follow'),
    changing(async (ctx, reader) => {
      const { target } = ctx.press.action
      const { done, key } = await add(ctx, reader, target)
      if (!done) return tell(ctx, key)
      await ctx.toast(ctx.visit.words.text('bot-toast-followed'))
      await starsTurned(ctx, true)
    }),
  )
  composer.filter(
    pressed('unfollow'),
    changing(async (ctx, reader) => {
      await store.follows.remove(reader.id, ctx.press.action.target)
      await ctx.toast(ctx.visit.words.text('bot-toast-unfollowed'))
      await starsTurned(ctx, false)
    }),
  )
  return composer
}
