import { View } from '@tarojs/components'
import type { CampaignEditing } from '@contract/campaign-desk'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { ExportResult } from '@/components/export-result'
import { Notice } from '@/components/notice'
import { Wide } from '@/components/wide'
import { api } from '@/lib/api'
import { useExport } from '@/lib/use-export'
import { go, paths } from '../paths'
import { HeadCard } from './head-card'
import { LeadsCard } from './leads-card'
import { OpenClose } from './open-close'
import { UsesCard } from './uses-card'
import './manage.scss'

interface Props {
  editing: CampaignEditing
  replace: (editing: CampaignEditing) => void
}

/** One campaign with everything that the office does about it. */
export function ManageView({ editing, replace }: Props) {
  const { id, status, missing } = editing
  const report = useExport(() => api.campaignDesk.exportReport({ id }))
  const pledges = useExport(() => api.pledgeDesk.exportPledges({ campaignId: id }))
  return (
    <Wide>
      <View className="pledge-manage">
        <View>
          <HeadCard editing={editing} />
          <View className="pledge-manage__buttons">
            <ButtonRow>
              <Button
                icon="edit"
                kind={status === 'open' ? 'plain' : 'primary'}
                onTap={() => go(paths.edit(id))}
              >
                {status === 'draft' ? '继续写' : '修改项目'}
              </Button>
              {status === 'draft' ? null : (
                <Button kind="plain" icon="preview" onTap={() => go(paths.show(id))}>
                  看项目页
                </Button>
              )}
            </ButtonRow>
          </View>
          {status === 'draft' && missing.length > 0 ? (
            <Notice kind="wait">{`还不能开放：${missing.join('；')}`}</Notice>
          ) : null}
          <OpenClose editing={editing} replace={replace} />
        </View>
        {status === 'draft' ? null : (
          <View>
            <LeadsCard id={id} />
            <UsesCard editing={editing} replace={replace} />
            <Card title="导出">
              <ButtonRow>
                <Button
                  kind="plain"
                  icon="spreadsheet"
                  loading={pledges.making.pending}
                  onTap={() => void pledges.making.run()}
                >
                  认捐台账
                </Button>
                <Button
                  kind="plain"
                  icon="spreadsheet"
                  loading={report.making.pending}
                  onTap={() => void report.making.run()}
                >
                  工作报告数据
                </Button>
              </ButtonRow>
              <ExportResult {...pledges} unit="笔" note="里面有个人信息，请妥善保管，用完删除。" />
              <ExportResult {...report} unit="行" />
            </Card>
          </View>
        )}
      </View>
    </Wide>
  )
}
