import type { Input } from '@contract/action'
import type { merchants as actions } from '@contract/merchants'
import { House } from './house'

type Facts = Omit<Input<typeof actions.save>, 'id' | 'rev'>

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const facts = (over: Partial<Facts> = {}): Facts => ({
  name: '陈海立',
  phone: '19930001234',
  company: '西安瓯海鞋业有限公司',
  chamber: '西安温州商会',
  place: '陕西省西安市',
  industry: '鞋业、皮革',
  ...over,
})
const add = (over: Partial<Facts> = {}) => house.get('editor', 'merchants.save', facts(over))
const search = (input: Input<typeof actions.search>) => house.get('editor', 'merchants.search', input)
const names = async (input: Input<typeof actions.search>) =>
  (await search(input)).items.map(({ name }) => name)

describe('search', () => {
  beforeEach(async () => {
    await add()
    await add({
      ...{
        name: '林敏晓',
        phone: '19930005678',
        company: '无锡永嘉阀门集团有限公司',
        chamber: '无锡温州商会',
      },
      ...{ place: '江苏无锡', industry: '泵阀' },
    })
    await add({ name: '陈知川', phone: null, company: '', chamber: '西安', place: '西安', industry: '皮革' })
  })

  test.each<[what: string, input: Input<typeof actions.search>, found: string[]]>([
    ['nothing at all', {}, ['林敏晓', '陈海立', '陈知川']],
    ['a name', { query: '海立' }, ['陈海立']],
    ['a surname', { query: '陈' }, ['陈海立', '陈知川']],
    ['part of a company', { query: '永嘉阀门' }, ['林敏晓']],
    ['a name and part of a company', { query: '陈海立 鞋业' }, ['陈海立']],
    ['the last four digits', { query: '5678' }, ['林敏晓']],
    ['the last four digits, full-width', { query: '５６７８' }, ['林敏晓']],
    ['a whole number', { query: '199 3000 1234' }, ['陈海立']],
    ['another number with the same end', { query: '19830001234' }, []],
    ['a chamber', { chamber: '西安温州商会' }, ['陈海立', '陈知川']],
    ['a chamber by its place', { chamber: '西安' }, ['陈海立', '陈知川']],
    ['a place', { place: '西安' }, ['陈海立', '陈知川']],
    ['a place with its province', { place: '陕西西安市' }, ['陈海立', '陈知川']],
    ['a province', { place: '江苏' }, ['林敏晓']],
    ['an industry', { industry: '皮革' }, ['陈海立', '陈知川']],
    ['all of them', { query: '陈', chamber: '西安', place: '西安', industry: '鞋业' }, ['陈海立']],
    ['what nobody has', { query: '桃花源' }, []],
    ['marks only', { query: '！？' }, []],
    ['what would be a pattern', { query: '.*' }, []],
  ])('by %s', async (_, input, found) => {
    expect((await names(input)).sort()).toEqual([...found].sort())
  })

  test('shows numbers masked', async () => {
    const { items } = await search({})
    expect(items.map(({ phoneMasked }) => phoneMasked).sort()).toEqual(['199****1234', '199****5678', null])
    expect(JSON.stringify(items)).not.toContain('19930001234')
  })

  test('finds a record by what it says now, not by what it said', async () => {
    const { id } = (await search({ query: '海立' })).items[0]!
    await house.get('editor', 'merchants.save', {
      id,
      rev: 1,
      ...facts({ name: '陈海丽', phone: '19930009999' }),
    })
    expect(await names({ query: '海立' })).toEqual([])
    expect(await names({ query: '1234' })).toEqual([])
    expect(await names({ query: '9999' })).toEqual(['陈海丽'])
  })
})

test('pages follow one another without gaps or repetitions', async () => {
  const all = Array.from({ length: 45 }, (_, i) =>
    add({ name: `陈${'海立敏晓知'[i % 5]}`, phone: `1993001${1000 + i}` }),
  )
  const ids = (await Promise.all(all)).map(({ id }) => id)
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await search({ query: '陈', place: '西安', cursor })
    expect(page.items.length).toBeLessThanOrEqual(20)
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.next ?? undefined
  } while (cursor)
  expect(seen).toHaveLength(45)
  expect(new Set(seen)).toEqual(new Set(ids))
})

test('each whole number that is looked at is in the audit log, without the number', async () => {
  const { id } = await add()
  expect(await house.get('editor', 'merchants.revealPhone', { id })).toEqual({ phone: '19930001234' })
  const { items } = await house.get('manager', 'audit.search', { query: '查看手机号' })
  expect(items).toMatchObject([
    { who: expect.stringContaining('editor'), target: '陈海立 · 西安瓯海鞋业有限公司' },
  ])
  expect(JSON.stringify(items)).not.toContain('19930001234')
})

describe('saving', () => {
  test('what changed is in the history, numbers masked', async () => {
    const { id, rev } = await add()
    const changed = facts({ industry: '鞋业', phone: '19930004321' })
    const saved = await house.get('editor', 'merchants.save', { id, rev, ...changed })
    expect(saved.history.map(({ what }) => what)).toEqual([
      '手机号：199****1234 → 199****4321；行业：鞋业、皮革 → 鞋业',
      '新增',
    ])
    expect(saved.rev).toBe(rev + 1)
  })

  test('two who save at once: the second is told; the same content again is no conflict', async () => {
    const { id, rev } = await add()
    await house.get('editor', 'merchants.save', { id, rev, ...facts({ industry: '鞋业' }) })
    const late = { id, rev, ...facts({ industry: '皮革' }) }
    expect(await house.refusal('manager', 'merchants.save', late)).toMatchObject({
      kind: 'conflict',
      code: 'merchant.changed_meanwhile',
      message: expect.stringContaining('editor 的名字'),
    })
    const again = await house.ask('editor', 'merchants.save', { id, rev, ...facts({ industry: '鞋业' }) })
    expect(again).toMatchObject({ ok: true, data: { rev: rev + 1 } })
  })
})

describe('duplicates', () => {
  const groups = async () => (await house.get('editor', 'merchants.duplicates', {})).items
  const pair = async () => [
    await add(),
    await add({ name: '老陈', company: '', industry: '', place: '' }),
    await add({ phone: '19930009876', company: '西安瓯海鞋业有限公司', place: '' }),
  ]

  test('are records with one number, or with one name and company', async () => {
    const [a, b, c] = await pair()
    await add({ name: '林敏晓', phone: '19930007777', company: '无锡阀门厂' })
    const found = (await groups()).map(({ why, records }) => [why, records.map(({ id }) => id).sort()])
    expect(found).toEqual([
      ['name_company', [a!.id, c!.id].sort()],
      ['phone', [a!.id, b!.id].sort()],
    ])
  })

  test('go away when one of them is corrected', async () => {
    const [a, b] = await pair()
    await house.get('editor', 'merchants.save', {
      ...facts(),
      id: a!.id,
      rev: 1,
      phone: '19930001111',
      name: '陈立',
    })
    expect(await groups()).toEqual([])
    expect((await house.get('editor', 'merchants.show', { id: b!.id })).phoneMasked).toBe('199****1234')
  })

  test('merged: the kept one is completed, both histories stay, the other leads to it', async () => {
    const [a, b] = await pair()
    const kept = await house.get('editor', 'merchants.merge', { keep: b!.id, other: a!.id })
    expect(kept).toMatchObject({ name: '老陈', company: '西安瓯海鞋业有限公司', place: '陕西省西安市' })
    expect(kept.history[0]!.what).toMatch(/^并入另一条：姓名 陈海立，手机号 199\*\*\*\*1234/)
    expect(kept.history.filter(({ what }) => what === '新增')).toHaveLength(2)
    expect((await house.get('editor', 'merchants.show', { id: a!.id })).id).toBe(b!.id)
    expect((await groups()).map(({ why }) => why)).toEqual([])
    expect((await names({ query: '1234' })).sort()).toEqual(['老陈'])
  })

  test('merged once more by a repeated call: nothing changes', async () => {
    const [a, b] = await pair()
    const once = await house.get('editor', 'merchants.merge', { keep: b!.id, other: a!.id })
    expect(await house.get('editor', 'merchants.merge', { keep: b!.id, other: a!.id })).toEqual(once)
  })

  test('merged the two ways at once, one of them is kept', async () => {
    const [a, b] = await pair()
    const replies = await Promise.all([
      house.ask('editor', 'merchants.merge', { keep: a!.id, other: b!.id }),
      house.ask('manager', 'merchants.merge', { keep: b!.id, other: a!.id }),
    ])
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await search({ query: '1234' })).toMatchObject({ items: [{}] })
  })

  test.each(['save', 'merge'] as const)('a merged record is closed for %s', async (action) => {
    const [a, b, c] = await pair()
    await house.get('editor', 'merchants.merge', { keep: a!.id, other: b!.id })
    const refusal =
      action === 'save'
        ? house.refusal('editor', 'merchants.save', { ...facts({ name: '别名' }), id: b!.id, rev: 2 })
        : house.refusal('editor', 'merchants.merge', { keep: c!.id, other: b!.id })
    expect((await refusal)?.code).toBe('merchant.merged')
  })

  test('one is not merged with itself', async () => {
    const { id } = await add()
    expect((await house.refusal('editor', 'merchants.merge', { keep: id, other: id }))?.code).toBe(
      'merchant.same',
    )
  })
})
