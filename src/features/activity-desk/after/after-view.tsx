import { View } from '@tarojs/components'
import type { ActivityEditing } from '@contract/activity-desk'
import { Notice } from '@/components/notice'
import { Wide } from '@/components/wide'
import { titleOf } from '../words'
import { AttendanceCard } from './attendance-card'
import { CertificatesCard } from './certificates-card'
import { FeedbackCard } from './feedback-card'
import { PhotosCard } from './photos-card'
import { SummaryCard } from './summary-card'
import { useAfter } from './use-after'

interface Props {
  editing: ActivityEditing
  replace: (editing: ActivityEditing) => void
}

export function AfterView({ editing, replace }: Props) {
  const { absent, stars, feedback } = useAfter(editing.id)
  return (
    <Wide>
      {editing.phase === 'ended' ? null : (
        <Notice kind="plain">{`《${titleOf(editing)}》还没有结束，下面是到现在为止的情况。`}</Notice>
      )}
      <View className="after-columns">
        <View>
          <AttendanceCard editing={editing} absent={absent} />
          <CertificatesCard editing={editing} />
          <SummaryCard editing={editing} />
        </View>
        <View>
          <PhotosCard editing={editing} replace={replace} />
          <FeedbackCard stars={stars} feedback={feedback} />
        </View>
      </View>
    </Wide>
  )
}
