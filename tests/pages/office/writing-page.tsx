import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import Quill from 'quill'
import Edit from '@/packages/office/edit'
import { refreshSession } from '@/lib/session'
import { ok, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { me } from './fixtures'

type Answers = Parameters<typeof stubFunctions>[0]

let rev = 1
/** Saves as the server does: an id for what is new, the next revision. */
export const saves = ({ id }: Record<string, unknown>) =>
  ok({ id: id ?? 'n_new', rev: ++rev, savedAt: Date.now(), notes: [] })

export function startTest() {
  device.reset()
  jest.clearAllMocks()
  jest.useFakeTimers()
  rev = 4
}

/** The writing page, for `id` or for a new piece, once the editor is open. */
export async function openWriting(answers: Answers, id?: string) {
  const functions = stubFunctions({ 'session.me': () => ok(me('editor')), 'news.save': saves, ...answers })
  await refreshSession()
  device.openWith(id ? { id } : {})
  const page = render(<Edit />)
  await wait(100)
  return { functions, ...page }
}

export const wait = (ms: number) => act(async () => void (await jest.advanceTimersByTimeAsync(ms)))

export const titleBox = () => screen.getByLabelText<HTMLInputElement>('标题', { selector: 'input' })

export const typeTitle = (value: string) => fireEvent.change(titleBox(), { target: { value } })

export const editor = () => {
  const root = document.querySelector<HTMLElement>('.ql-editor')
  const quill = root?.parentElement && Quill.find(root.parentElement)
  if (!(quill instanceof Quill)) throw new Error('the editor is not open')
  return quill
}

// jsdom lays nothing out; Quill asks where the cursor stands, to scroll there.
Range.prototype.getBoundingClientRect = () => document.body.getBoundingClientRect()

/** At the end of the text, as a person would. */
export const typeText = (text: string) =>
  act(async () => void editor().insertText(editor().getLength() - 1, text, 'user'))

export const tap = (words: string | RegExp) => act(async () => void fireEvent.click(screen.getByText(words)))

export const networkIsBack = () =>
  act(async () => {
    for (const [listener] of (Taro.onNetworkStatusChange as jest.Mock).mock.calls) {
      listener({ isConnected: true, networkType: 'wifi' })
    }
    await jest.advanceTimersByTimeAsync(50)
  })

/** What is uploaded arrives, under this name. */
export function uploadsArriveAs(name: string) {
  const toFunctions = global.fetch
  const arrived = { ok: true, status: 200, json: async () => ({ fileID: `cloud://local/incoming/${name}` }) }
  global.fetch = jest.fn(async (url: RequestInfo | URL, init?: RequestInit) =>
    String(url).startsWith('/wechat/upload') ? (arrived as Response) : toFunctions(url, init),
  )
}

/** The next file dialog of the browser answers with this file. */
export function nextFileIs(name: string, size = 1000) {
  const file = new File(['x'], name)
  Object.defineProperty(file, 'size', { value: size })
  jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementationOnce(function (this: HTMLInputElement) {
    Object.defineProperty(this, 'files', { value: [file] })
    this.onchange?.(new Event('change'))
  })
  uploadsArriveAs(name)
}
