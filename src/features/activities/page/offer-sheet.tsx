import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityPage } from '@contract/activities'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useNow } from '@/lib/use-now'
import { leftWords, momentWords } from '../words/when'

const SECOND_MS = 1000

interface Props {
  open: boolean
  page: ActivityPage
  onAnswered: (page: ActivityPage) => void
  onClose: () => void
}

function Offer({ page, onAnswered, onClose }: Omit<Props, 'open'>) {
  const [accepting, setAccepting] = useState(true)
  const at = useNow(SECOND_MS)
  const until = page.mine?.offerUntil ?? null
  const { run, pending, error } = useCommand(async (accept: boolean) => {
    setAccepting(accept)
    onAnswered(await api.activities.answerOffer({ id: page.id, accept }))
    onClose()
  })
  const left = until === null ? null : leftWords(until, at)
  return (
    <View>
      <Text>有人让出了名额，轮到您了。</Text>
      {until === null ? null : (
        <Text className="activities-hint">
          {left
            ? `请在${momentWords(until, at)}前确认，还剩 ${left}。过时不确认，名额让给下一位。`
            : '确认时间已过。'}
        </Text>
      )}
      {error ? <Notice error={error} /> : null}
      <View className="activities-action">
        <Button loading={pending && accepting} disabled={pending && !accepting} onTap={() => void run(true)}>
          接受名额，我会来
        </Button>
      </View>
      <View className="activities-action">
        <Button
          kind="danger"
          loading={pending && !accepting}
          disabled={pending && accepting}
          onTap={() => void run(false)}
        >
          放弃，让给下一位
        </Button>
      </View>
    </View>
  )
}

/** A seat came free for somebody in the line: he takes it or leaves it. */
export function OfferSheet({ open, ...rest }: Props) {
  return (
    <Sheet open={open} title="确认名额" onClose={rest.onClose}>
      <Offer {...rest} />
    </Sheet>
  )
}
