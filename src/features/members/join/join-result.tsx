import Taro from '@tarojs/taro'
import { postNames } from '@contract/posts'
import type { Standing } from '@contract/members'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import type { Joined } from './join-form'
import { doubtInWords, doubtsOf } from './doubts'
import { whoDecides } from './who-decides'

const toMine = () => void Taro.switchTab({ url: '/pages/mine/index' })

const Mine = () => <Button onTap={toMine}>看“我的”页面</Button>

const Doubted = ({ text }: { text: string }) => (
  <Empty icon="clock" title="姓名与名册不一致，等待经合办核对" text={text}>
    <Mine />
  </Empty>
)

/** What became of it, in words: bound at once, or waiting for somebody. */
export function JoinResult({ standing, chamber, post }: Joined) {
  const what = `${chamber.name}${postNames[post]}`
  if (standing.posts.some((held) => held.chamberId === chamber.id && held.post === post)) {
    return (
      <Empty icon="done" title="已绑定" text={`名册上有您的姓名和手机号，您现在是${what}。`}>
        <Mine />
      </Empty>
    )
  }
  const doubt = doubtsOf(standing).find((one) => one.chamberId === chamber.id && one.post === post)
  if (doubt) return <Doubted text={doubtInWords} />
  const who = whoDecides(post, standing.phoneVerified)
  return (
    <Empty
      icon="clock"
      title={`已提交，等待${who}确认`}
      text={`您申请成为${what}。结果会显示在“我的”页面；没有通过的，会写明原因。`}
    >
      <Mine />
    </Empty>
  )
}

/** Number and name were on the roster, or the number under another name. */
export function FoundResult({ standing }: { standing: Standing }) {
  const { posts, name } = standing
  const doubts = doubtsOf(standing)
  const asked = doubts.map(({ chamberName, post }) => `${chamberName}${postNames[post]}`).join('、')
  if (!posts.length) return <Doubted text={`${asked}：${doubtInWords}`} />
  const held = posts.map(({ chamberName, post }) => `${chamberName}${postNames[post]}`).join('、')
  return (
    <Empty
      icon="done"
      title={name ? `${name}，欢迎回家` : '欢迎回家'}
      text={`名册上有您的姓名和手机号。您的身份已绑定：${held}。${asked && `${asked}：${doubtInWords}`}`}
    >
      <Mine />
    </Empty>
  )
}
