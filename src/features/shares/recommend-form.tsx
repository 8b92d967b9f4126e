import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { MAX_RECOMMENDATION, type Recommendation, type Subject } from '@contract/shares'
import { Button } from '@/components/button'
import { TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { ShareButton } from '@/components/share-button'
import { api } from '@/lib/api'
import { newShareId } from '@/lib/share/share-id'
import type { PageShare } from '@/lib/share/use-share'
import { useCommand } from '@/lib/use-command'
import { RecommendationBanner } from './recommendation-banner'
import './shares.scss'

interface Props {
  subject: Subject
  share: PageShare
}

/** 会长荐: one line, then the card goes out with it. Who comes by it counts for the president who wrote it. */
export function RecommendForm({ subject, share }: Props) {
  const [line, setLine] = useState('')
  const [said, setSaid] = useState<Recommendation | null>(null)
  // Made once: a line that is sent again after a bad connection is the same share.
  const [id] = useState(newShareId)
  useEffect(() => () => share.recommend(null), [share])
  const { run, pending, error, fields } = useCommand(async () => {
    if (!id) return
    const answer = await api.shares.recommend({ id, subject, line: line.trim() })
    share.recommend({ ...answer, id })
    setSaid(answer)
  })
  if (!id) return <Notice kind="wait">微信版本太旧，写不了推荐语。请先更新微信。</Notice>
  return said ? (
    <View>
      <RecommendationBanner said={said} />
      <Text className="shares-hint">转发出去的卡片和打开后的页面上，都会有这一句。</Text>
      <View className="shares-action">
        <ShareButton>转发到群里</ShareButton>
      </View>
    </View>
  ) : (
    <View>
      <TextArea
        label="推荐语"
        value={line}
        max={MAX_RECOMMENDATION}
        placeholder="例如：这次培训很实在，请大家都去听听"
        error={fields.line}
        onChange={setLine}
      />
      {error && !fields.line ? <Notice error={error} /> : null}
      <View className="shares-action">
        <Button loading={pending} disabled={!line.trim()} reason="先写一句话" onTap={() => void run()}>
          写好了
        </Button>
      </View>
    </View>
  )
}
