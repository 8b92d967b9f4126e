import { Text, View } from '@tarojs/components'
import type { Standing } from '@contract/members'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { go, paths } from '../paths'
import '../members.scss'

/** For whoever belongs to no chamber yet. */
export function JoinCard({ standing }: { standing: Standing }) {
  if (standing.posts.length) return null
  const waits = standing.applications.some(({ state }) => state === 'waiting')
  return (
    <Card>
      <Text className="members-hint">
        会长、秘书长、青年温商和会员都从这里加入。名册上有您的姓名和手机号，马上生效。
      </Text>
      <View className="members-action">
        <Button icon="invite" kind={waits ? 'plain' : 'primary'} onTap={() => go(paths.join)}>
          加入商会
        </Button>
      </View>
    </Card>
  )
}
