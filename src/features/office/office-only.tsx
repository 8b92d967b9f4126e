import type { PropsWithChildren } from 'react'
import { isAllowed, managers, office } from '@contract/access'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { useSession } from '@/lib/session'
import { go, paths } from './paths'

/** A courtesy: the server refuses by itself. Tells somebody who came by a link how to get in. */
export function OfficeOnly({ managersOnly, children }: PropsWithChildren<{ managersOnly?: boolean }>) {
  const { me, error, refresh } = useSession()
  if (!me) return error ? <Notice error={error} onRetry={() => void refresh()} /> : <Skeleton />
  if (isAllowed(managersOnly ? managers : office, me.roles)) return <>{children}</>
  if (isAllowed(office, me.roles)) return <Empty icon="lock" title="这一页只有经合办主管能看" />
  return (
    <Empty icon="lock" title="这里是经合办的工作台" text="您如果是经合办的工作人员，请向主管要一个邀请码。">
      <Button icon="key" onTap={() => go(paths.join)}>
        输入邀请码
      </Button>
    </Empty>
  )
}
