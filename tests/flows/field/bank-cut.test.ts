import type { Output } from '@contract/action'
import type { pledgeDesk } from '@contract/pledge-desk'
import { books, ledgerEntries } from '../../../cloudfunctions/domains/ledger/documents'
import { headOf } from '../../../cloudfunctions/domains/ledger/read'
import { bookWaiting } from '../../../cloudfunctions/domains/pledge-desk/bank/book-waiting'
import { bankRows, type BankRowDocument } from '../../../cloudfunctions/domains/pledges/documents'
import { currentTime } from '../../../cloudfunctions/kernel/clock'
import { checkData } from '../../../scripts/check-data'
import { cutEverywhere, mortalDoor, passSeconds } from '../../support/cut'
import { House } from '../house'
import { inDays, terms } from '../pledges/drafting'
import { newOnce, openCampaign } from '../pledges/world'

type Confirmed = Output<typeof pledgeDesk.confirmBankRows>

let house: House
let send: ReturnType<typeof mortalDoor>
let campaignId: string
let pledges: string[]
beforeAll(async () => {
  house = await House.open()
  campaignId = (await openCampaign(house)).id
  const record = async (name: string) => {
    const donor = { name, phone: null, chamberId: null }
    const form = { once: newOnce(), campaignId, donor, terms: terms(house.now(), { amountFen: 900_000_000 }) }
    return (await house.get('editor', 'pledgeDesk.record', form)).id
  }
  pledges = [await record('甲方'), await record('乙方')]
  send = mortalDoor(house.cloud.app, house.openId)
})
afterAll(() => house.close())

beforeEach(() => void jest.spyOn(console, 'log').mockImplementation())

let made = 0
/** An open row of its own, with a sum that no other has. */
async function freshRow(): Promise<BankRowDocument> {
  const n = ++made
  const [identity, on] = [`cut${n}`, inDays(house.now(), 0)]
  const row: BankRowDocument = {
    ...{
      _id: `${campaignId}:${identity}`,
      campaignId,
      identity,
      on,
      amountFen: 1_000 + n,
      payer: `付款人${n}`,
    },
    ...{ note: '', bankNo: `SERIAL${n}`, state: 'open', nos: [], reason: '', rank: `${on}.${identity}` },
    ...{ importedAt: 1, time: '', account: '', tiedTo: null },
  }
  await bankRows.put(row)
  return row
}

const inputFor = ({ _id }: BankRowDocument, pledgeId: string, atOnce: boolean) => ({
  campaignId,
  rows: [{ id: _id, pledgeId }],
  atOnce,
})

async function entriesOfRow({ amountFen }: BankRowDocument) {
  const { no } = await headOf(campaignId)
  const entries = await ledgerEntries.findAll({ campaignId, kind: 'received', amountFen })
  return entries.filter((entry) => entry.no <= no)
}

/** Whatever was said of it is so, and what is confirmed ends in the books once. */
async function mustBeRight(row: BankRowDocument, replies: readonly (Confirmed | null)[]) {
  for (const reply of replies) {
    const [said] = reply?.rows ?? []
    if (said?.outcome !== 'booked') continue
    const entries = await entriesOfRow(row)
    expect(entries.map(({ no }) => no)).toEqual(said.nos)
  }
  passSeconds(11 * 60)
  await bookWaiting(currentTime())
  const entries = await entriesOfRow(row)
  expect(entries).toHaveLength(1)
  const after = (await bankRows.get(row._id))!
  expect(after).toMatchObject({ state: 'recorded', nos: [entries[0]!.no], pledgeId: entries[0]!.pledgeId })
}

/** What is sent after the first died: the same, for another pledge, or both by two at once. */
const again: Record<string, (row: BankRowDocument, atOnce: boolean) => Promise<(Confirmed | null)[]>> = {
  'the same': async (row, atOnce) => [await confirm(row, pledges[0]!, atOnce)],
  changed: async (row, atOnce) => {
    const other = await confirm(row, pledges[1]!, atOnce)
    const [said] = other?.rows ?? []
    // Refused, because it is confirmed for the first already: that one goes on.
    if (said?.outcome === 'refused') return [other, await confirm(row, pledges[0]!, atOnce)]
    return [other]
  },
  'by two at once': (row, atOnce) =>
    Promise.all([confirm(row, pledges[0]!, atOnce), confirm(row, pledges[1]!, atOnce)]),
}

async function confirm(row: BankRowDocument, pledgeId: string, atOnce: boolean): Promise<Confirmed | null> {
  const { reply } = await send<Confirmed>(
    'editor',
    'pledgeDesk.confirmBankRows',
    inputFor(row, pledgeId, atOnce),
  )
  return reply?.ok ? reply.data : null
}

/** What whoever died has left behind: the row, its entries, what is asked of the books. Places that leave the same differ in nothing. */
async function leftBehind(row: BankRowDocument): Promise<string> {
  const [after, entries, book] = await Promise.all([
    bankRows.get(row._id),
    entriesOfRow(row),
    books.get(campaignId),
  ])
  return JSON.stringify([
    after?.state,
    entries.length,
    book?.asks.length,
    (book?.leaseUntil ?? 0) > currentTime(),
  ])
}

async function cutAndSentAgain(lives: number, atOnce: boolean, how: string) {
  const row = await freshRow()
  const input = inputFor(row, pledges[0]!, atOnce)
  const first = await send<Confirmed>('editor', 'pledgeDesk.confirmBankRows', input, { lives })
  const left = await leftBehind(row)
  passSeconds(4)
  const replies = await again[how]!(row, atOnce)
  await mustBeRight(row, [first.reply?.ok ? first.reply.data : null, ...replies])
  return { cut: first.cut, left }
}

/** `FIELD_RUNS=…`: every variant at every place, not only where the places differ. */
const everything = Boolean(process.env['FIELD_RUNS'])

test.each([true, false])(
  'H2 G7 confirmed, at once: %s, cut at every request, then sent again the same, changed, by two at once: booked once',
  async (atOnce) => {
    const seen = new Set<string>()
    const [same, ...others] = Object.keys(again)
    let variants = 0
    const places = await cutEverywhere(async (lives) => {
      const { cut, left } = await cutAndSentAgain(lives, atOnce, same!)
      if (!everything && seen.has(left)) return cut
      seen.add(left)
      for (const how of others) await cutAndSentAgain(lives, atOnce, how)
      variants += others.length
      return cut
    })
    expect(places).toBeGreaterThan(5)
    expect(seen.size).toBeGreaterThan(atOnce ? 2 : 1)
    console.info(
      `confirmBankRows, at once ${atOnce}: cut up to request ${places}, ${seen.size} kinds of place, ${variants} variants`,
    )
  },
  300_000,
)

test('nothing is wrong in the data after all of it', async () => {
  expect(await checkData()).toEqual([])
})
