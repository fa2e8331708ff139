import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { Button, Message } from '../../domain/message.ts'
import { type FollowTarget, isSameTarget } from '../../domain/reader.ts'
import type { Words } from '../../texts/words.ts'

const NOT_FOLLOWED = '☆'
const FOLLOWED = '★'

/** A button that starts or ends a follow; where a page offers several it bears a name, with a star that shows which. */
export const followButton = (target: FollowTarget, followed: boolean, words: Words, name?: string): Button => ({
  label:
    name === undefined
      ? words.text(followed ? 'button-unfollow' : 'button-follow')
      : `${followed ? FOLLOWED : NOT_FOLLOWED} ${name}`,
  action: { kind: followed ? 'unfollow' : 'follow', target },
})

/** The name that a follow button bears; undefined where it bears the general words. */
export const nameIn = (label: string, words: Words): string | undefined =>
  label === words.text('button-follow') || label === words.text('button-unfollow')
    ? undefined
    : label.replace(/^[☆★]\s*/u, '')

/** What a follow is of, in words; undefined where the record no longer has it. */
export const targetName = (
  target: FollowTarget,
  { record, words, gazetteer }: Pick<ReaderContext, 'record' | 'words' | 'gazetteer'>,
): string | undefined => {
  switch (target.kind) {
    case 'everything':
    case 'important':
      return words.text(`bot-${target.kind}`)
    case 'kind':
      return words.text('events-of-kind', { kind: target.id })
    case 'format':
      return gazetteer.format(target.id)?.names[words.language]
    case 'event': {
      const event = record.events.get(target.id)
      return event && words.title(event)
    }
    case 'actor':
      return words.name(target.id)
    case 'place':
      return words.place(target.id)
  }
}

/** All that a reader follows, each with a button that ends it. */
export const followingPage = (context: ReaderContext): Message => {
  const { words, follows = [] } = context
  const everything: FollowTarget = { kind: 'everything' }
  const listed = follows.filter(({ kind }) => kind !== 'everything')
  const button = (target: FollowTarget): Button =>
    followButton(
      target,
      follows.some(isSameTarget(target)),
      words,
      targetName(target, context) ?? words.text('bot-unknown'),
    )
  return {
    html: words.html(follows.length > 0 ? 'bot-following' : 'bot-following-nothing', { count: follows.length }),
    buttons: [
      [button(everything)],
      ...listed.map((target) => [button(target)]),
      [{ label: words.text('bot-button-settings'), action: { kind: 'settings' } }],
    ],
  }
}
