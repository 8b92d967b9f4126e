import { question } from '@contract/values/questions'
import { questionKinds } from '@contract/values/questions'
import { problemsIn } from './fields-of'
import { moved, newQuestion, questionInWords, toDraft, toQuestion, usual } from './questions'

test.each(questionKinds)('a question of kind %s comes back from its sheet as it went in', (kind) => {
  const draft = { ...newQuestion(), kind, label: '问题', options: '甲\n乙', max: 5, unit: '人' }
  const asked = toQuestion(draft)
  expect(problemsIn(question, asked)).toEqual({})
  expect(toQuestion(toDraft(asked))).toEqual(asked)
})

test('empty lines are no options, and what the contract says against a question has its field', () => {
  const asked = toQuestion({ ...newQuestion(), kind: 'choice', label: ' ', options: '甲\n\n ' })
  expect(problemsIn(question, asked)).toMatchObject({ label: '请填写问题', options: '请至少写两个选项' })
})

test('the usual questions are all fit to be asked', () => {
  for (const { draft } of usual) {
    expect(problemsIn(question, toQuestion({ ...draft, id: 'q_1' }))).toEqual({})
  }
})

test('a question moves one place and never off the list', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
})

test('a question says its kind and whether it must be answered', () => {
  const choice = toQuestion({
    ...newQuestion(),
    kind: 'choice',
    label: '饮食',
    options: '甲\n乙',
    multiple: true,
  })
  expect(questionInWords(choice)).toBe('选择（多选，2 项） · 可不填')
  expect(questionInWords(toQuestion({ ...newQuestion(), kind: 'date', required: true }))).toBe('日期 · 必填')
})
