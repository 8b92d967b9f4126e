import Taro from '@tarojs/taro'
import { isWeapp } from './device'

/** A browser has no scanner of its own: there it is typed. */
export const canScan = isWeapp

/** What a QR code says; null when the scanner was closed. */
export async function scan(): Promise<string | null> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode'] })
    return result || null
  } catch {
    return null
  }
}
