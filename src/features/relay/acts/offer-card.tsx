import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { RelayPage } from '@contract/relays'
import { shanghai } from '@contract/values/time'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { Dialog } from '@/components/dialog'
import { Notice } from '@/components/notice'
import { ShareButton } from '@/components/share-button'
import { isWeapp } from '@/lib/device'
import { copyText } from '@/lib/on-phone'
import { relayLink } from '../paths'
import { legName } from '../relay-words'
import type { RelayView } from '../use-relay'
import './acts.scss'

type Props = Pick<RelayView, 'accept' | 'decline' | 'takeBack' | 'step'> & { relay: RelayPage }

/** A baton that is on its way: for whoever may take it, and for whoever let it go. */
export function OfferCard({ relay, accept, decline, takeBack, step }: Props) {
  const [asking, setAsking] = useState<'decline' | 'takeBack' | null>(null)
  const [copied, setCopied] = useState(false)
  const { offer, can, legs, activityId } = relay
  if (!offer) return null
  const until = shanghai(offer.until).format('M月D日 HH:mm')
  const next = legName(legs.length + 1)
  const copy = async () => {
    setCopied(await copyText(relayLink(activityId, offer.token)))
  }
  const close = () => {
    setAsking(null)
    step.reset()
  }
  const confirm = async () => {
    if (await (asking === 'decline' ? decline() : takeBack())) close()
  }
  return (
    <Card title={can.accept ? `${next}递到您手上了` : `${next}在路上`}>
      <Text className="relay-offer__line">{`“${offer.line}”`}</Text>
      <Text className="relay-hint">
        {`${legs.at(-1)?.holderName ?? ''}传给${can.accept ? '您' : (offer.toName ?? '群里最先接棒的人')}，${until} 前有效`}
      </Text>
      {step.error && !asking ? <Notice error={step.error} /> : null}
      {copied ? <Notice kind="good">链接已复制，发到微信群里，最先接棒的人就是下一棒。</Notice> : null}
      <View className="relay-action">
        <ButtonRow>
          {can.accept && offer.toName ? (
            <Button kind="plain" disabled={step.pending} onTap={() => setAsking('decline')}>
              婉拒
            </Button>
          ) : null}
          {can.accept ? (
            <Button icon="relay" loading={step.pending} onTap={() => void accept()}>
              接棒
            </Button>
          ) : null}
          {can.takeBack ? (
            <Button kind="plain" icon="undo" onTap={() => setAsking('takeBack')}>
              收回
            </Button>
          ) : null}
          {offer.token && !isWeapp ? (
            <Button kind="plain" icon="copy" onTap={() => void copy()}>
              复制接力链接
            </Button>
          ) : null}
          {offer.token ? <ShareButton icon="send">发到群里</ShareButton> : null}
        </ButtonRow>
      </View>
      <Dialog
        open={asking !== null}
        title={asking === 'decline' ? '婉拒这一棒？' : '收回接力棒？'}
        text={
          asking === 'decline'
            ? '接力棒回到上一棒手里，由他另传给别人。'
            : '收回后，发出去的链接和消息都不再有效。'
        }
        confirm={asking === 'decline' ? '婉拒' : '收回'}
        dismiss="返回"
        danger
        pending={step.pending}
        error={step.error}
        onConfirm={() => void confirm()}
        onClose={close}
      />
    </Card>
  )
}
