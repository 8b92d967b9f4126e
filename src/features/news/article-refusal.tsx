import Taro from '@tarojs/taro'
import type { ErrorBody } from '@contract/errors'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import type { IconName } from '@/components/icon'

interface Words {
  icon: IconName
  text: string
}

/** What can be done about it, by code. */
const words: Partial<Record<ErrorBody['code'], Words>> = {
  'news.members_only': {
    icon: 'lock',
    text: '会员身份由所在商会登记。请联系您所在商会的秘书长，登记后重新打开即可阅读。',
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
  if (known) {
    const title = error.code === 'input.invalid' ? '没有找到这条资讯' : error.message
    return (
      <Empty icon={known.icon} title={title} text={known.text}>
        <Button kind="plain" onTap={toFeed}>
          看看其他资讯
        </Button>
      </Empty>
    )
  }
  const quote = error.reference ? `如果一直这样，请告诉经合办，并报编号 ${error.reference}` : undefined
  return (
    <Empty icon={error.kind === 'unavailable' ? 'offline' : 'warning'} title={error.message} text={quote}>
      <Button icon="retry" onTap={onRetry}>
        重试
      </Button>
    </Empty>
  )
}
