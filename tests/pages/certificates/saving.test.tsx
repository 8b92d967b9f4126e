import '../../support/as-weapp'
import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { Poster } from '@/components/poster'

let mockFails = false
jest.mock('@/components/poster/surface', () => {
  const { useEffect } = jest.requireActual<typeof import('react')>('react')
  return {
    Surface: ({ onPainted, onFailed }: Record<'onPainted' | 'onFailed', (url?: string) => void>) => {
      useEffect(() => (mockFails ? onFailed() : onPainted('wxfile://tmp/poster.png')), [onPainted, onFailed])
      return null
    },
  }
})

const album = { saveImageToPhotosAlbum: jest.fn(), openSetting: jest.fn() }
Object.assign(Taro, album)
const drawing = { width: 375, height: 540, draw: () => undefined }
const press = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)))

beforeEach(() => {
  jest.clearAllMocks()
  mockFails = false
})

async function open() {
  render(<Poster drawing={drawing} label="结业证书" name="结业证书-项知远" />)
  await act(async () => undefined)
}

test('goes into the album', async () => {
  await open()
  album.saveImageToPhotosAlbum.mockResolvedValueOnce({})
  await press('保存到相册')
  expect(album.saveImageToPhotosAlbum).toHaveBeenCalledWith({ filePath: 'wxfile://tmp/poster.png' })
  expect(screen.getByText(/已经保存到相册/)).toBeTruthy()
})

test('whoever once refused the album is told how to allow it, and then it is saved without another tap', async () => {
  await open()
  album.saveImageToPhotosAlbum.mockRejectedValueOnce({ errMsg: 'saveImageToPhotosAlbum:fail auth deny' })
  await press('保存到相册')
  expect(screen.getByText(/还没有允许使用相册/)).toBeTruthy()
  album.openSetting.mockResolvedValueOnce({ authSetting: { 'scope.writePhotosAlbum': true } })
  album.saveImageToPhotosAlbum.mockResolvedValueOnce({})
  await press('去允许')
  expect(screen.getByText(/已经保存到相册/)).toBeTruthy()
})

test('closing the question says nothing; any other failure says what else works', async () => {
  await open()
  album.saveImageToPhotosAlbum.mockRejectedValueOnce({ errMsg: 'saveImageToPhotosAlbum:fail cancel' })
  await press('保存到相册')
  expect(document.querySelector('.notice')).toBeNull()
  album.saveImageToPhotosAlbum.mockRejectedValueOnce({ errMsg: 'saveImageToPhotosAlbum:fail system error' })
  await press('保存到相册')
  expect(screen.getByText(/也可以长按图片保存/)).toBeTruthy()
})

test('a picture that could not be drawn is drawn again on request', async () => {
  mockFails = true
  await open()
  expect(screen.getByText('图片没有画成，请再试一次。')).toBeTruthy()
  mockFails = false
  await press('重试')
  expect(screen.getByRole('img', { name: '结业证书' })).toBeTruthy()
})
