import { useState } from 'react'

export class Turns {
  #latest = 0

  /** Answers whether this turn is still the latest. */
  take() {
    const mine = ++this.#latest
    return () => mine === this.#latest
  }

  /** Whatever is under way is nobody's from now on. */
  drop = () => void this.#latest++
}

/** Of several requests that a hook has sent, only the answer to the latest counts. */
export const useTurns = () => useState(() => new Turns())[0]
