import * as v from 'valibot'
import { openApi, OpenApiError, PayloadError, requirePage } from './open-api'

const NAMES = ['member_count', 'room_limit', 'path', 'version_type'] as const
type Name = (typeof NAMES)[number]

/** Which parameters each state must have. */
const NEEDED: Record<0 | 1, Name[]> = { 0: ['member_count', 'room_limit'], 1: ['path', 'version_type'] }

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/updatable-message/setUpdatableMsg.html */
const payload = v.strictObject({
  activity_id: v.pipe(v.string(), v.nonEmpty('47501 invalid activity_id')),
  target_state: v.picklist([0, 1], '47502 invalid target_state'),
  template_info: v.strictObject({
    parameter_list: v.array(v.strictObject({ name: v.picklist(NAMES), value: v.string() })),
  }),
})

/** `updatableMessage.setUpdatableMsg`: new numbers on every card with this id, or that it has begun, which stays. */
export const setUpdatableMsg = openApi(
  payload,
  async ({ activity_id, target_state: state, template_info }, context) => {
    const { liveCards, clock } = context.wechat
    const given = new Map(template_info.parameter_list.map(({ name, value }) => [name, value]))
    for (const name of NEEDED[state])
      if (!given.get(name)) throw new PayloadError(47001, `data format error: ${name} is missing`)
    const version = given.get('version_type')
    if (version !== undefined && !['develop', 'trial', 'release'].includes(version))
      throw new PayloadError(47503, 'invalid version_type')
    const path = given.get('path') ?? ''
    requirePage(path.replace(/^\//, ''), context)

    const card = liveCards.find(activity_id)
    if (!card) throw new OpenApiError(47501, 'invalid activity_id')
    if (card.expiresAt <= clock.now()) throw new OpenApiError(47504, 'activity_id expired')
    if (card.state === 1) throw new OpenApiError(47502, 'invalid target_state: it has begun')
    const [memberCount, roomLimit] = [given.get('member_count'), given.get('room_limit')]
    liveCards.keep({
      ...card,
      state,
      path,
      memberCount: memberCount ?? card.memberCount,
      roomLimit: roomLimit ?? card.roomLimit,
    })
    return { json: { errcode: 0, errmsg: 'ok' } }
  },
)
