import { AppError, errorBody, errorKinds, fail } from './errors'
import { messages } from './messages'

test('a placeholder is filled with its parameter', () => {
  expect(errorBody('file.too_large', { limitMb: 10 })).toEqual({
    kind: 'invalid_input',
    code: 'file.too_large',
    message: '文件超过 10 MB，请压缩后再上传',
  })
})

test('fail throws an error that carries kind, code and message', () => {
  expect(() => fail('access.denied')).toThrow(AppError)
  expect(() => fail('access.denied')).toThrow('您没有权限进行这项操作')
})

test('the compiler refuses unknown codes, missing and misspelt parameters', () => {
  // @ts-expect-error no such code
  expect(() => errorBody('news.lost')).toThrow()
  // @ts-expect-error the parameter is missing
  expect(() => errorBody('file.too_large')).toThrow()
  // @ts-expect-error the parameter is called limitMb
  errorBody('file.too_large', { limit: 10 })
})

test.each(Object.entries(messages))('%s has a known kind and speaks Chinese', (_code, { kind, text }) => {
  expect(errorKinds).toContain(kind)
  expect(text).toMatch(/[\u4e00-\u9fff]/)
})
