import { Text, View } from '@tarojs/components'
import type { ActivityEditing } from '@contract/activity-desk'
import { errorBody } from '@contract/errors'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { go, paths } from '../paths'
import './after.scss'

const whyNot = ({ status, phase }: ActivityEditing) => {
  if (status === 'cancelled') return errorBody('activity.is_cancelled')
  return phase === 'ended' ? null : errorBody('activity.not_over')
}

/** A news draft with the figures and photos in it; the same one when opened again. */
export function SummaryCard({ editing }: { editing: ActivityEditing }) {
  const { id, summaryNewsId } = editing
  const why = whyNot(editing)
  const writing = useCommand(async () => {
    const { newsId } = await api.activityDesk.writeSummary({ id })
    go(paths.newsDraft(newsId))
  })
  return (
    <Card title="小结">
      <View className="after-stack">
        <Text className="after-hint">
          {summaryNewsId
            ? '小结已经生成，在“资讯”的草稿里，可以接着写。'
            : '把人数、出勤、评价和照片放进一篇资讯草稿，您改好再发布。'}
        </Text>
        {writing.error ? <Notice error={writing.error} /> : null}
        <Button
          kind="plain"
          icon="edit"
          loading={writing.pending}
          disabled={why !== null}
          reason={why?.message}
          onTap={() => void writing.run()}
        >
          {summaryNewsId ? '接着写小结' : '写小结'}
        </Button>
      </View>
    </Card>
  )
}
