import type { ChamberRow } from '@contract/chambers'
import { searchChambers } from './search-chambers'

const row = (given: Partial<ChamberRow>): ChamberRow => ({
  id: given.name ?? '',
  name: '',
  kind: 'prefecture',
  province: null,
  city: '',
  initials: '',
  founded: true,
  hall: null,
  confirmedAt: null,
  ...given,
})

const rows = [
  row({ name: '全国温州商会总会', kind: 'general', initials: 'qgwzshzh quanguo qg' }),
  row({ name: '陕西省温州商会', kind: 'provincial', province: '陕西', initials: 'sxswzsh shanxi sx' }),
  row({ name: '西安温州商会', province: '陕西', city: '西安', initials: 'xawzsh xian xa shanxi sx' }),
  row({
    name: '兴安盟温州商会',
    province: '内蒙古',
    city: '兴安盟',
    initials: 'xamwzsh xinganmeng xam neimenggu nmg',
  }),
  row({
    name: '上海温州商会',
    kind: 'provincial',
    province: '上海',
    city: '上海',
    initials: 'shwzsh shanghai sh',
  }),
]
const names = (query: string) => searchChambers(rows, query).map(({ row: { name } }) => name)
const hits = (query: string) =>
  searchChambers(rows, query).map(({ name, place }) =>
    [...name, ...place].flatMap(({ text, hit }) => (hit ? [text] : [])),
  )

test('nothing typed, or blanks only, leaves every chamber in its order', () => {
  expect(names('')).toHaveLength(5)
  expect(names('  ')).toEqual(rows.map(({ name }) => name))
})

test.each([
  ['西安', ['西安温州商会']],
  ['西安市', ['西安温州商会']],
  ['西安商会', ['西安温州商会']],
  ['陕西', ['陕西省温州商会', '西安温州商会']],
  ['陕西省', ['陕西省温州商会', '西安温州商会']],
  ['xa', ['西安温州商会', '兴安盟温州商会']],
  ['XA', ['西安温州商会', '兴安盟温州商会']],
  ['ｘａｍ', ['兴安盟温州商会']],
  ['sx', ['陕西省温州商会', '西安温州商会']],
  ['xian', ['西安温州商会']],
  ['shan', ['陕西省温州商会', '西安温州商会', '上海温州商会']],
  ['陕西 xa', ['西安温州商会']],
  ['总会', ['全国温州商会总会']],
  ['巴黎', []],
])('“%s” finds %j', (query, expected) => {
  expect(names(query)).toEqual(expected)
})

test('“温州商会” is what they all are', () => {
  expect(names('温州商会')).toHaveLength(5)
})

test('initials count from their beginning: “wzsh” alone finds nobody', () => {
  expect(names('wzsh')).toEqual([])
})

test('what was found is marked in the name and in the place', () => {
  expect(hits('西安')).toEqual([['西安', '西安']])
  expect(hits('陕西省')).toEqual([['陕西省', '陕西'], ['陕西']])
})

test('initials mark the characters they stand for, whole syllables mark nothing', () => {
  expect(hits('xam')).toEqual([['兴安盟']])
  expect(hits('xian')).toEqual([[]])
})

test('the pieces of a marked name make up the name', () => {
  const [first] = searchChambers(rows, '安')
  expect(first?.name.map(({ text }) => text).join('')).toBe(first?.row.name)
})
