import { invalidParam, WireError } from '../../wire/errors'
import type { Handler } from '../handler'

/** `auth().getEndUserInfo(uid)` and `queryUserInfo`: people of the local WeChat, by uid or by openid. */
export const getUserInfo: Handler = async ({ params }, { wechat }) => {
  const { uuid, platformId } = params
  if (uuid === undefined && platformId === undefined) throw invalidParam('uuid or platformId is required')
  const person = wechat.people.all().find(({ openid }) => openid === uuid || openid === platformId)
  if (!person) throw new WireError('INVALID_PARAM', '[USER_NOT_FOUND] the user does not exist')
  return {
    data: {
      uid: person.openid,
      openId: person.openid,
      nickName: person.nickname,
      appId: wechat.appId,
      isAnonymous: false,
    },
  }
}
