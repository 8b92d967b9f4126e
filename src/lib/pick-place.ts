import Taro from '@tarojs/taro'
import { isWeapp } from './device'
import { onPhone } from './on-phone'

export interface PickedPlace {
  name: string
  address: string
  /** GCJ-02 degrees. */
  latitude: number
  longitude: number
}

/** A browser has no map of WeChat's: there the place is typed. */
export const canPickPlace = isWeapp

/** WeChat's map. Null when nothing was chosen. @throws phone.refused and its like */
export async function pickPlace(near: { latitude: number | null; longitude: number | null }) {
  const { latitude, longitude } = near
  const start = latitude !== null && longitude !== null ? { latitude, longitude } : {}
  const found = await onPhone('place', () => Taro.chooseLocation(start))
  return found?.name
    ? {
        name: found.name,
        address: found.address,
        latitude: Number(found.latitude),
        longitude: Number(found.longitude),
      }
    : null
}
