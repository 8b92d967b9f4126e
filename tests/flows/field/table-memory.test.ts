import { bigRoster, formattedToTheEnd } from '../../support/big-roster'
import { House } from '../house'
import { addChambers, check, start } from '../importing'

/** What config.json gives; the local CloudBase ends a process that holds more. */
const MEMORY_MB = 256
/** A function that has just begun holds this much already. */
const WITH_ROOM = MEMORY_MB * 0.9

let house: House
beforeAll(async () => {
  house = await House.open()
  await addChambers()
})
beforeEach(() => house.cloud.emulator.functions.kill('api'))
afterAll(() => house.close())

const peak = () => house.cloud.emulator.functions.peakMemoryMb('api')

test('P4 a roster of 20,000 × 20 is previewed within the memory of its function', async () => {
  expect(await start(house, 'roster', '名册.xlsx', bigRoster(20_000, 20))).toMatchObject({ rows: 20_000 })
  expect(peak()).toBeLessThan(WITH_ROOM)
})
test('P4 20,000 × 49 as well, or it is refused in words', async () => {
  const bytes = bigRoster(20_000, 49)
  await start(house, 'roster', '名册.xlsx', bytes).catch((error: Error) => {
    expect(error.message).toContain('内容太多')
  })
  expect(peak()).toBeLessThan(MEMORY_MB)
})
test('X5 a million formatted empty rows are one person', async () => {
  expect(await start(house, 'roster', '名册.xlsx', formattedToTheEnd())).toMatchObject({ rows: 1 })
  expect(peak()).toBeLessThan(WITH_ROOM)
})
test('P4 2,000 × 20 are checked to their end in the same process', async () => {
  expect(await check(house, 'roster', '名册.xlsx', bigRoster(2_000, 20))).toMatchObject({ state: 'ready' })
  expect(peak()).toBeLessThan(WITH_ROOM)
})
