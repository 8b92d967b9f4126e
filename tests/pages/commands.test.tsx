import { act, fireEvent, render, screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useState } from 'react'
import { offline, ok, refused, stubFunctions } from '../support/stub-functions'

function Join() {
  const [code, setCode] = useState('')
  const join = useCommand(api.office.join)
  return (
    <>
      <Field label="邀请码" value={code} error={join.fields.code} onChange={setCode} />
      {join.error ? <Notice error={join.error} onRetry={() => join.run({ code, name: '林晓' })} /> : null}
      <Button loading={join.pending} onTap={() => join.run({ code, name: '林晓' })}>
        加入
      </Button>
    </>
  )
}

const member = { id: 'p', name: '林晓', role: 'editor', since: 0, isMe: true }

test('a double tap sends one request', async () => {
  let finish: (answer: unknown) => void = () => undefined
  const functions = stubFunctions({ 'office.join': () => new Promise((resolve) => (finish = resolve)) })
  render(<Join />)
  const button = screen.getByText('加入')
  fireEvent.click(button)
  fireEvent.click(button)
  fireEvent.click(screen.getByText('加入'))
  await act(async () => finish(ok(member)))
  expect(functions.calls).toHaveLength(1)
})

test('two taps before the page can redraw send one request', async () => {
  const functions = stubFunctions({ 'office.join': () => ok(member) })
  render(<Join />)
  const button = screen.getByText('加入')
  await act(async () => {
    fireEvent.click(button)
    fireEvent.click(button)
  })
  expect(functions.calls).toHaveLength(1)
})

test('what is wrong with a field is said beside it, and what was typed stays', async () => {
  stubFunctions({
    'office.join': () => refused({ ...errorBody('input.invalid'), fields: { code: '请填写邀请码' } }),
  })
  render(<Join />)
  const box = screen.getByLabelText('邀请码') as HTMLInputElement
  fireEvent.change(box, { target: { value: 'ABCDE' } })
  await act(async () => fireEvent.click(screen.getByText('加入')))
  expect(screen.getByText('请填写邀请码')).toBeTruthy()
  expect(box.value).toBe('ABCDE')
})

test('a lost connection can be tried again with what was typed', async () => {
  const functions = stubFunctions({ 'office.join': offline })
  render(<Join />)
  fireEvent.change(screen.getByLabelText('邀请码'), { target: { value: 'ABCDE-12345' } })
  await act(async () => fireEvent.click(screen.getByText('加入')))
  functions.answer('office.join', () => ok(member))
  await act(async () => fireEvent.click(screen.getByText('重试')))
  expect(functions.calls.at(-1)?.input).toMatchObject({ code: 'ABCDE-12345' })
  expect(screen.queryByRole('alert')).toBeNull()
})

test.each([
  ['an answer that is no reply', { html: '<p>gateway</p>' }, 'answer.unreadable'],
  ['nothing', null, 'answer.unreadable'],
  ['G13 an answer without data', { ok: true }, 'answer.unreadable'],
  ['G13 an answer whose data is null', { ok: true, data: null }, 'answer.unreadable'],
  ['G13 a refusal without words', { ok: false, error: { kind: 'conflict' } }, 'answer.unreadable'],
])('%s becomes an error that can be shown', async (_, answer, code) => {
  stubFunctions({ 'session.me': () => answer })
  await expect(api.session.me({})).rejects.toMatchObject({ body: { code } })
})

test('a button that cannot be pressed says why and does nothing', () => {
  const onTap = jest.fn()
  render(
    <Button disabled reason="请先填写标题" onTap={onTap}>
      发布
    </Button>,
  )
  fireEvent.click(screen.getByText('发布'))
  expect(onTap).not.toHaveBeenCalled()
  expect(screen.getByText('请先填写标题')).toBeTruthy()
  expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true')
})
