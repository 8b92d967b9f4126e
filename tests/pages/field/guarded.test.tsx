import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Field, TextArea } from '@/components/field'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'

let broken = false
const Form = guarded(function Form() {
  const [name, setName] = useState('')
  const [words, setWords] = useState('')
  if (broken) throw new Error('Cannot read properties of undefined')
  return (
    <Page>
      <Field label="姓名" value={name} onChange={setName} />
      <TextArea label="寄语" value={words} onChange={setWords} />
    </Page>
  )
})

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

beforeEach(() => {
  broken = false
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => jest.restoreAllMocks())

test('G13 a page that fails while it is drawn says so, gives what was typed and comes back', () => {
  render(<Form />)
  type('姓名', '项知远')
  broken = true
  type('寄语', '共护母亲河')
  expect(screen.getByText('这一页没有显示出来，请点“重试”')).toBeTruthy()
  expect(screen.getByText('姓名：项知远')).toBeTruthy()
  fireEvent.click(screen.getByText('复制全部'))
  expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: '姓名：项知远' })
  broken = false
  fireEvent.click(screen.getByText('重试'))
  expect(screen.getByLabelText('姓名')).toBeTruthy()
})

test('G13 a page that fails at once says so, without words that nobody typed', () => {
  broken = true
  render(<Form />)
  expect(screen.getByText('重试')).toBeTruthy()
  expect(screen.queryByText('您刚才填写的内容')).toBeNull()
})
