import { View } from '@tarojs/components'
import { useState } from 'react'
import { postNames } from '@contract/posts'
import type { ComingPost } from '@contract/roster'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Dialog } from '@/components/dialog'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useQuery } from '@/lib/use-query'

const nothing = {}
const titleOf = ({ name, chamberName, post }: ComingPost) => `${name}　${chamberName}${postNames[post]}`

/** 待任: whose terms begin on a day to come, and whose could not begin. */
export function ComingCard() {
  const { data, error, refresh } = useQuery(api.roster.coming, nothing)
  const [asked, setAsked] = useState<ComingPost | null>(null)
  const dropping = useCommand(async ({ id }: ComingPost) => {
    await api.roster.dropComing({ id })
    setAsked(null)
    await refresh()
  })
  if (!data) return error ? <Notice error={error} onRetry={() => void refresh()} /> : null
  if (data.items.length === 0) return null
  return (
    <Card title={`待任 ${data.items.length} 人`} inset="flush">
      {data.items.map((coming) => (
        <Cell
          key={coming.id}
          title={titleOf(coming)}
          note={
            coming.problem
              ? `${coming.startsOn} 没有就任：${coming.problem}`
              : `${coming.startsOn} 起就任${coming.post === 'president' ? '，现任会长同时卸任' : ''}`
          }
          value={
            <View>
              <Button kind="text" size="small" onTap={() => setAsked(coming)}>
                取消
              </Button>
            </View>
          }
        />
      ))}
      <Dialog
        open={asked !== null}
        title="取消这条待任？"
        text={asked ? `${titleOf(asked)}，原定 ${asked.startsOn} 起就任。` : ''}
        confirm="取消待任"
        dismiss="不取消"
        danger
        pending={dropping.pending}
        error={dropping.error}
        onConfirm={() => asked && void dropping.run(asked)}
        onClose={() => setAsked(null)}
      />
    </Card>
  )
}
