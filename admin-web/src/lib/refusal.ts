/** Something the server did not do, or could not be asked for. The message is made to be shown. */
export class Refusal extends Error {
  /** A stable word for programs: what the server sent, or "offline" and "unreadable" of our own. */
  readonly key: string

  constructor(message: string, key: string) {
    super(message)
    this.name = 'Refusal'
    this.key = key
  }
}

/** The server no longer knows who is asking. */
export const isSignedOut = (error: unknown) => error instanceof Refusal && error.key === 'unauthenticated'

/** Says nothing about what was asked for: signing in again, or the next try, may bring it. */
export const isPassing = (error: unknown) =>
  isSignedOut(error) || (error instanceof Refusal && ['offline', 'unreadable'].includes(error.key))
