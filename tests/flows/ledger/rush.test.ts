import type { Board } from '@contract/campaigns'
import { ledgerEntries } from '../../../cloudfunctions/domains/ledger/documents'
import { checkData } from '../../../scripts/check-data'
import { EDITOR } from '../../../scripts/surge/crowd'
import type { Call } from '../../../scripts/surge/hall-of'
import { Fair, throughSteps, type Rush } from './rush'

const PEOPLE = 200
const RECEIPTS = 50
const BEFORE = 10
/** After so many answers. */
const KILLS = [20, 120]
/** Minutes, on a machine that is busy with other things. */
const LONG_MS = 300_000

let fair: Fair
beforeAll(async () => {
  fair = await Fair.open(PEOPLE)
}, LONG_MS)
afterAll(() => fair.close())

const sumTo = (count: number) => (count * (count - 1)) / 2

/** Nobody was turned away, and the books hold exactly what was acknowledged. */
async function mustAddUp(campaignId: string, { promised, receipts, errors }: Rush) {
  expect(errors).toEqual([])
  expect([promised.size, receipts.size]).toEqual([PEOPLE, RECEIPTS])
  const entries = await ledgerEntries.findAll({ campaignId })
  const byNo = new Map(entries.map((entry) => [entry.no, entry]))
  const booked = entries.filter(({ kind }) => kind === 'pledged')
  expect(booked).toHaveLength(PEOPLE + BEFORE)
  expect(new Set(booked.map(({ pledgeId }) => pledgeId)).size).toBe(PEOPLE + BEFORE)
  const wrong = [...promised.values()].filter(
    ({ id, pledgedFen }) => !booked.some((each) => each.pledgeId === id && each.amountFen === pledgedFen),
  )
  expect(wrong).toEqual([])
  expect(entries.filter(({ kind }) => kind === 'received')).toHaveLength(RECEIPTS)
  for (const { amountFen, nos } of receipts.values())
    expect(nos.map((no) => byNo.get(no)?.amountFen)).toEqual([amountFen])
  const { board } = await fair.get<{ board: Board }>(EDITOR, 'campaigns.board', { id: campaignId })
  expect(board.totals).toEqual({
    pledgedFen: BEFORE * 100_000 + PEOPLE * 100_000 + sumTo(PEOPLE),
    receivedFen: RECEIPTS * 1_000 + sumTo(RECEIPTS),
    pledges: PEOPLE + BEFORE,
  })
  expect(board.chambers.reduce((sum, { pledgedFen }) => sum + pledgedFen, 0)).toBe(
    PEOPLE * 100_000 + sumTo(PEOPLE),
  )
  await fair.minuteJob()
  expect(await checkData()).toEqual([])
}

const rushThrough = async (call: Call) => {
  const campaignId = await fair.openCampaign()
  const known = await fair.promises(campaignId, BEFORE)
  return { campaignId, begin: () => fair.rush(campaignId, known, RECEIPTS, call) }
}

test(
  `${PEOPLE} people pledge and two clerks record ${RECEIPTS} receipts in one moment, sixty-four in the middle of it at once`,
  async () => {
    const { campaignId, begin } = await rushThrough(throughSteps)
    const rush = await begin()
    await mustAddUp(campaignId, rush)
    console.info(`${Math.round(rush.ms)} ms for ${PEOPLE + RECEIPTS} at once`)
  },
  LONG_MS,
)

test(
  'the cloud is killed twice in the middle of it: nothing acknowledged is lost, nothing is doubled',
  async () => {
    const { campaignId, begin } = await rushThrough(fair.call)
    const rushing = begin()
    for (const answers of KILLS) await fair.killAfter(answers)
    const rush = await rushing
    await mustAddUp(campaignId, rush)
    expect(rush.unanswered).toBeGreaterThan(0)
    console.info(`${Math.round(rush.ms)} ms with two kills, ${rush.unanswered} unanswered`)
  },
  LONG_MS,
)
