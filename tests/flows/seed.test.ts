import { newsItems } from '../../cloudfunctions/domains/news/documents'
import { seed } from '../../scripts/seed'
import { startTestCloud, type TestCloud } from '../support/cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.close())

test('seeding twice leaves what the first time made', async () => {
  await seed(cloud.emulator)
  const first = await newsItems.find({ where: {}, limit: 1000 })
  await seed(cloud.emulator)
  expect(await newsItems.find({ where: {}, limit: 1000 })).toEqual(first)
  expect(first.length).toBeGreaterThan(0)
})
