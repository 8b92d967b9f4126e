import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { isAllowed, office } from '@contract/access'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { guarded } from '@/components/guarded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { paths as chamberPaths } from '@/features/chambers/paths'
import { AllowLine } from '@/features/inbox/allow-line'
import { Entries } from '@/features/members/mine/entries'
import { JoinCard } from '@/features/members/mine/join-card'
import { MyApplications } from '@/features/members/mine/my-applications'
import { MyThings } from '@/features/members/mine/my-things'
import { PostsCard } from '@/features/members/mine/posts-card'
import { useStanding } from '@/features/members/use-standing'
import { ProfileCard } from '@/features/profile/profile-card'
import { AppearanceChoice } from '@/features/settings/appearance-choice'
import { TextSizeChoice } from '@/features/settings/text-size-choice'
import { knowMe } from '@/lib/session'
import { go } from '@/lib/go'

function Mine() {
  const { data: standing, error, loading, refreshing, refresh, replace } = useStanding()
  useEffect(() => {
    if (standing) knowMe(standing)
  }, [standing])
  useDidShow(() => {
    // The first time it asks by itself.
    if (standing) void refresh()
  })
  const isStaff = standing ? isAllowed(office, standing.roles) : false
  return (
    <Page>
      <ProfileCard me={standing} error={error} loading={loading} refresh={() => void refresh()} />
      {standing && error ? (
        <Notice error={error} retrying={refreshing} onRetry={() => void refresh()} />
      ) : null}
      {standing ? (
        <>
          <MyThings standing={standing} />
          {standing.posts.length || standing.consented ? <AllowLine /> : null}
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
      {standing ? <Entries roles={standing.roles} standing={standing} /> : null}
      <Card title="文字大小">
        <TextSizeChoice />
      </Card>
      <Card title="外观">
        <AppearanceChoice />
      </Card>
      <Card inset="flush">
        {standing && !isStaff ? (
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

export default guarded(Mine)
