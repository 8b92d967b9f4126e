import { notedPen, type Written } from '../noted-pen'

/** What WeChat offers a mini-program, as far as this one uses it; the rest are the simulator's own stubs. */
type Done = { success?: (result: object) => void; complete?: (result: object) => void }
type CallFunction = (call: { name: string; data: { action: string; input: unknown } }) => Promise<unknown>

export interface WeChatLog {
  navigations: string[]
  /** On whichever canvas. */
  written: Written[]
}

const system = {
  pixelRatio: 2,
  screenWidth: 375,
  screenHeight: 812,
  windowWidth: 375,
  windowHeight: 700,
  statusBarHeight: 44,
  platform: 'devtools',
  language: 'zh_CN',
  SDKVersion: '3.8.0',
  fontSizeSetting: 16,
  theme: 'light',
}

const enter = { path: '', query: {}, scene: 1001 }

function succeed(options?: Done) {
  options?.success?.({ errMsg: 'ok' })
  options?.complete?.({ errMsg: 'ok' })
}

export function wechat(callFunction: CallFunction) {
  const drawn = notedPen()
  const log: WeChatLog = { navigations: [], written: drawn.written }
  const stored = new Map<string, unknown>()
  const go = (options: Done & { url: string }) => {
    log.navigations.push(options.url)
    succeed(options)
  }
  let asked: ((found: object) => void) | null = null
  const query = {
    in: () => query,
    select: () => query,
    selectViewport: () => query,
    node: (done: (found: object) => void) => {
      asked = done
      return query
    },
    exec: () => asked?.({ node: { width: 0, height: 0, getContext: () => drawn.pen } }),
  }
  const wx = {
    cloud: { init: () => {}, callFunction },
    getSystemInfoSync: () => system,
    getWindowInfo: () => system,
    getAppBaseInfo: () => system,
    getDeviceInfo: () => system,
    getLaunchOptionsSync: () => enter,
    getEnterOptionsSync: () => enter,
    getStorageSync: (key: string) => stored.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
    removeStorageSync: (key: string) => void stored.delete(key),
    canIUse: () => true,
    nextTick: (work: () => void) => setTimeout(work, 0),
    createSelectorQuery: () => query,
    canvasToTempFilePath: (options: Done) => options.success?.({ tempFilePath: 'wxfile://tmp/drawn.png' }),
    navigateTo: go,
    redirectTo: go,
    switchTab: go,
    ...Object.fromEntries(
      [
        'setNavigationBarColor',
        'setNavigationBarTitle',
        'setBackgroundColor',
        'setBackgroundTextStyle',
        'setTabBarStyle',
        'showToast',
        'hideToast',
        'stopPullDownRefresh',
        'updateShareMenu',
        'pageScrollTo',
      ].map((name) => [name, succeed]),
    ),
    onThemeChange: () => {},
  }
  return { wx, log, stored, enter }
}
