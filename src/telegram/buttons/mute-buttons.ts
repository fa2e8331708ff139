import type { Button } from '../../domain/message.ts'
import type { MuteTarget } from '../../domain/reader.ts'
import type { Words } from '../../texts/words.ts'

export const isSameMute =
  (one: MuteTarget) =>
  (other: MuteTarget): boolean =>
    one.kind === other.kind && one.id === other.id

/** A button that ends alerts on something, or lets them come again; in a list it bears a name. */
export const muteButton = (target: MuteTarget, isMuted: boolean, words: Words, name?: string): Button => ({
  label: name === undefined ? words.text(isMuted ? 'button-unmute' : 'button-mute') : `🔕 ${name}`,
  action: { kind: isMuted ? 'unmute' : 'mute', target },
})
