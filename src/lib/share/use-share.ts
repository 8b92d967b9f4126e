import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Recommendation, ShareWay, Subject } from '@contract/shares'
import { sendSurely } from '../send-surely'
import type { ForwardedCard } from '../wechat-shell'
import { newShareId, shareIn, stockShareIds } from './share-id'
import { useCard } from './use-card'
import { useShareMenu, type LiveCard } from './use-share-menu'

export interface Sharing {
  subject: Subject
  /** undefined: not known yet. false: it may not be passed on, and WeChat's menu does not offer it either. */
  allowed: boolean | undefined
  /** Open to everybody: 朋友圈 too. */
  open?: boolean
  title: string
  path: string
  imageUrl?: string | null
  live?: LiveCard | null
}

interface Recommended extends Recommendation {
  id: string
}

const withShare = (path: string, id: string | null) =>
  id ? `${path}${path.includes('?') ? '&' : '?'}s=${id}` : path

class Share {
  /** Of the latest render. */
  sharing!: Sharing
  from: string | undefined
  recommended: Recommended | null = null

  #made(way: ShareWay) {
    if (!this.sharing.allowed) return null
    const id = newShareId()
    const { subject } = this.sharing
    if (id) void sendSurely('shares.make', { id, subject, way, ...(this.from && { from: this.from }) })
    return id
  }

  /** What the page says when it is forwarded; each time a share of its own. */
  card = (): ForwardedCard => {
    const { title, path, imageUrl, live } = this.sharing
    const said = this.recommended
    return {
      title: said ? `${said.name}荐：${said.line}｜${title}` : title,
      path: withShare(path, said ? said.id : this.#made('card')),
      ...(imageUrl && { imageUrl }),
      ...(live && { liveCardId: live.id }),
    }
  }

  moment = () => {
    const { title, path, imageUrl } = this.sharing
    return {
      title,
      query: withShare(path, this.#made('moments')).split('?')[1] ?? '',
      ...(imageUrl && { imageUrl }),
    }
  }

  /** Cards that are sent from now on carry his line; null: no longer. */
  recommend = (said: Recommended | null) => void (this.recommended = said)
}

/**
 * Passing a page on. The page itself writes `useShareAppMessage(share.card)`: WeChat looks for it there. The card's path carries a
 * random id (`s`), under which the server keeps who shared what.
 */
export function useShare(sharing: Sharing) {
  const [share] = useState(() => new Share())
  share.sharing = sharing
  share.from = shareIn(useRouter().params)
  useShareMenu(sharing)
  useCard(share.card)
  useDidShow(stockShareIds)
  return share
}
export type PageShare = ReturnType<typeof useShare>
