import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { ErrorBody } from '@contract/errors'
import { Button } from '@/components/button'
import { FootBar } from '@/components/foot-bar'
import { Notice } from '@/components/notice'
import './layout.scss'

interface Props {
  error?: ErrorBody
  pending: boolean
  onTap: () => void
  children: string
}

/** Once it is on the page. */
const toFirstWrong = () =>
  Taro.nextTick(
    () =>
      void Taro.pageScrollTo({ selector: '.field--wrong', offsetTop: -80, duration: 200 })?.catch(
        () => undefined,
      ),
  )

/** Sends a form. What was refused is said here, and shown beside its field, which may be out of sight. */
export function SaveBar({ error, pending, onTap, children }: Props) {
  const wrong = [...new Set(Object.values(error?.fields ?? {}))]
  const some = wrong.length > 0
  useEffect(() => {
    if (some) toFirstWrong()
  }, [error, some])
  return (
    <FootBar>
      <View className="pledge-desk__refused">
        {some ? <Notice>{wrong.join('；')}</Notice> : error ? <Notice error={error} /> : null}
      </View>
      <Button icon="save" loading={pending} onTap={onTap}>
        {children}
      </Button>
    </FootBar>
  )
}
