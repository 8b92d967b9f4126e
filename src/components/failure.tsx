import type { ErrorBody } from '@contract/errors'
import { Button } from './button'
import { Empty } from './empty'

/** Nothing could be fetched and there is nothing to show instead: a page, or a whole list. */
export function Failure({ error, onRetry }: { error: ErrorBody; onRetry: () => void }) {
  const quote = error.reference ? `如果一直这样，请告诉经合办，并报编号 ${error.reference}` : undefined
  return (
    <Empty icon={error.kind === 'unavailable' ? 'offline' : 'warning'} title={error.message} text={quote}>
      <Button kind="plain" icon="retry" onTap={onRetry}>
        重试
      </Button>
    </Empty>
  )
}
