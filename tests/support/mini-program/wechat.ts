/** What WeChat offers a mini-program, as far as this one uses it; the rest are the simulator's own stubs. */
type Done = { success?: (result: object) => void; complete?: (result: object) => void }
type CallFunction = (call: { name: string; data: { action: string; input: unknown } }) => Promise<unknown>

export interface WeChatLog {
  navigations: string[]
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
  const log: WeChatLog = { navigations: [] }
  const stored = new Map<string, unknown>()
  const go = (options: Done & { url: string }) => {
    log.navigations.push(options.url)
    succeed(options)
  }
  const query = { in: () => query, select: () => query, selectViewport: () => query, exec: () => {} }
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
