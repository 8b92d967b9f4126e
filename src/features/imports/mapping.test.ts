import { choicesFor, columnsOf, letterOf, problemsIn, samplesOf } from './mapping'

const columns = columnsOf('roster')
const full = { chamber: 0, post: 1, name: 2, phone: 3 }

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is called %s, as in Excel', (index, letter) => {
  expect(letterOf(index)).toBe(letter)
})

test('a needed column has to be one of the file’s, another may stay out', () => {
  const [chamber] = columns
  const startsOn = columns.find(({ key }) => key === 'startsOn')
  const view = { headings: ['商会', ' '] }
  expect(choicesFor(view, chamber!).map(({ label }) => label)).toEqual(['A 列　商会', 'B 列　（没有标题）'])
  expect(choicesFor(view, startsOn!)[0]).toEqual({ value: '', label: '不导入这一项' })
})

test('samples are what stands beneath, without blanks and repeats', () => {
  const sample = [['会长'], [''], ['会长 '], ['秘书长'], ['温商'], ['青年温商']]
  expect(samplesOf({ sample }, 0)).toEqual(['会长', '秘书长', '温商'])
  expect(samplesOf({ sample }, 7)).toEqual([])
  expect(samplesOf({ sample }, undefined)).toEqual([])
})

test('nothing is wrong when all needed columns have one of their own', () => {
  expect(problemsIn(full, columns)).toEqual({})
  expect(problemsIn({ ...full, endsOn: 4 }, columns)).toEqual({})
})

test('a missing column and one given twice are said where they are', () => {
  const { phone: _, ...rest } = full
  expect(problemsIn(rest, columns)).toEqual({ phone: '请选择哪一列是“手机号”' })
  expect(problemsIn({ ...full, endsOn: 3 }, columns)).toEqual({
    phone: '这一列同时给了“任期结束”，请换一列',
    endsOn: '这一列同时给了“手机号”，请换一列',
  })
})
