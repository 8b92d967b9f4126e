import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useReachBottom, useShareAppMessage } from '@tarojs/taro'
import { Chips } from '@/components/chips'
import { Empty } from '@/components/empty'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Segments } from '@/components/segments'
import { ActivityList } from '@/features/activities/list/activity-list'
import { useActivities, whenOptions, type When } from '@/features/activities/list/use-activities'
import { paths } from '@/features/activities/paths'
import { kindOptions, type KindChoice } from '@/features/activities/words/kinds'
import { useCard } from '@/lib/share/use-card'
import './index.scss'

const nothing: Record<When, { title: string; text: string }> = {
  coming: { title: '近期没有活动', text: '经合办发布后会出现在这里，往期的可以在上面切换查看' },
  past: { title: '还没有往期活动', text: '办完的活动、照片和总结会留在这里' },
}

function Activities() {
  const { when, chooseWhen, kind, chooseKind, list } = useActivities()
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  useReachBottom(() => void list.loadMore())
  useShareAppMessage(useCard(() => ({ title: '温商之家 · 活动报名', path: paths.list })))
  const { title, text } = nothing[when]
  return (
    <Page>
      <View className="activities__views">
        <Segments<When> label="近期或往期" options={whenOptions} value={when} onChange={chooseWhen} />
      </View>
      <View className="activities__kinds">
        <Chips<KindChoice> label="类别" options={kindOptions} value={kind} onChange={chooseKind} />
      </View>
      <ActivityList
        list={list}
        empty={
          kind === 'all' ? (
            <Empty icon="activity" title={title} text={text} />
          ) : (
            <Empty icon="activity" title="这一类暂时没有" text="换一类，或者看全部" />
          )
        }
      />
    </Page>
  )
}

export default guarded(Activities)
