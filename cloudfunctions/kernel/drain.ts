/** At once: a request to CloudBase mostly waits. */
const LANES = 8

/** Some at once, each when one before it is done; what they give in the order of `all`. */
export async function inLanes<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const given: R[] = []
  let next = 0
  const lane = async () => {
    for (let i = next++; i < all.length; i = next++) given[i] = await work(all[i]!)
  }
  await Promise.all(Array.from({ length: Math.min(LANES, all.length) }, lane))
  return given
}

/**
 * Does `work` to all that `next` finds, a slice at a time, until there is nothing left or the time is over: false then, and the
 * same call goes on with the rest. `work` has to take each out of what `next` finds. @param until of `performance.now()`
 */
export async function drain<T extends { _id: string }>(
  next: () => Promise<T[]>,
  work: (one: T) => Promise<unknown>,
  until = Infinity,
): Promise<boolean> {
  let before: string | undefined
  for (;;) {
    const some = await next()
    const first = some[0]?._id
    if (first === undefined) return true
    if (first === before) throw new Error(`${first} is found again after it was done`)
    if (performance.now() > until) return false
    await inLanes(some, work)
    before = first
  }
}
