import { fail } from '@contract/errors'
import { miniProgramVersion } from './mini-program-version'
import { ask, openApi } from './open-api'

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/updatable-message/setUpdatableMsg.html */
const UNKNOWN_ACTIVITY_ID = 47501
/** It has begun already: a run that broke after saying so. */
const WRONG_STATE = 47502
const EXPIRED_ACTIVITY_ID = 47504

/** WeChat's words: 成员正在加入，当前 N/M 人, and 已开始, after which nothing changes any more. */
const OPEN = 0
const STARTED = 1

interface Made {
  activityId?: string
  activity_id?: string
  expirationTime?: number
  expiration_time?: number
}

/** An updatable message (动态消息), to be sent by whoever shares. It lives a day. @throws service.unavailable */
export async function newUpdatableMessage(): Promise<{ id: string; expiresAt: number }> {
  const { updatableMessage } = await openApi()
  const question = () => updatableMessage().createActivityId({})
  const made = await ask<Made>('updatableMessage.createActivityId', question)
  const seconds = made.expirationTime ?? made.expiration_time ?? fail('service.unavailable')
  return { id: made.activityId ?? made.activity_id ?? fail('service.unavailable'), expiresAt: seconds * 1000 }
}

/** False when WeChat changes it no more. */
async function set(activityId: string, targetState: number, values: Record<string, string>) {
  const { updatableMessage } = await openApi()
  const parameterList = Object.entries(values).map(([name, value]) => ({ name, value }))
  const change = { activityId, targetState, templateInfo: { parameterList } }
  const gone = () => false
  const answer = await ask<unknown>(
    'updatableMessage.setUpdatableMsg',
    () => updatableMessage().setUpdatableMsg(change),
    { [UNKNOWN_ACTIVITY_ID]: gone, [WRONG_STATE]: gone, [EXPIRED_ACTIVITY_ID]: gone },
  )
  return answer !== false
}

/** @throws service.unavailable */
export const showFigures = (id: string, taken: number, capacity: number): Promise<boolean> =>
  set(id, OPEN, { member_count: String(taken), room_limit: String(capacity) })

/** `path` opens behind 进入, without a slash in front. @throws service.unavailable */
export const showStarted = (id: string, path: string): Promise<boolean> =>
  set(id, STARTED, { path, version_type: miniProgramVersion() })
