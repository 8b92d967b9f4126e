import { Card } from '@/components/card'
import { Failure } from '@/components/failure'
import { Skeleton } from '@/components/skeleton'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'
import { MerchantForm } from './merchant-form'

/** The form, of a record or of a new one. After a conflict it starts again from what is there now. */
export function MerchantEdit({ id }: { id: string | undefined }) {
  const { data, error, loading, refresh } = useQuery(api.merchants.show, id ? { id } : null)
  if (!id) return <MerchantForm merchant={null} onRefresh={() => undefined} />
  if (loading) {
    return (
      <Card>
        <Skeleton />
      </Card>
    )
  }
  if (!data) return error ? <Failure error={error} onRetry={() => void refresh()} /> : null
  return <MerchantForm key={data.rev} merchant={data} onRefresh={() => void refresh()} />
}
