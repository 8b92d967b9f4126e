import { requestsOfOneSignUp } from '../../../scripts/surge/count-requests'
import { Surge } from '../../../scripts/surge/run-surge'

const TAPS = 3
/** Minutes, on a machine that is busy with other things. */
const LONG_MS = 600_000

const fine = { problems: [] }

describe('400 people at the same moment (1,000, twenty times and with kills: npm run bench -- surge)', () => {
  let surge: Surge
  beforeAll(async () => {
    surge = await Surge.open(400)
  }, LONG_MS)
  afterAll(() => surge.close())

  test(
    'three taps each for 100 seats, two reserved for each of 20 chambers: 100 seats, a line from 1 to 300, nobody twice',
    async () => {
      const options = { taps: TAPS, capacity: 100, reserve: 2, killWithinMs: null }
      expect(await surge.run(options)).toMatchObject({ ...fine, unanswered: 0 })
    },
    LONG_MS,
  )
})

describe('100 people at the same moment', () => {
  let surge: Surge
  beforeAll(async () => {
    surge = await Surge.open(100)
  }, LONG_MS)
  afterAll(() => surge.close())

  test(
    '64 in the middle of the handler at once: nobody is told that the system is busy',
    async () => {
      const options = { taps: TAPS, capacity: 30, reserve: 0, killWithinMs: null, door: 'steps' as const }
      expect(await surge.run(options)).toMatchObject({ ...fine, unanswered: 0 })
    },
    LONG_MS,
  )

  test(
    'the server killed in the middle of it: every sign-up that was acknowledged is there, as it was told',
    async () => {
      const options = { taps: TAPS, capacity: 30, reserve: 1, killWithinMs: 1_500 }
      const outcome = await surge.run(options)
      expect(outcome).toMatchObject(fine)
      expect(outcome.unanswered).toBeGreaterThan(0)
    },
    LONG_MS,
  )
})

test('a sign-up asks the database four times: who, what, the answers, the seat', async () => {
  expect(await requestsOfOneSignUp()).toEqual([
    'database.getDocument',
    'database.getDocument',
    'database.insertDocument',
    'database.modifyAndReturnDoc',
  ])
})
