import { changesInWords, notTakenInWords, obstacleIn, sumInWords } from './import-words'

const counts = { new: 120, changed: 5, unchanged: 30, error: 0, left: 0, excluded: 0 }

test('what will change is said in figures', () => {
  expect(changesInWords(counts)).toBe('新增 120 条，更新 5 条，无变化 30 条')
})

test('the figures on the page add up to the rows of the file', () => {
  expect(sumInWords({ rows: 155, lines: 155, counts })).toBe(
    '文件里 155 行：新增 120 条，更新 5 条，无变化 30 条',
  )
  const all = { ...counts, error: 3, left: 1, excluded: 2 }
  expect(sumInWords({ rows: 100, lines: 161, counts: all })).toBe(
    '文件里 100 行，读出 161 条：新增 120 条，更新 5 条，无变化 30 条，有错误 3 条，您选了不导入 2 条，不用导入 1 条',
  )
  expect(notTakenInWords(counts)).toBe('')
})

test('good lines may go in while others are in error; a file that changes nothing is not applied', () => {
  expect(obstacleIn(counts)).toBeNull()
  expect(obstacleIn({ ...counts, error: 17 })).toBeNull()
  expect(obstacleIn({ ...counts, new: 0, changed: 0, error: 17 })).toMatch(/^没有可以导入的行/)
  expect(obstacleIn({ ...counts, new: 0, changed: 0 })).toMatch(/完全一样/)
})
