import { Composer } from 'grammy'
import type { Button } from '../../domain/message.ts'
import type { FollowTarget } from '../../domain/reader.ts'
import { followPress, openPage } from '../pages/browse.ts'
import { eventsNamed } from '../pages/events-named.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { echoOf } from '../typed/echo.ts'
import { searchNames } from '../typed/name-search.ts'
import { send, tell } from '../reply.ts'
import { contextOf } from '../visit.ts'

const actorsOf = (targets: readonly FollowTarget[]): readonly string[] =>
  targets.flatMap((target) => (target.kind === 'actor' ? [target.id] : []))

const offer = async (ctx: BotContext, key: string, name: string, actors: readonly string[]): Promise<void> => {
  const { words } = ctx.visit
  const buttons = actors.map((actor): readonly Button[] => [
    { label: words.name(actor), action: { kind: 'person', actor, page: 0 } },
  ])
  await send(ctx, { html: words.html(key, { name: echoOf(name) }), buttons })
}

/** `/who NAME`: an actor with the meetings that the record knows. */
export const personsFeature = (dependencies: Dependencies): Composer<BotContext> => {
  const composer = new Composer<BotContext>()
  composer.command('who', async (ctx) => {
    const name = ctx.match.trim()
    if (!name) return tell(ctx, 'bot-who-usage')
    const search = searchNames(name, dependencies.gazetteer)
    const [actor, ...others] = actorsOf(search.found)
    if (actor && others.length === 0) return openPage(dependencies, ctx, { kind: 'person', actor, page: 0 })
    if (actor) return offer(ctx, 'bot-who-several', name, [actor, ...others])
    const context = await contextOf(dependencies, ctx.visit)
    // A town is nobody, but something may have been there.
    const events = search.found.length > 0 ? dependencies.lookUp(name, context).events : []
    if (events.length > 0) return send(ctx, eventsNamed(name, events, context))
    const alike = actorsOf(search.alike)
    await offer(ctx, alike.length > 0 ? 'bot-who-alike' : 'bot-who-unknown', name, alike)
  })
  composer.filter(pressed('person'), (ctx) => followPress(dependencies, ctx))
  return composer
}
