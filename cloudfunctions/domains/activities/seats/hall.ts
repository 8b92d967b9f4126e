import type { SeatPlan } from '@contract/activities'
import type { Ask, Effect, EffectKind, Place, SheetState } from './documents'

export const isLive = ({ state }: Place) => state !== 'out'
/** An offered seat is nobody else's. */
export const holdsSeat = ({ state }: Place) => state === 'seated' || state === 'offered'

/** Whoever waits for a seat; not whom the office has to approve first. */
export const isInLine = ({ state, afterRefusal }: Place) => state === 'waiting' && !afterRefusal

/** Reserves as they are at that time: after the release date there are none. */
export function reservesAt({ reserves, releaseAt }: SeatPlan, at: number): Map<string, number> {
  if (releaseAt !== null && at >= releaseAt) return new Map()
  return new Map(reserves.map(({ chamberId, seats }) => [chamberId, seats]))
}

/**
 * A sheet while asks are applied to it: a copy of the state with its figures at hand.
 * A chamber uses its own reserve first; what goes beyond it comes out of the open pool. Nobody's seat belongs to a pool.
 */
export class Hall {
  readonly state: SheetState
  readonly effects: Effect[] = []
  /** A seat may have come free since the line was last walked. */
  freed = false
  live = 0
  waiting = 0
  #taken = new Map<string, number>()
  #reserves = new Map<string, number>()
  #openPool = 0
  #openUsed = 0
  /** undefined: to be computed again. */
  #nextAt: number | null | undefined

  constructor(state: SheetState) {
    this.state = { ...state, people: { ...state.people } }
    for (const place of Object.values(state.people)) this.#count(place, 1)
    this.usePlan(state.plan)
  }

  /** Of seats and offers, everybody's. */
  get taken() {
    return [...this.#taken.values()].reduce((sum, n) => sum + n, 0)
  }

  get openFree() {
    return this.#openPool - this.#openUsed
  }

  /** What is kept and not taken. */
  heldFor = (chamberId: string) =>
    Math.max(0, (this.#reserves.get(chamberId) ?? 0) - (this.#taken.get(chamberId) ?? 0))

  get held() {
    return [...this.#reserves.keys()].reduce((sum, id) => sum + this.heldFor(id), 0)
  }

  freeFor = (chamberId: string) => this.heldFor(chamberId) + Math.max(0, this.openFree)

  fits = (chamberId: string) => this.heldFor(chamberId) > 0 || this.openFree > 0

  /** To that time, never back; whether something has come due by then. */
  moveOn(at: number): boolean {
    const { nextAt } = this
    this.state.lastAt = Math.max(this.state.lastAt, at)
    if (this.state.closed) this.usePlan(this.state.plan)
    return nextAt !== null && nextAt <= this.state.lastAt
  }

  /** The sheet's plan from now on, with the reserves of this time. */
  usePlan(plan: SeatPlan) {
    this.state.plan = plan
    this.#reserves = reservesAt(plan, this.state.lastAt)
    this.#openPool = plan.capacity - [...this.#reserves.values()].reduce((sum, n) => sum + n, 0)
    this.#openUsed = 0
    for (const [id, n] of this.#taken) this.#openUsed += Math.max(0, n - (this.#reserves.get(id) ?? 0))
    this.#nextAt = undefined
  }

  place = (participantId: string): Place | undefined =>
    Object.hasOwn(this.state.people, participantId) ? this.state.people[participantId] : undefined

  put(participantId: string, place: Place) {
    const before = this.place(participantId)
    if (before) this.#count(before, -1)
    this.state.people[participantId] = place
    this.#count(place, 1)
    if (before && holdsSeat(before) && !holdsSeat(place)) this.freed = true
    if (before?.until !== place.until) this.#nextAt = undefined
  }

  rename(from: string, to: string) {
    const { [from]: place, ...others } = this.state.people
    if (place) this.state.people = { ...others, [to]: place }
  }

  /** The line, in order. */
  line = () =>
    Object.entries(this.state.people)
      .filter(([, place]) => isInLine(place))
      .sort(([, a], [, b]) => a.seq - b.seq)

  tell(ask: Ask, participantId: string, kind: EffectKind, more: Partial<Effect> = {}) {
    const id = `${ask.id}:${participantId}:${kind}`
    this.effects.push({ id, participantId, kind, at: this.state.lastAt, ...more })
  }

  /** When an offer runs out or reserves are released; null when nothing happens by itself. */
  get nextAt(): number | null {
    if (this.#nextAt === undefined) this.#nextAt = this.#findNextAt()
    return this.#nextAt
  }

  #findNextAt() {
    const { closed, people, plan, lastAt } = this.state
    if (closed) return null
    const times = Object.values(people).flatMap(({ until }) => (until === undefined ? [] : [until]))
    const { releaseAt, reserves } = plan
    if (releaseAt !== null && reserves.length > 0 && releaseAt > lastAt) times.push(releaseAt)
    return times.length > 0 ? Math.min(...times) : null
  }

  #count(place: Place, by: 1 | -1) {
    if (isLive(place)) this.live += by
    if (isInLine(place)) this.waiting += by
    if (!holdsSeat(place)) return
    const before = this.#taken.get(place.chamberId) ?? 0
    const reserve = this.#reserves.get(place.chamberId) ?? 0
    this.#taken.set(place.chamberId, before + by)
    this.#openUsed += Math.max(0, before + by - reserve) - Math.max(0, before - reserve)
  }
}
