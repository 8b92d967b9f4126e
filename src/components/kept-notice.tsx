import { Button } from './button'
import { Notice } from './notice'

interface Props {
  form: { resumed: boolean; hasRoom: boolean; startAnew: () => void }
}

/** What was typed last time is there again; or the phone has no room for what is typed now. */
export const KeptNotice = ({ form: { resumed, hasRoom, startAnew } }: Props) => (
  <>
    {hasRoom ? null : (
      <Notice>手机存储已满，填写的内容没有存下，离开这一页就没有了。请先提交，或清理手机空间。</Notice>
    )}
    {resumed ? (
      <Notice kind="plain">
        上次填到一半的内容还在，已经帮您填上。
        <Button kind="text" size="small" onTap={startAnew}>
          清空重填
        </Button>
      </Notice>
    ) : null}
  </>
)
