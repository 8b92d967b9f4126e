import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Failure } from '@/components/failure'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { OfficeOnly } from '@/features/office/office-only'
import { AddGrowthSheet } from '@/features/young/add-growth-sheet'
import { EndorsementsCard } from '@/features/young/endorsements-card'
import { GrowthTimeline } from '@/features/young/growth-timeline'
import { RecordHead } from '@/features/young/record-head'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

function YoungRecord({ personId }: { personId: string }) {
  const { data, error, loading, refresh, replace } = useQuery(api.young.record, { personId })
  const [adding, setAdding] = useState(false)
  if (loading) {
    return (
      <Card>
        <Skeleton />
      </Card>
    )
  }
  if (!data) return error ? <Failure error={error} onRetry={() => void refresh()} /> : null
  const { profile, endorsements, growth } = data
  return (
    <View>
      <RecordHead profile={profile}>
        <View className="young-action">
          <Button icon="add" onTap={() => setAdding(true)}>
            添加成长记录
          </Button>
        </View>
      </RecordHead>
      <EndorsementsCard endorsements={endorsements} own={false} onAnswered={replace} />
      <GrowthTimeline growth={growth} />
      {adding ? (
        <AddGrowthSheet
          personId={profile.personId}
          name={profile.name}
          onDone={(record) => {
            replace(record)
            setAdding(false)
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </View>
  )
}

function YoungRecordPage() {
  const { personId = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <YoungRecord personId={personId} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(YoungRecordPage)
