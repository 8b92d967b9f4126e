import { provinces } from '@contract/chambers'
import { otherTiles, provinceNames, provinceTiles } from '@/components/tile-map/tiles'
import { countByProvince, legend, shadeOf } from './tiles'

test('each of the 31 provinces has a square of its own', () => {
  const all = [...provinces.map((name) => provinceTiles[name]), ...otherTiles]
  expect(provinces).toHaveLength(31)
  expect(new Set(all.map(({ column, row }) => `${column}/${row}`)).size).toBe(34)
  expect([...provinceNames].sort()).toEqual([...provinces].sort())
})

test.each([
  [0, 0],
  [1, 1],
  [3, 1],
  [4, 2],
  [9, 3],
  [10, 4],
  [40, 4],
])('%i chambers are shade %i', (count, shade) => {
  expect(shadeOf(count)).toBe(shade)
})

test('the legend says what every shade means', () => {
  expect(legend.map(({ words }) => words)).toEqual(['没有', '1—3', '4—6', '7—9', '10 以上'])
})

test('a province without a chamber counts none, and the general chamber belongs to none', () => {
  const row = { province: '陕西' } as Parameters<typeof countByProvince>[0][number]
  const counts = countByProvince([row, row, { ...row, province: null }])
  expect(counts.陕西).toBe(2)
  expect(counts.西藏).toBe(0)
})
