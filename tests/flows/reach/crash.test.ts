import { newsReads } from '../../../cloudfunctions/domains/news/documents'
import { arrivals } from '../../../cloudfunctions/domains/shares/documents'
import { House } from '../house'
import { land, pass } from '../shares/sharing'
import { anAnnouncement, counted, open } from './world'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

/** Fails the n-th request of this kind from now on, once. */
function breakAt(action: string, n: number) {
  const { faults } = house.cloud.emulator
  const pass = faults.pass.bind(faults)
  let count = 0
  faults.pass = async (asked) => {
    if (asked === action && ++count === n) faults.fail(action, 'SYS_ERR')
    return pass(asked)
  }
  return () => {
    faults.pass = pass
    faults.clear()
  }
}

/** Read, shared, arrived: several kinds of rows wait. */
async function somethingHappened() {
  const subject = await anAnnouncement(house)
  const share = await pass(house, 'president', subject)
  for (const who of ['president', 'young']) await open(house, who, subject)
  await land(house, 'member', subject, share)
  return subject
}

/** Longer than the first pause. */
const PAUSE_MS = 10 * 60_000

const waiting = async () =>
  (await newsReads.count({ tallied: false })) + (await arrivals.count({ tallied: false }))

test.each([
  ['before the figures are written', 'database.insertDocument', 1],
  ['between the figures and the readers of the article', 'database.modifyDocument', 1],
  ['between writing and marking', 'database.modifyDocument', 2],
  ['in the middle of marking', 'database.modifyDocument', 3],
])('killed %s, the next run counts the same', async (_, action, n) => {
  const subject = await somethingHappened()
  const mend = breakAt(action, n)
  // What failed is set aside and tried again after a pause; the run itself ends well.
  expect(await house.fire('tally-reads')).toEqual({ ok: true })
  mend()
  expect(await waiting()).toBeGreaterThan(0)
  house.passTime(PAUSE_MS)
  const view = await counted(house, subject)
  expect([view.people, view.shares, await waiting()]).toEqual([3, 1, 0])
  expect((await counted(house, subject)).people).toBe(3)
})

test('two runs at once, with readers in between, end at the right figure', async () => {
  const subject = await somethingHappened()
  const runs = [house.fire('tally-reads'), house.fire('tally-reads')]
  await Promise.all([...runs, open(house, 'secretary', subject), open(house, 'guest', subject)])
  expect((await counted(house, subject)).people).toBe(5)
  expect(await waiting()).toBe(0)
})
