import { figuresOf, type ArrivalRow, type Leadership, type Rows } from './figures'

const HOUR_MS = 3_600_000
const none: Rows = { reads: [], arrivals: [], shares: [], answers: [], places: new Map() }
const xian: Leadership = { chamberId: 'c_xian', presidentId: 'p_zheng', secretaryIds: ['p_zhou'] }
const wuxi: Leadership = { chamberId: 'c_wuxi', presidentId: null, secretaryIds: [] }

const read = (personId: string, chamberIds = ['c_xian'], over = {}) => ({
  ...{ personId, chamberIds, leads: [], at: 1 },
  ...over,
})
const arrival = (personId: string, over: Partial<ArrivalRow> = {}): ArrivalRow => ({
  ...{ _id: `a:${personId}:${over.shareId ?? ''}`, personId, chamberIds: ['c_xian'], leads: [] },
  ...{ shareId: null, groupId: null, at: 1, ...over },
})
const share = (_id: string, line: string | null, by = 'p_zheng') => ({ _id, line, by, way: 'card' as const })
const answer = (personId: string, given: 'yes' | 'no' | 'later', chamberIds = ['c_xian'], at = 1) => ({
  ...{ personId, answer: given, chamberIds, at },
})

test('nothing has happened: nobody of all chambers', () => {
  expect(figuresOf(none, [xian, wuxi])).toEqual({
    ...{ people: 0, presidents: 0, shares: 0, ways: { card: 0, poster: 0, moments: 0 } },
    ...{ reached: 0, all: 2, byChamber: [], groups: [], credits: [], answers: [] },
  })
})

test('who read it and came by two cards is one person', () => {
  const arrivals = [arrival('p_1', { shareId: 's_1' }), arrival('p_1', { groupId: 'g_1' }), arrival('p_2')]
  const figures = figuresOf({ ...none, reads: [read('p_1'), read('p_3')], arrivals }, [xian])
  expect(figures.people).toBe(3)
  expect(figures.byChamber).toEqual([{ chamberId: 'c_xian', people: 3, leader: false }])
})

test('a person of two chambers reaches both; one of none reaches none', () => {
  const reads = [read('p_1', ['c_xian', 'c_wuxi']), read('p_2', ['c_xian']), read('p_3', [])]
  const { people, byChamber, reached } = figuresOf({ ...none, reads }, [xian, wuxi])
  expect([people, reached, byChamber.map(({ people: n }) => n)]).toEqual([3, 2, [2, 1]])
})

test('a chamber that is in the directory no more counts among no chambers', () => {
  const { reached, all, byChamber } = figuresOf({ ...none, reads: [read('p_1', ['c_gone'])] }, [xian])
  expect([reached, all, byChamber.length]).toEqual([0, 1, 1])
})

test('that a leader is among them is told of his chamber alone; presidents are those of today', () => {
  const reads = [
    read('p_zheng', ['c_xian', 'c_wuxi'], { leads: ['c_xian'] }),
    read('p_zhou', ['c_xian'], { leads: ['c_xian'] }),
  ]
  const { presidents, byChamber } = figuresOf({ ...none, reads }, [xian, wuxi])
  expect(presidents).toBe(1)
  expect(byChamber.map(({ chamberId, leader }) => [chamberId, leader])).toEqual([
    ['c_xian', true],
    ['c_wuxi', false],
  ])
})

test('a group has as many as opened it there, whatever cards they tapped', () => {
  const arrivals = [
    ...[arrival('p_1', { groupId: 'g_1', shareId: 's_1' }), arrival('p_1', { groupId: 'g_1' })],
    ...[arrival('p_2', { groupId: 'g_1' }), arrival('p_2', { groupId: 'g_2' })],
  ]
  expect(figuresOf({ ...none, arrivals }, [xian]).groups).toEqual([
    { groupId: 'g_1', people: 2 },
    { groupId: 'g_2', people: 1 },
  ])
})

test('shares by their way', () => {
  const shares = [share('s_1', null), { ...share('s_2', null), way: 'poster' as const }, share('s_3', '好')]
  expect(figuresOf({ ...none, shares }, [])).toMatchObject({
    ...{ shares: 3, ways: { card: 2, poster: 1, moments: 0 } },
  })
})

describe('a recommendation', () => {
  const shares = [share('s_plain', null), share('s_zheng', '值得一来'), share('s_li', '都来', 'p_li')]
  const credits = (rows: Partial<Rows>) => figuresOf({ ...none, shares, ...rows }, [xian]).credits

  test('is credited with whom it brought first, and with nobody who came by another card before', () => {
    const arrivals = [
      ...[arrival('p_1', { shareId: 's_zheng', at: 5 }), arrival('p_1', { shareId: 's_li', at: 9 })],
      ...[arrival('p_2', { shareId: 's_plain', at: 5 }), arrival('p_2', { shareId: 's_zheng', at: 9 })],
      arrival('p_3', { shareId: 's_li', at: 7 }),
    ]
    expect(credits({ arrivals })).toEqual([
      { shareId: 's_zheng', people: 1, signUps: 0 },
      { shareId: 's_li', people: 1, signUps: 0 },
    ])
  })

  test('is not credited with whoever had read it before, but with whoever reads it as he comes', () => {
    const at = 2 * HOUR_MS
    const arrivals = [arrival('p_1', { shareId: 's_zheng', at }), arrival('p_2', { shareId: 's_zheng', at })]
    const reads = [read('p_1', [], { at: HOUR_MS }), read('p_2', [], { at: at - 900 })]
    expect(credits({ arrivals, reads })[0]).toMatchObject({ people: 1 })
  })

  test('is credited with sign-ups after the arrival, not with those before', () => {
    const arrivals = [
      ...['p_1', 'p_2', 'p_3'].map((id) => arrival(id, { shareId: 's_zheng', at: 100 })),
      arrival('p_4', { shareId: 's_plain', at: 100 }),
    ]
    const places = new Map([
      ['p_1', 150],
      ['p_2', 50],
      ['p_4', 150],
    ])
    expect(credits({ arrivals, places })[0]).toEqual({ shareId: 's_zheng', people: 3, signUps: 1 })
  })

  test('brings nobody who made it himself', () => {
    expect(credits({ arrivals: [arrival('p_zheng', { shareId: 's_zheng' })] })[0]!.people).toBe(0)
  })
})

describe('the answer of a chamber', () => {
  const answers = (given: Rows['answers'], of = [xian, wuxi]) =>
    figuresOf({ ...none, answers: given }, of).answers.map(({ chamberId, answer: said }) => [chamberId, said])

  test('is its president’s, even if the secretary answered later', () => {
    expect(answers([answer('p_zheng', 'yes'), answer('p_zhou', 'no', ['c_xian'], 9)])).toEqual([
      ['c_xian', 'yes'],
    ])
  })

  test('is the secretary’s while the president is silent', () => {
    expect(answers([answer('p_zhou', 'later')])).toEqual([['c_xian', 'later']])
  })

  test('of somebody who led it then stays when he leads it no more', () => {
    expect(answers([answer('p_old', 'no', ['c_wuxi'])])).toEqual([['c_wuxi', 'no']])
  })

  test('is none of a member’s', () => {
    expect(answers([answer('p_member', 'yes', [])])).toEqual([])
  })
})
