import type { House } from '../house'

/** Requests of the second that are let pass before the first goes on: more than four tries of a transaction. */
const WHILE_HELD = 18

export interface Interleaved<A, B> {
  first: A
  /** Null when `first` was done with fewer requests. */
  second: B | null
}

/**
 * Runs `first` up to its request number `at` to the cloud (from 0), then all of `second`, then the rest of `first`. When
 * `second` waits for what `first` holds, `first` goes on after `WHILE_HELD` requests.
 */
export async function interleave<A, B>(
  house: House,
  at: number,
  first: () => Promise<A>,
  second: () => Promise<B>,
): Promise<Interleaved<A, B>> {
  const { faults } = house.cloud.emulator
  const pass = faults.pass.bind(faults)
  let seen = 0
  let begun: Promise<B> | null = null
  let goOn = () => {}
  faults.pass = async (action) => {
    const number = seen++
    if (number === at) {
      const held = new Promise<void>((resolve) => (goOn = resolve))
      begun = second()
      begun.finally(goOn).catch(goOn)
      await held
    } else if (number === at + WHILE_HELD) goOn()
    return pass(action)
  }
  try {
    const one = await first()
    return { first: one, second: begun && (await begun) }
  } finally {
    faults.pass = pass
  }
}
