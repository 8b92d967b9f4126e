import { createHmac } from 'node:crypto'
import type { Water } from '@contract/campaigns'
import { dateOf } from '@contract/values/time'
import { padded } from '../../kernel/rank'
import { untitledKeyOf } from '../../kernel/names'
import { normalise, shortTermsOf } from '../../kernel/search-terms'
import type { Derived, PledgeDocument } from './documents'
import { waits } from './held-rules'
import { creditNames, shownNames } from './shown'

/** Every pledge that is booked or held has it among its keys. */
export const EVERY_PLEDGE = 'all'
export const EVERY_HONOUR = 'all'
/** Goods whose value the office has to confirm. */
export const GOODS_WAITING = 'goods'
export const REQUESTED = 'state:requested'
/** The office has to confirm it, or a change of it. */
export const HELD = 'state:held'

export const deskKeyOf = {
  state: (state: string) => `state:${state}`,
  term: (term: string) => `t:${term}`,
}
export const honourKeyOf = {
  water: (water: Water) => `water:${water}`,
  term: (term: string) => `t:${term}`,
}

/** Under which a payer of this name is found. */
export const payerKeyOf = untitledKeyOf

/**
 * Its id on the honour roll. Another one for every way of being shown, so that nobody who saw a name yesterday finds it
 * again as 隐名 today.
 */
const shownIdOf = ({ _id, face }: Pick<PledgeDocument, '_id' | 'face'>, secret: string) =>
  createHmac('sha256', Buffer.from(secret, 'hex'))
    .update(`honour/${_id}/${face.display}`)
    .digest('hex')
    .slice(0, 24)

const isBooked = ({ lastNo }: PledgeDocument) => lastNo > 0

function deskKeys(pledge: PledgeDocument): string[] {
  const held = pledge.held ?? null
  if (!isBooked(pledge) && !held) return []
  const { donor, face, reference, state, requested, goods, receivedFen } = pledge
  const names = shortTermsOf(donor.name, face.company, donor.chamberName ?? '', face.chamberName ?? '')
  const terms = [...names, normalise(reference), donor.phone?.slice(-4) ?? ''].filter(Boolean)
  return [
    EVERY_PLEDGE,
    ...new Set([deskKeyOf.state(state), ...(waits(held) ? [HELD] : [])]),
    ...(requested ? [REQUESTED] : []),
    ...(goods !== null && receivedFen === 0 && state === 'standing' ? [GOODS_WAITING] : []),
    ...[...new Set(terms)].map(deskKeyOf.term),
  ]
}

function honourKeys(pledge: PledgeDocument): string[] {
  if (!isBooked(pledge) || (pledge.pledgedFen === 0 && pledge.receivedFen === 0)) return []
  const { name, withNames, wish } = shownNames(pledge)
  const terms = shortTermsOf(name, ...withNames, wish)
  return [EVERY_HONOUR, honourKeyOf.water(pledge.water), ...terms.map(honourKeyOf.term)]
}

/** Of every face that it ever had: a company renamed since may still pay under its old name. */
function payersOf({ donor, face, papers }: PledgeDocument): string[] {
  const faces = [face, ...Object.values(papers ?? {}).flatMap((paper) => paper.face ?? [])]
  const names = faces.flatMap((each) => [...creditNames({ donor, face: each }), each.company])
  return [...new Set([donor.name, donor.chamberName ?? '', ...names].map(payerKeyOf))].filter(Boolean)
}

/** To be written with every change of donor, face, request or figures. `secret`: the campaign's. */
export function derived(pledge: Omit<PledgeDocument, keyof Derived>, secret: string): Derived {
  const whole = pledge as PledgeDocument
  const { _id, pledgedAt } = whole
  const shownId = shownIdOf(whole, secret)
  return {
    keys: deskKeys(whole),
    deskRank: `${padded(pledgedAt)}.${_id}`,
    payers: payersOf(whole),
    honourKeys: honourKeys(whole),
    honourRank: `${dateOf(pledgedAt)}.${shownId}`,
    shownId,
  }
}
