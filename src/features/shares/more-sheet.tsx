import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Subject } from '@contract/shares'
import { Cell } from '@/components/cell'
import { Sheet } from '@/components/sheet'
import { isWeapp } from '@/lib/device'
import { useSession } from '@/lib/session'
import type { PageShare } from '@/lib/share/use-share'
import { go, posterPath } from './paths'
import { RecommendForm } from './recommend-form'
import './shares.scss'

interface Props {
  subject: Subject
  share: PageShare
  /** Of its own page; null where there is none. */
  poster?: string | null
  /** Open to everybody, so WeChat offers 朋友圈. */
  open: boolean
  onClose: () => void
}

function Ways({ subject, share, poster = posterPath(subject), open }: Omit<Props, 'onClose'>) {
  const { me } = useSession()
  const [recommends, setRecommends] = useState(false)
  if (recommends) return <RecommendForm subject={subject} share={share} />
  return (
    <View className="shares-ways">
      {me?.roles.includes('president') ? (
        <Cell
          icon="endorsement"
          title="会长荐"
          note="写一句话，和卡片一起转发"
          leads
          onTap={() => setRecommends(true)}
        />
      ) : null}
      {poster ? (
        <Cell
          icon="image"
          title="生成海报"
          note="带小程序码的图片，可以打印、发朋友圈"
          leads
          onTap={() => go(poster)}
        />
      ) : null}
      {open && isWeapp ? (
        <Text className="shares-hint">发到朋友圈：点右上角“···”，选“分享到朋友圈”。</Text>
      ) : null}
    </View>
  )
}

/** The ways of passing something on beside WeChat's own card. Only here it is asked whether the reader is a president. */
export const MoreSheet = ({ onClose, ...rest }: Props) => (
  <Sheet open title="更多分享" onClose={onClose}>
    <Ways {...rest} />
  </Sheet>
)
