import { Dialog } from '@/components/dialog'
import type { Act, InHand } from './use-entered'

type Asked = Exclude<Act, 'replace'>

const words: Record<Asked, (name: string) => { title: string; text: string; confirm: string; done: string }> =
  {
    accept: (name) => ({
      title: `替${name}确认名额？`,
      text: '请先问过本人。确认以后名额就是他的。',
      confirm: '代确认',
      done: `已替${name}确认名额`,
    }),
    decline: (name) => ({
      title: `替${name}放弃名额？`,
      text: '名额马上让给下一位，不能收回。',
      confirm: '代放弃',
      done: `已替${name}放弃名额`,
    }),
    withdraw: (name) => ({
      title: `取消${name}的报名？`,
      text: '名额按顺序给候补的人。要留给本商会的另一位，请用“换人”。',
      confirm: '取消他的报名',
      done: `已取消${name}的报名`,
    }),
  }

/** Asks before somebody's seat is taken, given up or confirmed for him. */
export function ActDialog({ inHand }: { inHand: InHand }) {
  const { doing, acting, perform, close } = inHand
  if (!doing || doing.act === 'replace') return null
  const { title, text, confirm, done } = words[doing.act](doing.one.name)
  return (
    <Dialog
      open
      title={title}
      text={text}
      confirm={confirm}
      dismiss="返回"
      danger={doing.act !== 'accept'}
      pending={acting.pending}
      error={acting.error}
      onConfirm={() => void perform(done)}
      onClose={close}
    />
  )
}
