import Taro, { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect } from 'react'
import { isWeapp } from '../device'

/** An updatable card: WeChat keeps the count on it alive. */
export interface LiveCard {
  id: string
  taken: number
  capacity: number
}

interface Menu {
  allowed: boolean | undefined
  open?: boolean
  live?: LiveCard | null
}

const attempt = (call: Promise<unknown> | undefined) => void call?.catch(() => undefined)

const hide = (menus: string[]) =>
  attempt(Taro.hideShareMenu({ menus } as Parameters<typeof Taro.hideShareMenu>[0]))

/** What WeChat's own menu offers on a page, and that a card forwarded to a group will tell which group it was opened in. */
function show({ open, live }: Menu) {
  attempt(
    Taro.showShareMenu({
      withShareTicket: true,
      showShareItems: open ? ['wechatFriends', 'wechatMoment'] : ['wechatFriends'],
    }),
  )
  if (!open) hide(['shareTimeline'])
  const count = live && [
    { name: 'member_count', value: String(live.taken) },
    { name: 'room_limit', value: String(live.capacity) },
  ]
  const update = {
    withShareTicket: true,
    isUpdatableMessage: Boolean(live),
    ...(live && count && { activityId: live.id, templateInfo: { parameterList: count } }),
  }
  attempt(Taro.updateShareMenu(update as Taro.updateShareMenu.Option))
}

export function useShareMenu(menu: Menu) {
  const { allowed, open, live } = menu
  const apply = useCallback(() => {
    if (!isWeapp || allowed === undefined) return
    if (allowed) show({ allowed, open, live })
    else hide(['shareAppMessage', 'shareTimeline'])
  }, [allowed, open, live])
  useDidShow(apply)
  useEffect(apply, [apply])
}
