import { Composer } from 'grammy'
import { EDITOR_COMMANDS, publishEditorMenu, withdrawEditorMenu } from '../connection/profile.ts'
import { type BotContext, isPrivate } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { isEditor } from '../editors.ts'
import { describeFailure } from '../failure.ts'

/** Editors see their commands from their first word on; who is none any more loses them on using one. */
export const editorMenuFeature = (dependencies: Dependencies): Composer<BotContext> => {
  const { wordsFor, log } = dependencies
  const shown = new Set<number>()
  const composer = new Composer<BotContext>()

  const quietly = async (work: Promise<void>): Promise<void> => {
    try {
      await work
    } catch (error) {
      log.warn({ failure: describeFailure(error) }, 'the command menu of a chat could not be set')
    }
  }

  composer.on('message', async (ctx, next) => {
    await next()
    if (!isPrivate(ctx) || !isEditor(ctx, dependencies) || shown.has(ctx.chat.id)) return
    shown.add(ctx.chat.id)
    await quietly(publishEditorMenu(ctx.api, wordsFor, ctx.chat.id))
  })
  composer.command([...EDITOR_COMMANDS], async (ctx, next) => {
    await next()
    if (isPrivate(ctx) && !isEditor(ctx, dependencies)) await quietly(withdrawEditorMenu(ctx.api, ctx.chat.id))
  })
  return composer
}
