import Taro from '@tarojs/taro'
import { isWeapp } from './device'

/** Tells when a network is there again. Answers with what ends it. */
export function watchNetwork(onBack: () => void) {
  if (!isWeapp) {
    window.addEventListener('online', onBack)
    return () => window.removeEventListener('online', onBack)
  }
  const heed = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) onBack()
  }
  Taro.onNetworkStatusChange(heed)
  return () => Taro.offNetworkStatusChange(heed)
}
