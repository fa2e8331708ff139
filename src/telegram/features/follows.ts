import { Composer } from 'grammy'
import { isSameTarget, type Reader } from '../../domain/reader.ts'
import { starsTurned } from '../buttons/stars.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { follow, messageOn, offer } from '../following/follows.ts'
import { followPress, openPage } from '../pages/browse.ts'
import { changing } from '../permission.ts'
import { send, tell } from '../reply.ts'
import { echoOf } from '../typed/echo.ts'
import { searchTargets } from '../typed/follow-search.ts'
import { namesIn } from '../typed/named.ts'

type Named = (dependencies: Dependencies, ctx: BotContext, reader: Reader, name: string) => Promise<void>

const followNamed: Named = async (dependencies, ctx, reader, name) => {
  const { found, alike } = searchTargets(name, dependencies.gazetteer)
  const [target, ...others] = found
  if (!target) return offer(dependencies, ctx, alike.length > 0 ? 'bot-who-alike' : 'bot-who-unknown', alike, name)
  if (others.length > 0) return offer(dependencies, ctx, 'bot-who-several', [target, ...others], name)
  const mutes = await dependencies.store.alertPreferences.mutes(reader.id)
  const { done, key } = await follow(dependencies, ctx, reader, target)
  if (!done) return tell(ctx, key)
  const message = await messageOn(dependencies, ctx, key, target, true)
  const wasMuted = mutes.some(({ kind, id }) => kind === target.kind && id === target.id)
  const hint = wasMuted ? `\n${ctx.visit.words.html('bot-follow-unmutes')}` : ''
  await send(ctx, { ...message, html: message.html + hint })
}

const unfollowNamed: Named = async (dependencies, ctx, reader, name) => {
  const { store, gazetteer } = dependencies
  const wanted = searchTargets(name, gazetteer).found
  const follows = await store.follows.of(reader.id)
  const target = wanted.find((one) => follows.some(isSameTarget(one)))
  if (!target) {
    await send(ctx, { html: ctx.visit.words.html('bot-follow-not', { name: echoOf(name) }), buttons: [] })
    return openPage(dependencies, ctx, { kind: 'following' })
  }
  await store.follows.remove(reader.id, target)
  await send(ctx, await messageOn(dependencies, ctx, 'bot-follow-removed', target, false))
}

const byName = (dependencies: Dependencies, handle: Named) =>
  changing(async (ctx: BotContext & { readonly match: string }, reader) => {
    const names = namesIn(ctx.match)
    for (const name of names) await handle(dependencies, ctx, reader, name)
    if (names.length === 0) await openPage(dependencies, ctx, { kind: 'following' })
  })

/** What a reader wants to be told of at once. */
export const followsFeature = (dependencies: Dependencies): Composer<BotContext> => {
  const composer = new Composer<BotContext>()
  composer.command('follow', byName(dependencies, followNamed))
  composer.command('unfollow', byName(dependencies, unfollowNamed))
  composer.command('following', (ctx) => openPage(dependencies, ctx, { kind: 'following' }))
  composer.filter(pressed('following'), (ctx) => followPress(dependencies, ctx))
  composer.filter(
    pressed('follow'),
    changing(async (ctx, reader) => {
      const { done, key } = await follow(dependencies, ctx, reader, ctx.press.action.target)
      if (!done) return tell(ctx, key)
      await ctx.toast(ctx.visit.words.text('bot-toast-followed'))
      await starsTurned(ctx, true)
    }),
  )
  composer.filter(
    pressed('unfollow'),
    changing(async (ctx, reader) => {
      await dependencies.store.follows.remove(reader.id, ctx.press.action.target)
      await ctx.toast(ctx.visit.words.text('bot-toast-unfollowed'))
      await starsTurned(ctx, false)
    }),
  )
  return composer
}
