import { createHmac } from 'node:crypto'

/** Two halves of 12 bits: up to 16,777,216 entries a campaign. */
const HALF = 12
const MASK = (1 << HALF) - 1
const ROUNDS = 4

const mix = (secret: string, round: number, half: number) =>
  createHmac('sha256', Buffer.from(secret, 'hex'))
    .update(`receipt/${round}/${half}`)
    .digest()
    .readUInt16BE(0) & MASK

/**
 * The number of a receipt as the public sees it: one to one with the entry's (a Feistel network keyed by the campaign's secret),
 * but nobody else can tell which. The chain shows each entry's amount; with the entry's own number beside a name, an amount
 * that its donor hides could be read off there.
 */
export function receiptNoOf(secret: string, no: number): number {
  let [left, right] = [no >> HALF, no & MASK]
  for (let round = 0; round < ROUNDS; round++) [left, right] = [right, left ^ mix(secret, round, right)]
  return (left << HALF) | right
}

export function entryNoOf(secret: string, receiptNo: number): number {
  let [left, right] = [receiptNo >> HALF, receiptNo & MASK]
  for (let round = ROUNDS - 1; round >= 0; round--) [left, right] = [right ^ mix(secret, round, left), left]
  return (left << HALF) | right
}
