import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { ErrorBody } from '@contract/errors'
import { aria } from '@/lib/aria'
import { Button } from './button'
import { Icon, type IconName } from './icon'
import './notice.scss'

interface Props {
  kind?: 'error' | 'wait' | 'good' | 'plain'
  /** Shows what it says and, for a fault of ours, the number to quote. */
  error?: ErrorBody
  icon?: IconName
  retrying?: boolean
  onRetry?: () => void
}

const icons: Record<NonNullable<Props['kind']>, IconName> = {
  error: 'warning',
  wait: 'clock',
  good: 'done',
  plain: 'info',
}

/** Says something inside the page, where it happened. */
export function Notice({
  kind = 'error',
  error,
  icon,
  retrying,
  onRetry,
  children,
}: PropsWithChildren<Props>) {
  return (
    <View className={`notice notice--${kind}`} {...aria({ role: kind === 'error' ? 'alert' : 'status' })}>
      <Icon
        name={icon ?? (error?.kind === 'unavailable' ? 'offline' : icons[kind])}
        className="notice__icon"
      />
      <View className="notice__main">
        {error ? <Text className="notice__text">{error.message}</Text> : null}
        {error?.reference ? (
          <Text className="notice__text">{`告诉经合办时请报编号 ${error.reference}`}</Text>
        ) : null}
        {children ? <View className="notice__text">{children}</View> : null}
      </View>
      {onRetry ? (
        <Button kind="plain" size="small" loading={retrying} onTap={onRetry}>
          重试
        </Button>
      ) : null}
    </View>
  )
}
