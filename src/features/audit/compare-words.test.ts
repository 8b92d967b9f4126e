import { compareWords } from './compare-words'

test('of two lists only what differs is shown, and how much stayed', () => {
  const before = '姓名：郑海川；手机号：138****1234；任期：2021-12-08 至 2026-12-07'
  const after = '姓名：郑海川；手机号：138****1234；任期：2021-12-08 至 2027-12-07；结束：2026-11-23'
  expect(compareWords(before, after)).toEqual({
    differences: [
      { label: '任期', before: '2021-12-08 至 2026-12-07', after: '2021-12-08 至 2027-12-07' },
      { label: '结束', before: null, after: '2026-11-23' },
    ],
    same: 2,
  })
})

test('a sentence is shown whole', () => {
  const { differences } = compareWords('郑海川，企业 西安鞋业', '郑海川，企业 西安鞋业有限公司')
  expect(differences).toEqual([
    { label: '', before: '郑海川，企业 西安鞋业', after: '郑海川，企业 西安鞋业有限公司' },
  ])
})

test('something new has nothing before it, and something unchanged no difference', () => {
  expect(compareWords(null, '姓名：郑海川').differences).toEqual([
    { label: '', before: null, after: '姓名：郑海川' },
  ])
  expect(compareWords(null, null)).toEqual({ differences: [], same: 0 })
  expect(compareWords('标题：年会', '标题：年会')).toEqual({ differences: [], same: 1 })
})
