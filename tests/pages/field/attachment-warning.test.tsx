import { render, screen } from '@testing-library/react'
import { FilesField } from '@/components/files-field'
import { fileView } from '../office/fixtures'

test('P1 what an attachment still tells is said under it, before it is published', () => {
  const warning = '文件里有 1 处（视频）可能带有拍摄位置，没能去掉'
  const files = [fileView({ name: '现场.pptx', warning }), fileView({ id: 'f_2', name: '通知.pdf' })]
  render(<FilesField label="附件" files={files} max={10} onChange={() => undefined} />)
  expect(screen.getAllByText(/拍摄位置/).map((each) => each.textContent)).toEqual([
    `“现场.pptx”：${warning}。`,
  ])
})
