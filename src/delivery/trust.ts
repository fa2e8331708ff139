/** So many unknown chats before any that took a message: the token is another bot's. */
const TOO_MANY = 10

/** Whether «chat not found» tells of the chat, or of a token that belongs to another bot. */
export interface Trust {
  /** A chat took a message: the token is right. */
  readonly passed: () => void
  /** A chat is said not to exist: `believed`, to be seen later, or the token is wrong. */
  readonly unknown: (chat: number) => 'believed' | 'doubted' | 'wrong-token'
}

export const createTrust = (): Trust => {
  let proven = false
  const unknown = new Set<number>()
  return {
    passed: () => {
      proven = true
      unknown.clear()
    },
    unknown: (chat) => {
      if (proven) return 'believed'
      unknown.add(chat)
      return unknown.size < TOO_MANY ? 'doubted' : 'wrong-token'
    },
  }
}
