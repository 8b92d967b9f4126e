import Taro, { useDidShow } from '@tarojs/taro'
import { isAllowed, office } from '@contract/access'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Page } from '@/components/page'
import { ProfileCard } from '@/features/profile/profile-card'
import { AppearanceChoice } from '@/features/settings/appearance-choice'
import { TextSizeChoice } from '@/features/settings/text-size-choice'
import { useSession } from '@/lib/session'

const go = (url: string) => () => void Taro.navigateTo({ url })

export default function Mine() {
  const session = useSession()
  useDidShow(() => void session.refresh())
  const isStaff = session.me ? isAllowed(office, session.me.roles) : false
  return (
    <Page>
      <ProfileCard {...session} />
      {isStaff ? (
        <Card inset="flush">
          <Cell
            icon="work"
            title="经合办工作台"
            note="写资讯、发布、看阅读人数"
            leads
            onTap={go('/packages/office/desk/index')}
          />
        </Card>
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
            onTap={go('/packages/office/join/index')}
          />
        ) : null}
        <Cell icon="privacy" title="关于与隐私" leads onTap={go('/packages/about/privacy/index')} />
      </Card>
    </Page>
  )
}
