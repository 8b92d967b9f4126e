// In place of @tarojs/taro, which does not load in jsdom. Pages register with it; tests drive it: `device.show()`, `device.pull()`.
import { useEffect, useRef } from 'react'

type Hook = (...given: never[]) => unknown

const stored = new Map<string, unknown>()
const hooks = {
  show: new Set<Hook>(),
  hide: new Set<Hook>(),
  pull: new Set<Hook>(),
  bottom: new Set<Hook>(),
  share: new Set<Hook>(),
  moments: new Set<Hook>(),
}

/** Registers the latest version of a page's callback for as long as the page is mounted. */
const registered = (kind: keyof typeof hooks, immediately = false) =>
  function useHook(callback: Hook) {
    const latest = useRef(callback)
    latest.current = callback
    useEffect(() => {
      const entry = (...given: never[]) => latest.current(...given)
      hooks[kind].add(entry)
      if (immediately) entry()
      return () => void hooks[kind].delete(entry)
    }, [])
  }

export const useDidShow = registered('show', true)
export const useDidHide = registered('hide')
export const usePullDownRefresh = registered('pull')
export const useReachBottom = registered('bottom')
export const useShareAppMessage = registered('share')
export const useShareTimeline = registered('moments')
export const useLaunch = (callback: Hook) => useEffect(() => void callback(), [])
export const useLoad = useLaunch
export const useReady = useLaunch
export const useUnload = (callback: Hook) => useEffect(() => () => void callback(), [])

let params: Record<string, string> = {}
let path = ''
export const useRouter = () => ({ params, path })

/** What a test does to the phone. */
export const device = {
  stored,
  fontSizeSetting: 16,
  theme: 'light' as 'light' | 'dark',
  openWith(next: Record<string, string>, at = '') {
    params = next
    path = at
  },
  show: () => hooks.show.forEach((hook) => hook()),
  hide: () => hooks.hide.forEach((hook) => hook()),
  pull: () => hooks.pull.forEach((hook) => hook()),
  reachBottom: () => hooks.bottom.forEach((hook) => hook()),
  /** What the card says when the page is forwarded. */
  share: () => [...hooks.share].map((hook) => hook() as { title: string; path: string })[0],
  /** What 朋友圈 shows. */
  shareToMoments: () => [...hooks.moments].map((hook) => hook() as { title: string; query: string })[0],
  /** How WeChat was entered. */
  entered: { path: '', query: {}, scene: 1001 } as {
    path: string
    query: Record<string, string>
    scene: number
  },
  reset() {
    stored.clear()
    params = {}
    Object.assign(device, {
      fontSizeSetting: 16,
      theme: 'light',
      entered: { path: '', query: {}, scene: 1001 },
    })
  },
}

const done = () => jest.fn(async (_options?: unknown): Promise<Record<string, unknown>> => ({ errMsg: 'ok' }))

const Taro = {
  navigateTo: done(),
  navigateBack: done(),
  redirectTo: done(),
  reLaunch: done(),
  switchTab: done(),
  showToast: done(),
  showModal: jest.fn(async () => ({ confirm: true, cancel: false })),
  previewImage: done(),
  setClipboardData: done(),
  makePhoneCall: done(),
  openLocation: done(),
  chooseLocation: done(),
  chooseMedia: done(),
  chooseMessageFile: done(),
  scanCode: done(),
  setNavigationBarTitle: done(),
  setNavigationBarColor: done(),
  setBackgroundColor: done(),
  setBackgroundTextStyle: done(),
  setTabBarStyle: done(),
  pageScrollTo: done(),
  downloadFile: done(),
  openDocument: done(),
  openPrivacyContract: done(),
  showShareMenu: done(),
  hideShareMenu: done(),
  updateShareMenu: done(),
  getGroupEnterInfo: done(),
  requestSubscribeMessage: done(),
  getEnterOptionsSync: () => device.entered,
  stopPullDownRefresh: jest.fn(),
  onThemeChange: jest.fn(),
  onNetworkStatusChange: jest.fn(),
  offNetworkStatusChange: jest.fn(),
  enableAlertBeforeUnload: done(),
  disableAlertBeforeUnload: done(),
  nextTick: (callback: Hook) => void setTimeout(callback),
  env: { USER_DATA_PATH: 'http://usr' },
  getFileSystemManager: () => ({ rmdirSync: () => undefined, mkdirSync: () => undefined }),
  getCurrentPages: () => [{}, {}],
  getCurrentInstance: () => ({ page: null }),
  getSystemInfoSync: () => ({ fontSizeSetting: device.fontSizeSetting, theme: device.theme }),
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
  removeStorageSync: (key: string) => void stored.delete(key),
}
export default Taro
