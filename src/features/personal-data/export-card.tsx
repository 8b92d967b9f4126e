import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { openFile } from '@/lib/open-file'
import { useCommand } from '@/lib/use-command'
import './personal-data.scss'

export function ExportCard() {
  const { run, pending, error } = useCommand(async () => {
    await openFile({ ...(await api.personalData.export({})), type: 'xlsx' })
  })
  return (
    <Card title="导出">
      <Text className="personal-data__hint">把上面的全部信息做成一个 Excel 文件，可以保存或者发给自己。</Text>
      {error ? <Notice error={error} /> : null}
      <View className="personal-data__action">
        <Button kind="plain" icon="download" loading={pending} onTap={() => void run()}>
          导出我的信息
        </Button>
      </View>
    </Card>
  )
}
