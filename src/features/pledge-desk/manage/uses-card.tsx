import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { CampaignEditing } from '@contract/campaign-desk'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Dialog } from '@/components/dialog'
import { Tag } from '@/components/tag'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { dayOf, yuan } from '../words'
import { UseSheet } from './use-sheet'
import './manage.scss'

interface Props {
  editing: CampaignEditing
  replace: (editing: CampaignEditing) => void
}

/** 资金使用: what became of the money, for everybody to see. */
export function UsesCard({ editing: { id, uses }, replace }: Props) {
  const [adding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<CampaignEditing['uses'][number] | null>(null)
  const taking = useCommand(async (useId: string) => {
    replace(await api.campaignDesk.removeUse({ id, useId }))
    setRemoving(null)
  })
  return (
    <Card
      title="资金使用"
      action={
        <Button kind="plain" size="small" icon="add" onTap={() => setAdding(true)}>
          公布一笔
        </Button>
      }
    >
      {uses.length === 0 ? (
        <Text className="pledge-manage__line">还没有公布。钱用到哪里，认捐的人最想知道。</Text>
      ) : null}
      {uses.map((use) => (
        <View key={use.id} className="pledge-manage__use">
          <Text className="pledge-manage__use-title">{use.title}</Text>
          <Text className="pledge-manage__line">
            {[dayOf(use.on), use.amountFen === null ? '' : yuan(use.amountFen)].filter(Boolean).join(' · ')}
          </Text>
          {use.final ? <Tag tone="good">决算</Tag> : null}
          <Button kind="text" size="small" onTap={() => setRemoving(use)}>
            撤下
          </Button>
        </View>
      ))}
      {adding ? (
        <UseSheet
          id={id}
          onSaved={(saved) => {
            replace(saved)
            setAdding(false)
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
      <Dialog
        open={removing !== null}
        title={`撤下“${removing?.title ?? ''}”？`}
        text="撤下后大家看不到，操作记录里留有痕迹。"
        confirm="撤下"
        danger
        pending={taking.pending}
        error={taking.error}
        onConfirm={() => removing && void taking.run(removing.id)}
        onClose={() => setRemoving(null)}
      />
    </Card>
  )
}
