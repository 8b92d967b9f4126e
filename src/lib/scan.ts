import Taro from '@tarojs/taro'
import { isWeapp } from './device'
import { onPhone } from './on-phone'

/** A browser has no scanner of its own: there it is typed. */
export const canScan = isWeapp

/** What a QR code says; null when the scanner was closed. @throws phone.refused and its like */
export async function scan(): Promise<string | null> {
  const found = await onPhone('scan', () => Taro.scanCode({ scanType: ['qrCode'] }))
  return found?.result || null
}
