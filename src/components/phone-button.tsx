import type { PropsWithChildren } from 'react'
import type { ErrorBody } from '@contract/errors'
import { isWeapp } from '@/lib/device'
import { localPhoneCode } from '@/lib/phone-code'
import { useCommand } from '@/lib/use-command'
import { Button } from './button'
import { Notice } from './notice'

interface Props {
  loading: boolean
  /** Why it cannot be pressed now. */
  lacking?: string | false
  /** What came of the number, when it did not work. */
  error?: ErrorBody
  onCode: (code: string) => void
  /** He does not want to, or WeChat could not. */
  onDeclined: () => void
}

/** WeChat's phone-number button: it asks by itself, and the number reaches nobody but the function. */
export function PhoneButton(props: PropsWithChildren<Props>) {
  const { loading, lacking, error, onCode, onDeclined, children } = props
  const local = useCommand(async () => onCode(await localPhoneCode()))
  const failed = error ?? local.error
  return (
    <>
      <Button
        icon="phone"
        loading={loading || local.pending}
        disabled={Boolean(lacking)}
        reason={lacking || undefined}
        openType={isWeapp ? 'getPhoneNumber' : undefined}
        onPhoneCode={isWeapp ? (code) => (code ? onCode(code) : onDeclined()) : undefined}
        onTap={isWeapp ? undefined : () => void local.run()}
      >
        {children}
      </Button>
      {failed ? <Notice error={failed} /> : null}
    </>
  )
}
