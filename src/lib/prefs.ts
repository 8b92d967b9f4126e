import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { readStored, store } from './storage'
import { wechatSettings } from './device'

export type TextSize = 'standard' | 'large' | 'largest'
export type Theme = 'light' | 'dark'

/** `follow`: as WeChat is set. */
export interface Prefs {
  textSize: TextSize | 'follow'
  appearance: Theme | 'follow'
}

interface State {
  prefs: Prefs
  textSize: TextSize
  theme: Theme
}

const STORED = 'prefs'
const untouched: Prefs = { textSize: 'follow', appearance: 'follow' }
const listeners = new Set<() => void>()
let state: State | null = null

/** WeChat's standard is 16 or 17, its largest 23 to 26 px. */
function textSizeOfWeChat(px = 16): TextSize {
  if (px >= 22) return 'largest'
  return px >= 18 ? 'large' : 'standard'
}

function resolve(prefs: Prefs): State {
  const wechat = wechatSettings()
  return {
    prefs,
    textSize: prefs.textSize === 'follow' ? textSizeOfWeChat(wechat.fontSizeSetting) : prefs.textSize,
    theme: prefs.appearance === 'follow' ? (wechat.theme ?? 'light') : prefs.appearance,
  }
}

function update(prefs: Prefs) {
  state = resolve(prefs)
  listeners.forEach((listener) => listener())
}

const current = () => (state ??= resolve({ ...untouched, ...readStored<Prefs>(STORED) }))

export function setPrefs(change: Partial<Prefs>) {
  const prefs = { ...current().prefs, ...change }
  store(STORED, prefs)
  update(prefs)
}

/** WeChat's own settings may have changed while the app was away. */
export const followWeChat = () => update(current().prefs)

export function watchWeChatTheme() {
  Taro.onThemeChange?.(followWeChat)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Every mounted page redraws when a choice changes, so tabs stay alike. */
export const usePrefs = () => useSyncExternalStore(subscribe, current, current)
