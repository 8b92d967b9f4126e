import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { offerCard, withdrawCard, type ForwardedCard } from '../wechat-shell'

/** The same function each time: for `useShareAppMessage`, and for the WeChat around the preview while the page is on top. */
export function useCard(said: () => ForwardedCard) {
  const latest = useRef(said)
  latest.current = said
  const [card] = useState(() => () => latest.current())
  useDidShow(() => offerCard(card))
  useDidHide(() => withdrawCard(card))
  useEffect(() => () => withdrawCard(card), [card])
  return card
}
