import { act, fireEvent, render, screen } from '@testing-library/react'
import { useRef, useState } from 'react'
import { RichEditor, type RichEditorHandle } from '@/components/rich-editor'
import type { AddImages } from '@/components/rich-editor/use-adding-images'
import { editor, wait } from './writing-page'

jest.mock('quill', () => jest.requireActual('quill/dist/quill.js'))

beforeEach(() => void jest.useFakeTimers())

const ours = '/files/f_000000000000000000000001.png'
const onChange = jest.fn()

function Host({ html = '', addImages }: { html?: string; addImages?: AddImages }) {
  const [count, setCount] = useState(0)
  const handle = useRef<RichEditorHandle>(null)
  return (
    <>
      <button onClick={() => setCount(count + 1)}>{`redraw ${count}`}</button>
      <button onClick={() => handle.current?.flush()}>flush</button>
      <RichEditor
        ref={handle}
        html={html}
        label="正文"
        placeholder="写正文"
        addImages={addImages}
        acceptsImage={(url) => url.startsWith('/files/')}
        onChange={(content) => onChange(content)}
      />
    </>
  )
}
const open = async (html?: string, addImages?: AddImages) => {
  onChange.mockClear()
  const page = render(<Host html={html} addImages={addImages} />)
  await wait(50)
  return page
}
const paste = async (html: string) => {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, {
    clipboardData: { getData: (type: string) => (type === 'text/html' ? html : ''), files: [] },
  })
  await act(async () => void editor().root.dispatchEvent(event))
  await wait(500)
}
const written = () => onChange.mock.calls.at(-1)?.[0].html as string
const press = (name: string) => act(async () => void fireEvent.click(screen.getByLabelText(name)))

test('redrawing the page around it touches nothing that is being written', async () => {
  await open('<p>开头。</p>')
  await act(async () => void editor().insertText(3, '接着写。', 'user'))
  const { root } = editor()
  fireEvent.click(screen.getByText('redraw 0'))
  fireEvent.click(screen.getByText('redraw 1'))
  expect(editor().root).toBe(root)
  expect(editor().getText()).toBe('开头。接着写。\n')
})

test('opening a text reports no change; typing reports one, after a rest', async () => {
  await open('<p>开头。</p>')
  await wait(2_000)
  expect(onChange).not.toHaveBeenCalled()
  await act(async () => {
    editor().insertText(0, '一', 'user')
    editor().insertText(1, '二', 'user')
  })
  expect(onChange).not.toHaveBeenCalled()
  await wait(500)
  expect(onChange).toHaveBeenCalledTimes(1)
  expect(written()).toBe('<p>一二开头。</p>')
})

test('what has not been reported yet is handed over when asked', async () => {
  await open()
  await act(async () => void editor().insertText(0, '急。', 'user'))
  fireEvent.click(screen.getByText('flush'))
  expect(written()).toBe('<p>急。</p>')
})

test('a paste from Word keeps words, headings, bold and lists and drops fonts and colours', async () => {
  await open()
  await paste(
    `<title>文档</title><h1 style="color:red">标题一</h1><ul><li>治污水</li><li>防洪水</li></ul><script>alert(1)</script><p class="MsoNormal" style="font-family:宋体"><b><span lang="EN-US" style="color:#0070C0">到账</span></b>同比增长</p>`,
  )
  expect(written()).toBe(
    '<h2>标题一</h2><ul><li>治污水</li><li>防洪水</li></ul><p><strong>到账</strong>同比增长</p>',
  )
})

test('a table comes through a paste and through opening again whole, merged cells too', async () => {
  const table =
    '<table><tbody><tr><td colspan="2">到账（万元）</td></tr><tr><td>西安</td><td>12,000</td></tr></tbody></table>'
  await open()
  await paste(table.replace('<td>西安', '<td style="background:red" onclick="alert(1)">西安'))
  expect(written()).toContain(table)
  expect(editor().root.innerHTML).not.toContain('onclick')
})

test('pictures of a paste that are not ours are left out, and it says so', async () => {
  await open()
  await paste(`<p>前<img src="https://mmbiz.example/a.jpg">后</p><p><img src="${ours}"></p>`)
  expect(written()).toBe(`<p>前后</p><p><img src="${ours}"></p>`)
  expect(screen.getByText('粘贴的 1 张图片没有带进来，请用“图片”按钮插入')).toBeTruthy()
})

test('a rule stays a rule when the text is opened again', async () => {
  await open('<p>前</p><p style="text-align:center">———</p><p>后</p>')
  expect(editor().root.querySelectorAll('hr')).toHaveLength(1)
  await act(async () => void editor().insertText(0, '再', 'user'))
  await wait(500)
  expect(written()).toBe('<p>再前</p><p style="text-align: center;">———</p><p>后</p>')
})

test('a tool shows by more than colour that it is on, and takes off what it put on', async () => {
  await open('<p>主要数字</p>')
  await act(async () => void editor().setSelection(0, 4))
  await press('标题')
  expect(screen.getByLabelText('标题').getAttribute('aria-checked')).toBe('true')
  expect(screen.getByLabelText('标题').className).toContain('tool--on')
  await wait(500)
  expect(written()).toBe('<h2>主要数字</h2>')
  await press('标题')
  await wait(500)
  expect(written()).toBe('<p>主要数字</p>')
})

test('words are counted without spaces', async () => {
  await open('<p>一 二 三</p>')
  expect(screen.getByText('3 字')).toBeTruthy()
})

test('pictures go where the cursor was; progress is told while they are on their way', async () => {
  let finish = () => undefined as void
  const addImages: AddImages = ({ onProgress, onImage }) => {
    onProgress('正在上传…')
    return new Promise((resolve) => {
      finish = () => {
        onImage(ours)
        resolve()
      }
    })
  }
  await open('<p>前后</p>', addImages)
  await act(async () => void editor().setSelection(1, 0))
  await press('插入图片')
  expect(screen.getByText('正在上传…')).toBeTruthy()
  await act(async () => finish())
  await wait(500)
  expect(written()).toBe(`<p>前<img src="${ours}"></p><p>后</p>`)
  expect(screen.queryByText('正在上传…')).toBeNull()
})

test('a picture that fails says why, and the text stays', async () => {
  await open('<p>正文</p>', async () => {
    throw new Error('文件超过 10 MB，请压缩后再上传')
  })
  await press('插入图片')
  expect(screen.getByText('文件超过 10 MB，请压缩后再上传')).toBeTruthy()
  expect(editor().getText()).toBe('正文\n')
})
