import { nothingMapped, type ImportMapping } from '@contract/imports'
import {
  choicesFor,
  choose,
  columnsIn,
  FIXED,
  fill,
  keptIn,
  letterOf,
  ourColumns,
  samplesOf,
  unused,
} from './mapping'

const columns = ourColumns('roster')
const mapped = (given: ImportMapping['columns']): ImportMapping => ({ ...nothingMapped, columns: given })

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is called %s, as in Excel', (index, letter) => {
  expect(letterOf(index)).toBe(letter)
})

test('a needed column has to be one of the file’s, another may stay out; some may be the same for all', () => {
  const [chamber] = columns
  const startsOn = columns.find(({ key }) => key === 'startsOn')
  const view = { headings: ['商会', ' '] }
  expect(choicesFor(view, chamber!).map(({ label }) => label)).toEqual([
    '整张表都一样，由我填写',
    'A 列　商会',
    'B 列　（没有标题）',
  ])
  expect(choicesFor(view, startsOn!)[0]).toEqual({ value: '', label: '不导入这一项' })
})

test('samples are what stands beneath, without blanks and repeats', () => {
  const sample = [['会长'], [''], ['会长 '], ['秘书长'], ['温商'], ['青年温商']]
  expect(samplesOf({ sample }, 0)).toEqual(['会长', '秘书长', '温商'])
  expect(samplesOf({ sample }, 7)).toEqual([])
  expect(samplesOf({ sample }, undefined)).toEqual([])
})

test('a choice takes the place of the one before, adds another, or takes it out', () => {
  const first = choose(nothingMapped, 'name', 0, '2')
  expect(first.columns).toEqual({ name: [2] })
  expect(choose(first, 'name', 1, '4').columns).toEqual({ name: [2, 4] })
  expect(choose(first, 'name', 0, '').columns).toEqual({})
  const typed = fill(choose(mapped({ chamber: [0] }), 'chamber', 0, FIXED), 'chamber', '西安')
  expect(typed).toMatchObject({ columns: {}, fixed: { chamber: '西安' } })
  expect(choose(typed, 'chamber', 0, '0')).toMatchObject({ columns: { chamber: [0] }, fixed: {} })
})

test('a table of chambers asks for presidents and secretaries, a table of people for posts', () => {
  const keys = (layout: 'person' | 'chamber') => columnsIn('roster', layout).map(({ key }) => key)
  expect(keys('chamber')).toEqual(expect.arrayContaining(['chamber', 'president', 'secretaryPhone']))
  expect(keys('person')).not.toContain('president')
  expect(keptIn(mapped({ chamber: [0], post: [1] }), 'chamber').columns).toEqual({ chamber: [0] })
})

test('columns of the file that go nowhere are named', () => {
  expect(unused({ headings: ['姓名', '微信', ''] }, mapped({ name: [0] }))).toEqual(['B 列“微信”', 'C 列'])
})
