import Taro from '@tarojs/taro'
import { previewQuery } from './device'

/** WeChat keeps storage apart per person; two phones of the local preview share a browser, so there the name does. */
const keyOf = (name: string) => `${previewQuery('person') ?? ''}/${name}`

export function readStored<T>(name: string): T | null {
  try {
    const text = Taro.getStorageSync<string>(keyOf(name))
    return text ? (JSON.parse(text) as T) : null
  } catch {
    return null
  }
}

/** Whether it is on the phone now: a full store refuses. For what cannot be had again. */
export function storeSurely(name: string, value: unknown) {
  try {
    Taro.setStorageSync(keyOf(name), JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** What is stored here can be fetched again or chosen again, so a full store is not an error. */
export const store = (name: string, value: unknown) => void storeSurely(name, value)
