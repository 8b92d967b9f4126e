import type { Question } from '@contract/values/questions'
import { answersOf, draftOf, problemsOf } from './draft'

const asked = { required: true }
const plate: Question = { kind: 'text', id: 'q1', label: '车牌号', ...asked }
const size: Question = {
  kind: 'choice',
  id: 'q2',
  label: '尺码',
  options: ['M', 'L'],
  multiple: false,
  ...asked,
}
const years: Question = {
  kind: 'number',
  id: 'q3',
  label: '年限',
  min: null,
  max: null,
  unit: '年',
  ...asked,
}
const promise: Question = { kind: 'agreement', id: 'q4', label: '我承诺', ...asked }

test('what was answered here counts before what is remembered from elsewhere', () => {
  expect(draftOf([plate], { q1: '浙C1' }, { q1: '陕A2' })).toEqual({ q1: '浙C1' })
  expect(draftOf([plate], {}, { q1: '陕A2' })).toEqual({ q1: '陕A2' })
})

test('an option that is offered no more, or an answer of another kind, is not filled in', () => {
  expect(draftOf([size, years], {}, { q2: ['XL'], q3: '三' })).toEqual({ q2: undefined, q3: undefined })
  expect(draftOf([size], {}, { q2: ['L'] })).toEqual({ q2: ['L'] })
})

test('a promise is given anew each time', () => {
  expect(draftOf([promise], {}, { q4: true })).toEqual({ q4: undefined })
  expect(draftOf([promise], { q4: true }, {})).toEqual({ q4: true })
})

test('what is missing is not sent', () => {
  expect(answersOf({ q1: '浙C1', q2: undefined })).toEqual({ q1: '浙C1' })
})

test('the server names the question after “answers”', () => {
  expect(problemsOf({ 'answers.q1': '请填写', chamberId: '请选择' })).toEqual({ q1: '请填写' })
})
