import { collection } from '../../../cloudfunctions/kernel/database'
import { inLanes } from '../../../cloudfunctions/kernel/drain'
import type { Tx } from '../../../cloudfunctions/kernel/transaction'
import { campaignItems, type CampaignDocument } from '../../../cloudfunctions/domains/campaigns/documents'
import { books, ledgerEntries } from '../../../cloudfunctions/domains/ledger/documents'
import { openBook } from '../../../cloudfunctions/domains/ledger/open-book'
import { apply } from '../../../cloudfunctions/domains/ledger/rules/apply'
import { openBooking, type Booking } from '../../../cloudfunctions/domains/ledger/rules/booking'
import { figuresOf } from '../../../cloudfunctions/domains/ledger/rules/figures'
import { derived } from '../../../cloudfunctions/domains/pledges/derived'
import type { Donor, PledgeDocument } from '../../../cloudfunctions/domains/pledges/documents'
import { keepCertificates } from '../../../cloudfunctions/domains/pledges/keep-certificates'
import { newPledge } from '../../../cloudfunctions/domains/pledges/new-pledge'
import { ledgerTermsOf } from '../../../cloudfunctions/domains/pledges/terms'
import { fillSeats } from '../activities/fill-seats'
import { HOUR_MS, makeActivity } from '../activities/make-activity'
import type { House } from '../house'
import { terms } from '../pledges/drafting'
import { openCampaign } from '../pledges/world'

/** Answers that one person may upload in an hour: `files.accept`. */
const A_PERSONS_HOUR = 30

async function insertAll(name: string, documents: readonly { _id: string }[]) {
  for (let from = 0; from < documents.length; from += 500)
    await collection(name).insertMissing(documents.slice(from, from + 500) as never)
}

/** What the transaction that books a pledge writes beside it. */
async function certificatesFor(
  pledges: readonly PledgeDocument[],
  campaign: CampaignDocument,
  booking: Booking,
  at: number,
) {
  const written: { _id: string }[] = []
  const tx = {
    get: () => Promise.resolve(null),
    put: (_: unknown, document: { _id: string }) => Promise.resolve(void written.push(document)),
  } as unknown as Tx
  for (const pledge of pledges)
    await keepCertificates(tx, pledge, campaign, booking.pledges.get(pledge._id)!, at)
  return written
}

/** So many pledges of one donor, booked as the ledger books them. */
export async function pledgesOf(house: House, donor: Donor, count: number): Promise<string> {
  const { id } = await openCampaign(house)
  const campaign = (await campaignItems.get(id))!
  const at = house.now()
  await openBook(id, at)
  const booking = openBooking((await books.get(id))!, [])
  const promised = terms(at, { display: 'full', wish: '治水兴家乡' }) as never
  const taken = new Set<string>()
  const pledges = Array.from({ length: count }, (_, i): PledgeDocument => {
    const facts = { askId: `ask_${i}`, campaign, donor, terms: promised, chamberName: donor.chamberName, at }
    let pledge = newPledge(facts, 0)
    for (let attempt = 1; taken.has(pledge.reference); attempt++) pledge = newPledge(facts, attempt)
    taken.add(pledge.reference)
    const made = { id: `ask_${i}`, push: `push_${i}`, at, by: 'donor' }
    const refused = apply(booking, {
      ...{ ...made, kind: 'pledge', pledgeId: pledge._id },
      terms: ledgerTermsOf(promised),
    })
    if (refused) throw new Error(JSON.stringify(refused))
    return pledge
  })
  const { no, hash, lastAt, totals, entries } = booking
  await books.update({ _id: id }, { no, hash, lastAt, totals, projected: no })
  await insertAll(ledgerEntries.name, entries)
  const shown = pledges.map((pledge) => {
    const whole = { ...pledge, ...figuresOf(booking.pledges.get(pledge._id)!) }
    return { ...whole, ...derived(whole, campaign.secret) }
  })
  await insertAll('pledges', shown)
  await insertAll('certificates', await certificatesFor(shown, campaign, booking, at))
  return id
}

/** So many activities with a form; he stands in all of them, in each with a picture while there are some. */
export async function signUpsOf(
  house: House,
  who: { participantId: string; name: string },
  count: number,
  fileIds: readonly string[],
) {
  const questions = [
    { kind: 'file' as const, id: 'q1', label: '身份证照片', required: false },
    { kind: 'text' as const, id: 'q2', label: '备注', required: false },
  ]
  await inLanes(Array.from({ length: count }), async () => {
    const fileId = fileIds[count--]
    const activity = await makeActivity(house.now(), { questions })
    const answers = { q2: `${who.name}本人`, ...(fileId && { q1: fileId }) }
    const friend = { participantId: `r_friend_${count}`, name: '叶知秋' }
    const signedUpBy = { id: who.participantId, name: who.name }
    await fillSeats(
      activity,
      [
        { ...who, answers },
        { ...friend, signedUpBy },
      ],
      house.now(),
    )
  })
}

/** One point of a colour of its own (GIF 89a): other bytes for every number. */
const pointOf = (n: number) =>
  Buffer.from(
    `47494638396101000100800000${n.toString(16).padStart(6, '0')}0000002c00000000010001000002024401003b`,
    'hex',
  )

/** Pictures that he uploaded for forms. */
export async function picturesOf(house: House, who: string, count: number) {
  const bring = async (i: number) => {
    const name = `身份证${i}.gif`
    const upload = await house.upload(name, pointOf(i + 1))
    return house.get(who, 'files.accept', { upload, purpose: 'answer', name })
  }
  const brought: Awaited<ReturnType<typeof bring>>[] = []
  while (brought.length < count) {
    if (brought.length > 0) house.passTime(HOUR_MS)
    const some = Math.min(A_PERSONS_HOUR, count - brought.length)
    brought.push(
      ...(await inLanes(
        Array.from({ length: some }, (_, i) => brought.length + i),
        bring,
      )),
    )
  }
  return brought
}
