import Taro, { useDidShow } from '@tarojs/taro'
import { isAllowed, office } from '@contract/access'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { paths as chamberPaths } from '@/features/chambers/paths'
import { Entries } from '@/features/members/mine/entries'
import { JoinCard } from '@/features/members/mine/join-card'
import { MyApplications } from '@/features/members/mine/my-applications'
import { PostsCard } from '@/features/members/mine/posts-card'
import { useStanding } from '@/features/members/use-standing'
import { ProfileCard } from '@/features/profile/profile-card'
import { AppearanceChoice } from '@/features/settings/appearance-choice'
import { TextSizeChoice } from '@/features/settings/text-size-choice'
import { useSession } from '@/lib/session'

const go = (url: string) => void Taro.navigateTo({ url })

export default function Mine() {
  const session = useSession()
  const { data: standing, error, refreshing, refresh, replace } = useStanding()
  useDidShow(() => {
    void session.refresh()
    // The first time they ask by themselves.
    if (standing) void refresh()
  })
  const isStaff = session.me ? isAllowed(office, session.me.roles) : false
  return (
    <Page>
      <ProfileCard {...session} avatarUrl={standing?.avatarUrl} />
      {standing && session.me ? (
        <>
          <PostsCard
            standing={standing}
            onChange={replace}
            onOpen={(chamberId) => go(chamberPaths.show(chamberId))}
          />
          <MyApplications standing={standing} onChange={replace} />
          {isStaff ? null : <JoinCard standing={standing} />}
        </>
      ) : null}
      {isStaff ? (
        <Card inset="flush">
          <Cell
            icon="work"
            title="经合办工作台"
            note="待办、资讯、名册、商会"
            leads
            onTap={() => go('/packages/registry/work/index')}
          />
        </Card>
      ) : null}
      {standing && session.me ? <Entries roles={session.me.roles} standing={standing} /> : null}
      {!standing && error && !session.error ? (
        <Notice error={error} retrying={refreshing} onRetry={refresh} />
      ) : null}
      <Card title="文字大小">
        <TextSizeChoice />
      </Card>
      <Card title="外观">
        <AppearanceChoice />
      </Card>
      <Card inset="flush">
        {session.me && !isStaff ? (
          <Cell
            icon="key"
            title="我是经合办工作人员"
            note="输入主管给您的邀请码"
            leads
            onTap={() => go('/packages/office/join/index')}
          />
        ) : null}
        <Cell icon="privacy" title="关于与隐私" leads onTap={() => go('/packages/about/privacy/index')} />
      </Card>
    </Page>
  )
}
