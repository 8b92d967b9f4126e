import { faceOf, legend, shadeOf, sharesByProvince } from './provinces'

test.each([
  [0, 5, 0],
  [2, 5, 1],
  [1, 2, 2],
  [7, 9, 2],
  [4, 5, 3],
  [17, 18, 3],
  [1, 1, 4],
])('%i of %i is shade %i', (reached, all, shade) => {
  expect(shadeOf({ reached, all })).toBe(shade)
})

test('the legend says what every shade means', () => {
  expect(legend.map(({ shade }) => shade)).toEqual([0, 1, 2, 3, 4])
})

const of = (province: string | null) => ({ province }) as never

test('a province counts its reached and its silent chambers; those elsewhere are in none', () => {
  const shares = sharesByProvince({
    reached: [of('陕西'), of('陕西'), of(null)],
    silent: [of('陕西'), of('西藏')],
  })
  expect([...shares]).toEqual([
    ['陕西', { reached: 2, all: 3 }],
    ['西藏', { reached: 0, all: 1 }],
  ])
})

test('what is drawn says both numbers, and a province without chambers says so', () => {
  expect(faceOf({ reached: 2, all: 3 })).toEqual({
    shade: 2,
    figure: ['2', '/3'],
    says: '3 家商会中 2 家已触达',
  })
  expect(faceOf(undefined)).toMatchObject({ shade: null, says: '没有商会' })
})
