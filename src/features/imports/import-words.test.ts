import { changesInWords, obstacleIn } from './import-words'

const counts = { new: 120, changed: 5, unchanged: 30, error: 0 }

test('what will change is said in figures', () => {
  expect(changesInWords(counts)).toBe('新增 120 条，更新 5 条，无变化 30 条')
})

test('a file with errors is not applied, and neither is one that changes nothing', () => {
  expect(obstacleIn(counts)).toBeNull()
  expect(obstacleIn({ ...counts, error: 17 })).toMatch(/^还有 17 行有错误/)
  expect(obstacleIn({ ...counts, new: 0, changed: 0 })).toMatch(/完全一样/)
})
