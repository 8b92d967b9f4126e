import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { PRIVACY_VERSION, type Standing } from '@contract/members'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { isWeapp } from '@/lib/device'
import { useCommand } from '@/lib/use-command'
import { go, paths } from '../paths'
import { consentPoints } from './consent-points'
import '../members.scss'
import './consent-view.scss'

const readOn = () => void Taro.switchTab({ url: '/pages/home/index' })

/** Before anything is asked. Saying no costs nothing but what needs a member. */
export function ConsentView({ onConsented }: { onConsented: (standing: Standing) => void }) {
  const { run, pending, error } = useCommand(async () =>
    onConsented(await api.members.consent({ version: PRIVACY_VERSION })),
  )
  return (
    <View>
      <Card title="加入之前，请先看一看">
        <Text className="members-hint">加入商会要用到下面这些信息。看清楚再决定，不同意也可以。</Text>
        {consentPoints.map(({ what, why, who }) => (
          <View key={what} className="consent__point">
            <Text className="consent__what">{what}</Text>
            <Text className="consent__line">{`用途：${why}`}</Text>
            <Text className="consent__line">{`谁能看到：${who}`}</Text>
          </View>
        ))}
      </Card>
      <Card title="您随时可以">
        <Text className="consent__line">
          在“我的 ·
          我的信息”里查看、导出我们保存的关于您的全部信息，也可以随时退出。退出后，能删的都删，必须保留的去掉姓名。
        </Text>
      </Card>
      <Card inset="flush">
        <Cell icon="privacy" title="关于与隐私" note="全文" leads onTap={() => go(paths.privacy)} />
      </Card>
      <View className="consent__actions">
        {error ? <Notice error={error} /> : null}
        <Button
          loading={pending}
          // Tells WeChat too, so that its own dialog does not ask a second time.
          openType={isWeapp ? 'agreePrivacyAuthorization' : undefined}
          onTap={() => void run()}
        >
          同意，继续加入
        </Button>
        <Button kind="plain" onTap={readOn}>
          不同意，只看公开资讯
        </Button>
      </View>
    </View>
  )
}
