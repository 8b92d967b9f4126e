import { View } from '@tarojs/components'
import type { PledgeView } from '@contract/pledges'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Notice } from '@/components/notice'
import { go, paths } from '../paths'
import type { Doing } from './doing-sheet'
import './mine.scss'

/** Until money has come he changes it himself; then he asks the office. */
export function PledgeActions({ pledge, onDo }: { pledge: PledgeView; onDo: (doing: Doing) => void }) {
  const { id, can } = pledge
  const { why } = can.change
  return (
    <View className="pledge-actions">
      {why === null ? null : <Notice kind="plain">{why}</Notice>}
      <ButtonRow>
        {why === null ? (
          <Button kind="plain" icon="edit" onTap={() => go(paths.change(id))}>
            修改认捐
          </Button>
        ) : null}
        {can.ask ? (
          <Button kind="plain" icon="send" onTap={() => onDo('ask')}>
            申请变更
          </Button>
        ) : null}
        {can.withdraw.why === null ? (
          <Button kind="danger" icon="undo" onTap={() => onDo('withdraw')}>
            撤回认捐
          </Button>
        ) : null}
      </ButtonRow>
    </View>
  )
}
