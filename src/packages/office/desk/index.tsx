import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { Button } from '@/components/button'
import { guarded } from '@/components/guarded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { ActionSheet } from '@/features/office/desk/action-sheet'
import { ConfirmAction } from '@/features/office/desk/confirm-action'
import { DeskFilter } from '@/features/office/desk/desk-filter'
import { DeskList } from '@/features/office/desk/desk-list'
import { useDesk } from '@/features/office/desk/use-desk'
import { go, paths } from '@/features/office/paths'
import { useSession } from '@/lib/session'
import '@/features/office/office.scss'

function Desk() {
  const desk = useDesk()
  const { me } = useSession()
  const { asked, actions, words, list } = desk
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  useReachBottom(() => void list.loadMore())

  return (
    <View className="office">
      <View className="office-head">
        <Button icon="edit" onTap={() => go(paths.write)}>
          写资讯
        </Button>
        {me?.roles.includes('manager') && (
          <Button kind="plain" icon="people" onTap={() => go(paths.staff)}>
            工作人员
          </Button>
        )}
      </View>
      <DeskFilter value={desk.status} onChange={desk.setStatus} />
      {words && <Notice kind="good">{words}</Notice>}
      {!asked && actions.error && <Notice error={actions.error} />}
      <DeskList desk={desk} />
      <ActionSheet item={desk.chosen} onChoose={desk.choose} onClose={() => desk.setChosen(null)} />
      {asked && <ConfirmAction {...asked} actions={actions} onClose={() => desk.setAsked(null)} />}
    </View>
  )
}

function DeskPage() {
  return (
    <Page>
      <OfficeOnly>
        <Desk />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(DeskPage)
