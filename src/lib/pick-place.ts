import Taro from '@tarojs/taro'
import { isWeapp } from './device'

export interface PickedPlace {
  name: string
  address: string
  /** GCJ-02 degrees. */
  latitude: number
  longitude: number
}

/** A browser has no map of WeChat's: there the place is typed. */
export const canPickPlace = isWeapp

/** WeChat's map. Null when nothing was chosen: a closed map and a refused permission look the same. */
export async function pickPlace(near: { latitude: number | null; longitude: number | null }) {
  const { latitude, longitude } = near
  const start = latitude !== null && longitude !== null ? { latitude, longitude } : {}
  const found = await Taro.chooseLocation(start).catch(() => null)
  return found?.name
    ? {
        name: found.name,
        address: found.address,
        latitude: Number(found.latitude),
        longitude: Number(found.longitude),
      }
    : null
}
