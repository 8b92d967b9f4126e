import type { ErrorKind } from './errors'

/** Of shares and WeChat groups. */
export const shareMessages = {
  'share.unknown': { kind: 'not_found', text: '这个分享链接无效，请让对方重新分享' },
  'share.expired': { kind: 'rule_broken', text: '这个分享链接已经过期，请让对方重新分享' },
  'share.wrong_subject': { kind: 'rule_broken', text: '这个分享链接和打开的内容对不上' },
  'share.not_yours': { kind: 'conflict', text: '这次分享没有登记成功，请重新分享' },
  'group.unverified': { kind: 'forbidden', text: '微信没有确认这是哪个群，请从群里的卡片重新打开' },
  'group.not_found': { kind: 'not_found', text: '没有找到这个微信群' },
  'group.not_seen': { kind: 'forbidden', text: '请先在这个群里点开一张卡片，半小时内再来绑定' },
  'group.not_yours': { kind: 'forbidden', text: '只能绑定您担任会长或秘书长的商会的群' },
  'group.chamber_missing': { kind: 'rule_broken', text: '请选择是哪个商会的群' },
  'group.bound_already': { kind: 'conflict', text: '这个群已经绑定为“{name}”' },
  'group.not_bound': { kind: 'conflict', text: '这个群还没有绑定' },
} as const satisfies Record<string, { kind: ErrorKind; text: string }>
