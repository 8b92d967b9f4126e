import { merchants } from '../../../cloudfunctions/domains/merchants/documents'
import { daysAfter } from '@contract/values/date'
import { dateOf } from '@contract/values/time'
import { House } from '../house'
import { addChambers, bringIn, check, start } from '../importing'
import { apply, cellsOf, csv, imported, leftOutOf, map, takeBack } from './import-steps'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  await addChambers()
})
afterAll(() => house.close())

describe('good lines in, bad lines back', () => {
  const head = ['商会', '身份', '姓名', '手机号']
  const good = ['北京', '温商', '陈海立', '19930000001']
  const bad = ['桃花源', '温商', '林敏晓', '19930000002']

  test('H7 one bad row keeps nobody out, and comes back as a file that can be mended and brought in', async () => {
    const checked = await check(
      house,
      'roster',
      'a.csv',
      csv([...head, '备注'], [...good, '甲'], [...bad, '乙']),
    )
    expect(checked).toMatchObject({ counts: { new: 1, error: 1 }, leftOut: 1 })
    expect(await leftOutOf(house, checked.id)).toEqual([
      expect.objectContaining({ kind: 'column', column: 'E', found: '备注' }),
    ])
    expect(await house.refusal('editor', 'imports.apply', { id: checked.id })).toMatchObject({
      code: 'import.has_errors',
    })
    const file = await house.get('editor', 'imports.problemFile', { id: checked.id })
    expect(file).toMatchObject({ rows: 1, name: expect.stringMatching(/^名册-没有导入的行-.*\.xlsx$/) })
    const done = await apply(house, checked, true)
    expect(done).toMatchObject({ state: 'done', counts: { new: 1, error: 1 } })
    expect(await imported()).toHaveLength(1)
    const cells = await cellsOf(file.url)
    expect(cells.slice(-2)).toEqual([
      [...head, '备注', '没有导入的原因'],
      [...bad, '乙', expect.stringMatching(/^第 3 行.*商会目录里没有这个商会/)],
    ])
    const mended = csv(cells[cells.length - 2]!, ['西安', ...cells.at(-1)!.slice(1)])
    const again = await start(house, 'roster', '改好.csv', mended)
    expect(again).toMatchObject({ remembered: true, mapping: checked.mapping })
    expect((await apply(house, await map(house, again, again.mapping))).counts).toMatchObject({
      new: 1,
      error: 0,
    })
    const entries = await house.get('manager', 'audit.search', {})
    expect(
      entries.items.some(({ what, after }) => what === '导入' && after?.includes('有错误没有导入 1 条')),
    ).toBe(true)
  })

  test('H7 a bad row is mended in place, or left out on purpose and taken in again', async () => {
    const twin = ['北京', '温商', '陈海丽', '19930000001']
    const checked = await check(house, 'roster', 'a.csv', csv(head, good, bad, twin))
    expect(checked.counts).toMatchObject({ new: 1, error: 2 })
    const fix = await house.get('editor', 'imports.fixRow', {
      id: checked.id,
      row: 3,
      cells: { chamber: '西安' },
    })
    expect(fix).toMatchObject({ row: { outcome: 'new' }, view: { counts: { new: 2, error: 1 } } })
    const left = await house.get('editor', 'imports.excludeRow', { id: checked.id, row: 2, excluded: true })
    expect(left.view.counts).toMatchObject({ new: 1, error: 1, excluded: 1 })
    const twinNow = await house.get('editor', 'imports.fixRow', { id: checked.id, row: 4, cells: {} })
    expect(twinNow).toMatchObject({
      row: { outcome: 'new' },
      view: { counts: { new: 2, error: 0, excluded: 1 } },
    })
    const back = await house.get('editor', 'imports.excludeRow', { id: checked.id, row: 2, excluded: false })
    expect(back).toMatchObject({
      row: { outcome: 'error' },
      view: { counts: { new: 2, error: 1, excluded: 0 } },
    })
    await house.get('editor', 'imports.excludeRow', { id: checked.id, row: 2, excluded: true })
    expect((await apply(house, checked)).counts).toMatchObject({ new: 2, excluded: 1 })
    expect((await imported()).map(({ name }) => name).sort()).toEqual(['林敏晓', '陈海丽'])
  })

  test('H7 what was imported can be taken back for a day, but for what was changed since', async () => {
    await bringIn(house, 'roster', 'a.csv', csv(head, ['西安', '温商', '黄知川', '19930000003']))
    const before = await imported()
    const lines = [
      good,
      ['北京', '会长', '潘瓯', '19930000004'],
      ['西安', '温商', '黄知远', '19930000003'],
      ['无锡', '温商', '谢瓯', '19930000005'],
    ]
    const done = await bringIn(house, 'roster', 'b.csv', csv(head, ...lines))
    expect(done.counts).toMatchObject({ new: 3, changed: 1 })
    const touched = (await imported()).find(({ name }) => name === '谢瓯')!
    await house.get('editor', 'roster.save', {
      ...{ id: touched._id, name: '谢瓯远', chamberId: touched.chamberId, post: 'member' },
      ...{ startsOn: null, endsOn: null },
    })
    const back = await takeBack(house, done)
    expect(back).toMatchObject({ state: 'takenBack', kept: 1 })
    const page = await house.get('editor', 'imports.rows', { id: done.id, flag: 'kept' })
    expect(page.items).toMatchObject([{ row: 5, kept: '导入以后又改过，没有撤回' }])
    const after = await imported()
    expect(after.map(({ name }) => name).sort()).toEqual(['谢瓯远', '黄知川'])
    expect(after.find(({ name }) => name === '黄知川')!.terms).toEqual(before[0]!.terms)
    const beijing = (await house.get('guest', 'chambers.directory', {})).items.find(
      ({ name }) => name === '北京温州商会',
    )!
    expect((await house.get('guest', 'chambers.show', { id: beijing.id })).officers).toEqual([])
  })

  test('H7 merchants: made ones go, changed ones are as they were, merged or changed ones stay and are named', async () => {
    const columns = ['姓名', '手机', '企业']
    await bringIn(house, 'merchants', 'a.csv', csv(columns, ['陈海立', '19930000001', '']))
    const [known] = await merchants.findAll({})
    const file = csv(
      columns,
      ['陈海立', '19930000001', '甲公司'],
      ['林敏晓', '19930000002', '乙公司'],
      ['黄知川', '19930000003', ''],
    )
    const done = await bringIn(house, 'merchants', 'b.csv', file)
    expect(done.counts).toMatchObject({ new: 2, changed: 1 })
    const touched = (await merchants.findAll({})).find(({ name }) => name === '黄知川')!
    await house.get('editor', 'merchants.save', {
      id: touched._id,
      rev: 1,
      name: '黄知川',
      phone: '19930000003',
      company: '丙',
    })
    house.passTime(23 * 60 * 60_000)
    const back = await takeBack(house, done)
    expect(back).toMatchObject({ state: 'takenBack', kept: 1 })
    const left = await merchants.findAll({})
    expect(left.map(({ name, company }) => [name, company]).sort()).toEqual([
      ['陈海立', ''],
      ['黄知川', '丙'],
    ])
    expect(left.find(({ _id }) => _id === known!._id)).toMatchObject({
      keys: known!.keys,
      marks: known!.marks,
    })
    const again = await bringIn(house, 'merchants', 'c.csv', csv(columns, ['谢瓯', '19930000009', '']))
    house.passTime(25 * 60 * 60_000)
    const late = await house.refusal('editor', 'imports.takeBack', { id: again.id })
    expect(late).toMatchObject({ code: 'import.too_late_to_take_back' })
  })
})

describe('terms that begin on a day to come', () => {
  const day = (days: number) => daysAfter(dateOf(house.now()), days)
  const head = ['商会', '身份', '姓名', '手机号', '任期开始']
  const presidentOf = async (name: string) => {
    const { items } = await house.get('guest', 'chambers.directory', {})
    const { id } = items.find((chamber) => chamber.name === name)!
    return (await house.get('guest', 'chambers.show', { id })).officers.map((officer) => officer.name)
  }

  test('H7 a president whose term starts in two weeks waits as 待任 and takes over on his day', async () => {
    await bringIn(house, 'roster', 'a.csv', csv(head, ['北京', '会长', '潘瓯', '19930000004', '2021-01-01']))
    const done = await bringIn(
      house,
      'roster',
      'b.csv',
      csv(head, ['北京', '会长', '陈海立', '19930000001', day(14)]),
    )
    expect(done).toMatchObject({ counts: { new: 1, error: 0 }, noted: 1 })
    expect(await presidentOf('北京温州商会')).toEqual(['潘瓯'])
    const { items } = await house.get('editor', 'roster.coming', {})
    expect(items).toMatchObject([{ name: '陈海立', startsOn: day(14), problem: '' }])
    house.passTime(13 * 24 * 60 * 60_000)
    await house.fire('bind-posts')
    expect(await presidentOf('北京温州商会')).toEqual(['潘瓯'])
    house.passTime(24 * 60 * 60_000)
    await house.fire('bind-posts')
    await house.fire('bind-posts')
    expect(await presidentOf('北京温州商会')).toEqual(['陈海立'])
    expect((await house.get('editor', 'roster.coming', {})).items).toEqual([])
  })

  test('H7 one that waits goes when the import is taken back, or by hand; a day years ahead is refused', async () => {
    const line = (name: string, phone: string, from: string) => ['无锡', '温商', name, phone, from]
    const file = csv(head, line('陈海立', '19930000001', day(30)), line('林敏晓', '19930000002', day(800)))
    const checked = await check(house, 'roster', 'a.csv', file)
    expect(checked.counts).toMatchObject({ new: 1, error: 1 })
    await takeBack(house, await apply(house, checked, true))
    expect((await house.get('editor', 'roster.coming', {})).items).toEqual([])
    await bringIn(house, 'roster', 'b.csv', csv(head, line('陈海立', '19930000001', day(30))))
    const [waiting] = (await house.get('editor', 'roster.coming', {})).items
    await house.get('editor', 'roster.dropComing', { id: waiting!.id })
    expect((await house.get('editor', 'roster.coming', {})).items).toEqual([])
  })

  test('H7 what the office enters for a day to come waits, too, by roster or by election', async () => {
    const items = (await house.get('guest', 'chambers.directory', {})).items
    const chamberId = items.find(({ name }) => name === '北京温州商会')!.id
    const term = { startsOn: day(14), endsOn: day(1000) }
    const saved = await house.get('editor', 'roster.save', {
      ...{ name: '陈海立', phone: '19930000001', chamberId, post: 'young', ...term },
    })
    expect(saved).toMatchObject({ waits: true, startsOn: day(14) })
    const successor = { name: '潘瓯', phone: '19930000004' }
    for (const _ of [1, 2])
      await house.get('editor', 'chambers.handOver', { id: chamberId, post: 'president', successor, ...term })
    expect(await presidentOf('北京温州商会')).toEqual([])
    const waiting = (await house.get('editor', 'roster.coming', {})).items
    expect(waiting.map(({ name }) => name).sort()).toEqual(['潘瓯', '陈海立'].sort())
    const seenBy = async (who: string) =>
      (await house.get(who, 'chambers.show', { id: chamberId })).comingOfficers
    expect(await seenBy('editor')).toEqual([
      { name: '潘瓯', post: 'president', startsOn: day(14), problem: '' },
    ])
    expect(await seenBy('guest')).toEqual([])
    house.passTime(14 * 24 * 60 * 60_000)
    await house.fire('bind-posts')
    expect(await presidentOf('北京温州商会')).toEqual(['潘瓯'])
    expect((await house.get('editor', 'roster.coming', {})).items).toEqual([])
  })

  test('H7 taken back, an import restores one that waited before it and tells of one that has begun', async () => {
    const line = (name: string, from: string) => ['无锡', '温商', name, '19930000001', from]
    await bringIn(house, 'roster', 'a.csv', csv(head, line('陈海立', day(14))))
    const second = await bringIn(house, 'roster', 'b.csv', csv(head, line('陈海利', day(14))))
    expect(second.counts).toMatchObject({ changed: 1 })
    await takeBack(house, second)
    expect((await house.get('editor', 'roster.coming', {})).items).toMatchObject([{ name: '陈海立' }])
    const third = await bringIn(
      house,
      'roster',
      'c.csv',
      csv(head, ['北京', '会长', '潘瓯', '19930000004', day(1)]),
    )
    house.passTime(20 * 60 * 60_000)
    await house.fire('bind-posts')
    expect(await takeBack(house, third)).toMatchObject({ kept: 1 })
    expect(await presidentOf('北京温州商会')).toEqual(['潘瓯'])
  })
})
