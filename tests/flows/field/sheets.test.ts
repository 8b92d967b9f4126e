import { collection } from '../../../cloudfunctions/kernel/database'
import { crowd, fillSeats } from '../activities/fill-seats'
import { DAY_MS, makeActivity, session } from '../activities/make-activity'
import { partsOf, sheetOf, workbookOf } from '../downloads'
import { House } from '../house'
import { inDays } from '../pledges/drafting'
import { boardOf, openCampaign, pledge, receive } from '../pledges/world'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const headingsOf = (rows: unknown[][]) => rows[1] as string[]
/** As `=SUM(…)` over the rows of a column: words count nothing. */
function sumOf(rows: unknown[][], heading: string): number {
  const at = headingsOf(rows).indexOf(heading)
  const cents = rows
    .slice(2)
    .map((cells) => (typeof cells[at] === 'number' ? Math.round(cells[at] * 100) : 0))
  return cents.reduce((sum, each) => sum + each, 0) / 100
}
const reportOf = async (id: string) => (await house.get('editor', 'campaignDesk.exportReport', { id })).url

test('L8 receipts on 125 days are 125 rows of the report; the board draws the last 120', async () => {
  const { id } = await openCampaign(house, { closesOn: inDays(house.now(), 200) })
  for (let day = 1; day <= 125; day++) {
    await receive(house, id, null, 100 * day)
    house.passTime(DAY_MS)
  }
  const report = await workbookOf(await reportOf(id))
  expect(report['按日']!.slice(2)).toHaveLength(125)
  expect(sumOf(report['按日']!, '当日到账（元）')).toBe((125 * 126) / 2)
  expect(report['按日']!.at(-1)![4]).toBe((125 * 126) / 2)
  expect(report['到账公示']!.slice(2)).toHaveLength(125)
  expect((await boardOf(house, 'member', id)).days).toHaveLength(120)
})

test('L8 what is found by more values than one request takes is found whole', async () => {
  const answers = collection<{ _id: string; verdict: string; at: number }>('picture_checks')
  const all = Array.from({ length: 1_205 }, (_, i) => ({ _id: `t${i}`, verdict: 'passed', at: i % 2 }))
  await answers.insertMissing(all.slice(0, 700))
  await answers.insertMissing(all.slice(700))
  const ids = all.map(({ _id }) => _id)
  expect(await answers.findAllIn('_id', ids)).toHaveLength(1_205)
  expect(await answers.findAllIn('_id', [...ids, ...ids], ['at'], { at: 1 })).toHaveLength(602)
  expect(await answers.findAllIn('at', [0, 1, 2])).toHaveLength(1_205)
  expect(await answers.findAllIn('_id', [])).toEqual([])
})

test('L10 amounts of the ledger’s export and of every sheet of the report can be summed', async () => {
  const { id: campaignId } = await openCampaign(house)
  const { id } = await pledge(house, 'president', campaignId, { amountFen: 100_050 })
  await pledge(house, 'member', campaignId, { amountFen: 33 })
  await receive(house, campaignId, id, 50_025)
  await receive(house, campaignId, null, 1)
  const ledger = await sheetOf((await house.get('editor', 'pledgeDesk.exportPledges', { campaignId })).url)
  expect(['认捐（元）', '到账（元）', '待到账（元）'].map((heading) => sumOf(ledger, heading))).toEqual([
    ...[1000.83, 500.25, 500.58],
  ])
  const report = await workbookOf(await reportOf(campaignId))
  expect(Object.keys(report)).toEqual(['合计', '按用途', '按商会', '按日', '认捐', '到账公示'])
  // Nothing that is a sum stands among the rows that it sums.
  const summed = [
    ...(['合计', '按用途', '认捐'] as const).map((name) => sumOf(report[name]!, '认捐（元）')),
    sumOf(report['按日']!, '当日认捐（元）'),
  ]
  expect(summed).toEqual([1000.83, 1000.83, 1000.83, 1000.83])
  expect(sumOf(report['到账公示']!, '金额（元）')).toBe(500.26)
})

test('L10 every export prints on A4 with its heading on every page, and its sheets have names', async () => {
  const { id: campaignId } = await openCampaign(house)
  await pledge(house, 'member', campaignId)
  const { _id: id } = await makeActivity(house.now())
  const urls = await Promise.all([
    house.get('editor', 'pledgeDesk.exportPledges', { campaignId }),
    house.get('editor', 'campaignDesk.exportReport', { id: campaignId }),
    house.get('editor', 'activityDesk.exportRoll', { id }),
    house.get('editor', 'activityDesk.exportFigures', { year: 2026 }),
    house.get('editor', 'certificates.exportIssued', { activityId: id }),
    house.get('editor', 'roster.export', {}),
    house.get('member', 'personalData.export', {}),
  ])
  for (const { url, name } of urls) {
    const parts = await partsOf(url)
    const sheets = [...parts].filter(([path]) => /worksheets\/sheet\d+\.xml$/.test(path))
    for (const [path, xml] of sheets) {
      expect([name, path, /<pageSetup paperSize="9"[^>]* fitToWidth="1" fitToHeight="0"/.test(xml)]).toEqual([
        ...[name, path, true],
      ])
    }
    const workbook = parts.get('xl/workbook.xml')!
    expect([name, workbook.match(/Print_Titles/g)?.length]).toEqual([name, sheets.length])
    expect([name, /name="Sheet\d/.test(workbook)]).toEqual([name, false])
  }
})

test('L10 figures of a year are numbers, 出勤率 is a share; each by itself', async () => {
  const from = house.now() - 2 * DAY_MS
  const activity = await makeActivity(house.now(), { sessions: [session('s1', from)], plan: { capacity: 4 } })
  await fillSeats(activity, crowd(4), house.now())
  const marks = crowd(1).map(({ participantId }) => ({
    ...{ participantId, sessionId: 's1', at: house.now(), came: true },
  }))
  await house.get('editor', 'checkIn.merge', { activityId: activity._id, marks })
  const year = Number(inDays(from, 0).slice(0, 4))
  const { url } = await house.get('editor', 'activityDesk.exportFigures', { year })
  const { 按类别: kinds, 按商会: chambers } = await workbookOf(url)
  expect(kinds![2]).toEqual(['会长（秘书长）培训班', 1, 4, 1, 0.25, 0])
  expect(chambers![2]).toEqual(['西安温州商会', 4, 1])
})

test('L10 a question for a number is a column that can be summed, its unit in the heading', async () => {
  const asked = { required: false } as const
  const activity = await makeActivity(house.now(), {
    questions: [
      { ...asked, kind: 'number', id: 'q1', label: '随行', min: 0, max: 9, unit: '人' },
      { ...asked, kind: 'date', id: 'q2', label: '到达' },
      { ...asked, kind: 'phone', id: 'q3', label: '司机电话' },
      { ...asked, kind: 'text', id: 'q4', label: '=2+2' },
    ],
  })
  const answers = { q1: 2.5, q2: '2026-11-23', q3: '13800000001' }
  const [first, second] = crowd(2)
  await fillSeats(
    activity,
    [
      { ...first!, answers },
      { ...second!, answers: { q1: 1 } },
    ],
    house.now(),
  )
  const rows = await sheetOf((await house.get('editor', 'activityDesk.exportRoll', { id: activity._id })).url)
  expect(headingsOf(rows).slice(-4)).toEqual(['随行（人）', '到达', '司机电话', "'=2+2"])
  expect(rows[2]!.slice(-4)).toEqual([2.5, new Date('2026-11-23'), '13800000001', null])
  expect(sumOf(rows, '随行（人）')).toBe(3.5)
})
