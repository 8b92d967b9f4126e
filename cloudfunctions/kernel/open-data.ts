import * as v from 'valibot'
import { fail } from '@contract/errors'
import { openDataInfo, ownAppId } from './cloud'

/** A CloudID lives five minutes; what it became is believed a little longer. */
const FRESH_MS = 10 * 60_000

/** A WeChat group, as WeChat itself has told it about this call. */
export interface OpenGroup {
  /** The same for everybody in the group, other in another mini-program. Leaves the server never. */
  openGroupId: string
  /** What it was made from: good for one person and one thing. */
  cloudId: string
}

/** https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.getGroupEnterInfo.html; `timestamp` in seconds. */
const shape = v.object({
  cloudID: v.pipe(v.string(), v.minLength(1)),
  data: v.object({
    opengid: v.pipe(v.string(), v.minLength(1)),
    watermark: v.object({ appid: v.string(), timestamp: v.number() }),
  }),
})

function isFilledInByWeChat(field: string, info: string): boolean {
  try {
    const { keys } = Object(JSON.parse(info)) as { keys?: unknown }
    return Array.isArray(keys) && keys.includes(field)
  } catch {
    return false
  }
}

export interface Proof {
  /** OPEN_DATA_INFO of this call. */
  info: string
  appId: string
  /** Of the machine: the watermark is WeChat's, which knows no other clock. */
  at: number
}

/** An object that a client has made looks the same, so its looks prove nothing. Null: it is not to be believed. */
export function groupIn(field: unknown, { info, appId, at }: Proof): OpenGroup | null {
  if (!isFilledInByWeChat('group', info)) return null
  const found = v.safeParse(shape, field)
  if (!found.success) return null
  const { opengid, watermark } = found.output.data
  if (watermark.appid !== appId || at - watermark.timestamp * 1000 > FRESH_MS) return null
  return { openGroupId: opengid, cloudId: found.output.cloudID }
}

/** @throws group.unverified for what WeChat did not decipher, or not for this call */
export function openGroupOf(field: unknown): OpenGroup | null {
  if (field === undefined) return null
  const proof = { info: openDataInfo(), appId: ownAppId(), at: Date.now() }
  return groupIn(field, proof) ?? fail('group.unverified')
}
