import Taro from '@tarojs/taro'
import type { ErrorBody } from '@contract/errors'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import type { IconName } from '@/components/icon'

interface Words {
  icon: IconName
  text: string
}

/** What can be done about it, by code. */
const words: Partial<Record<ErrorBody['code'], Words>> = {
  'news.members_only': {
    icon: 'lock',
    text: '会员由所在商会的秘书长登记，会长和秘书长由经合办登记。登记以后重新打开，就可以阅读。',
  },
  'news.not_found': {
    icon: 'no-result',
    text: '可能已经撤回，或者链接不完整。可以回到资讯首页查看最新内容。',
  },
  'input.invalid': { icon: 'no-result', text: '链接不完整。可以回到资讯首页查看最新内容。' },
}

const toFeed = () => void Taro.switchTab({ url: '/pages/home/index' })

/** An article that cannot be shown: says who may read it, or where to go instead. */
export function ArticleRefusal({ error, onRetry }: { error: ErrorBody; onRetry: () => void }) {
  const known = words[error.code]
  if (!known) return <Failure error={error} onRetry={onRetry} />
  const title = error.code === 'input.invalid' ? '没有找到这条资讯' : error.message
  return (
    <Empty icon={known.icon} title={title} text={known.text}>
      <Button kind="plain" onTap={toFeed}>
        看看其他资讯
      </Button>
    </Empty>
  )
}
