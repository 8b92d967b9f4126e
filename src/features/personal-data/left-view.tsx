import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { AccountLine } from './account-line'
import type { Account } from './leave-card'

/** What was really deleted and what is kept, as the server says. */
export function LeftView({ deleted, kept, finished }: Account) {
  return (
    <View>
      {finished ? (
        <Empty icon="done" title="已经退出" text="您现在是访客，随时可以重新加入。" />
      ) : (
        <Empty
          icon="done"
          title="正在退出"
          text="您的信息较多，系统正在继续删除，几分钟内完成，不用再做什么。"
        />
      )}
      {deleted.length ? (
        <Card title="已删除">
          {deleted.map((line) => (
            <AccountLine key={line} icon="delete">
              {line}
            </AccountLine>
          ))}
        </Card>
      ) : null}
      {kept.length ? (
        <Card title="按规定保留">
          {kept.map((line) => (
            <AccountLine key={line} icon="lock">
              {line}
            </AccountLine>
          ))}
        </Card>
      ) : null}
      <Card>
        <Button kind="plain" onTap={() => void Taro.switchTab({ url: '/pages/home/index' })}>
          看公开资讯
        </Button>
      </Card>
    </View>
  )
}
