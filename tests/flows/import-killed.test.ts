import tcb from '@cloudbase/node-sdk'
import type { Reply } from '@contract/errors'
import type { ImportView } from '@contract/imports'
import { chambers } from '../../cloudfunctions/domains/chambers/documents'
import { imports } from '../../cloudfunctions/domains/imports/documents'
import { posts } from '../../cloudfunctions/domains/posts/documents'
import { connectTo } from '../../cloudfunctions/kernel/cloud'
import { personIdOf } from '../../cloudfunctions/kernel/ids'
import { people, stranger } from '../../cloudfunctions/kernel/people'
import { EDITOR, openIdOf } from '../../scripts/surge/crowd'
import { MortalCloud } from '../../scripts/surge/mortal-cloud'
import { rosterCsv, rosterRows } from '../fixtures/sheets/roster'
import { chamber } from './furnish'
import { addChambers } from './importing'

const ROWS = 3_000
const KILLS = 3

let cloud: MortalCloud
beforeAll(async () => {
  cloud = await MortalCloud.start([EDITOR])
}, 600_000)
afterAll(() => cloud.end())

async function ask(action: string, input: unknown): Promise<ImportView> {
  const reply = (await cloud.call(EDITOR, action, input)) as Reply<ImportView>
  if (!reply.ok) throw new Error(`${action}: ${JSON.stringify(reply)}`)
  return reply.data
}

async function addEditor() {
  const openId = openIdOf(EDITOR)
  const office = { role: 'editor' as const, since: 1 }
  await people.put({ ...stranger(personIdOf(openId), openId), name: '林晓瓯', office })
}

test(`an import whose cloud is killed ${KILLS} times finishes with every row once`, async () => {
  const app = tcb.init({ env: 'local' })
  connectTo(app)
  await addEditor()
  await chambers.put(chamber('c_wuxi', '无锡温州商会'))
  await addChambers()
  const content = Buffer.from(rosterCsv(rosterRows(ROWS)))
  const { fileID: upload } = await app.uploadFile({
    cloudPath: 'incoming/roster.csv',
    fileContent: content as never,
  })
  const { id, mapping } = await ask('imports.start', { kind: 'roster', name: 'a.csv', upload })
  let view = await ask('imports.map', { id, mapping })
  while (view.state === 'checking') view = await ask('imports.advance', { id })
  await ask('imports.apply', { id })

  const reached: number[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    const before = (await imports.get(id))!.progress
    const broken = ask('imports.advance', { id }).catch(() => null)
    // Until some of its posts are written, so that the kill falls into the middle of the work.
    while ((await posts.count({ source: 'import' })) <= before)
      await new Promise((done) => setTimeout(done, 5))
    await new Promise((done) => setTimeout(done, Math.random() * 300 + kill * 900))
    await cloud.fall('SIGKILL')
    await broken
    await cloud.rise()
    const { state, progress } = (await imports.get(id))!
    if (state === 'done') break
    reached.push(progress)
  }
  expect(reached.length).toBeGreaterThan(0)
  expect(Math.max(...reached)).toBeLessThan(ROWS)

  view = await ask('imports.advance', { id })
  while (view.state === 'applying') view = await ask('imports.advance', { id })
  expect(view).toMatchObject({ state: 'done', progress: ROWS, counts: { new: ROWS, error: 0 } })
  const written = await posts.findAll({ source: 'import' })
  expect(written).toHaveLength(ROWS)
  expect(new Set(written.map(({ phone, chamberId, post }) => `${chamberId} ${post} ${phone}`)).size).toBe(
    ROWS,
  )
  expect(written.filter(({ bindPending }) => bindPending)).toEqual([])
  console.info(`killed at rows ${reached.join(', ')} of ${ROWS}`)
}, 600_000)
