import { useState, type PropsWithChildren } from 'react'
import { isWeapp } from '@/lib/device'
import { forwardPage } from '@/lib/wechat-shell'
import { Button } from './button'
import type { IconName } from './icon'

interface Props {
  kind?: 'primary' | 'plain'
  icon?: IconName
}

/** Forwards the page: what the card says is told by the page itself (`lib/share`). */
export function ShareButton({ kind = 'primary', icon = 'share', children }: PropsWithChildren<Props>) {
  const [nowhere, setNowhere] = useState(false)
  return isWeapp ? (
    <Button kind={kind} icon={icon} openType="share">
      {children}
    </Button>
  ) : (
    <Button
      kind={kind}
      icon={icon}
      disabled={nowhere}
      reason="浏览器里不能转发，请在微信里打开小程序"
      onTap={() => setNowhere(!forwardPage())}
    >
      {children}
    </Button>
  )
}
