import { Composer } from 'grammy'
import { type FollowTarget, isSameTarget, type MuteTarget, type Reader } from '../../domain/reader.ts'
import { buttonTurned } from '../buttons/stars.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { answer, mute, nameOf, offer } from '../following/mutes.ts'
import { openPage } from '../pages/browse.ts'
import { changing } from '../permission.ts'
import { send, tell } from '../reply.ts'
import { echoOf } from '../typed/echo.ts'
import { searchNames } from '../typed/name-search.ts'
import { namesIn } from '../typed/named.ts'

const actorsOf = (targets: readonly FollowTarget[]): readonly MuteTarget[] =>
  targets.flatMap((target) => (target.kind === 'actor' ? [{ kind: 'actor', id: target.id } as const] : []))

type Named = (dependencies: Dependencies, ctx: BotContext, reader: Reader, name: string) => Promise<void>

const muteNamed: Named = async (dependencies, ctx, reader, name) => {
  const search = searchNames(name, dependencies.gazetteer)
  const [target, ...others] = actorsOf(search.found)
  if (!target) {
    const alike = actorsOf(search.alike)
    return offer(dependencies, ctx, alike.length > 0 ? 'bot-who-alike' : 'bot-who-unknown', alike, name)
  }
  if (others.length > 0) return offer(dependencies, ctx, 'bot-who-several', [target, ...others], name)
  const wasFollowed = (await dependencies.store.follows.of(reader.id)).some(isSameTarget(target))
  const hint = wasFollowed ? `\n${ctx.visit.words.html('bot-mute-unfollows')}` : ''
  if (await mute(dependencies, reader, target)) await answer(dependencies, ctx, 'bot-muted', target, hint)
  else await tell(ctx, 'bot-mute-too-many')
}

const unmuteNamed: Named = async (dependencies, ctx, reader, name) => {
  const { alertPreferences: preferences } = dependencies.store
  for (const target of actorsOf(searchNames(name, dependencies.gazetteer).found))
    if (await preferences.unmute(reader.id, target)) return answer(dependencies, ctx, 'bot-unmuted', target)
  await send(ctx, { html: ctx.visit.words.html('bot-mute-not', { name: echoOf(name) }), buttons: [] })
  await openPage(dependencies, ctx, { kind: 'following' })
}

/** Of whom one hears nothing, by name. */
const byName = (dependencies: Dependencies, handle: Named) =>
  changing(async (ctx: BotContext & { readonly match: string }, reader) => {
    const names = namesIn(ctx.match)
    for (const name of names) await handle(dependencies, ctx, reader, name)
    if (names.length === 0) await openPage(dependencies, ctx, { kind: 'following' })
  })

/** The pressed button becomes that which takes the press back. */
const muteTurned = (ctx: BotContext, target: MuteTarget, muted: boolean): Promise<void> =>
  buttonTurned(ctx, (label) => ({
    label: label.startsWith('🔕') ? label : ctx.visit.words.text(muted ? 'button-unmute' : 'button-mute'),
    action: { kind: muted ? 'unmute' : 'mute', target },
  }))

/** Whom and what one hears nothing of, though something that one follows would bring it. */
export const mutesFeature = (dependencies: Dependencies): Composer<BotContext> => {
  const composer = new Composer<BotContext>()
  composer.command('mute', byName(dependencies, muteNamed))
  composer.command('unmute', byName(dependencies, unmuteNamed))
  composer.filter(
    pressed('mute'),
    changing(async (ctx, reader) => {
      const { target } = ctx.press.action
      if ((await nameOf(dependencies, ctx, target)) === undefined) return tell(ctx, 'bot-page-gone')
      if (!(await mute(dependencies, reader, target))) return tell(ctx, 'bot-mute-too-many')
      await ctx.toast(ctx.visit.words.text('bot-toast-muted'))
      await muteTurned(ctx, target, true)
    }),
  )
  composer.filter(
    pressed('unmute'),
    changing(async (ctx, reader) => {
      const { target } = ctx.press.action
      await dependencies.store.alertPreferences.unmute(reader.id, target)
      await ctx.toast(ctx.visit.words.text('bot-toast-unmuted'))
      await muteTurned(ctx, target, false)
    }),
  )
  return composer
}
