import { UploadOutlined } from '@ant-design/icons'
import { Button, Upload } from 'antd'
import { useTranslation } from 'react-i18next'

import { contentOf } from '../api/files'
import { useImport } from './useImport'

/** A new workflow from a file, as another server or a modeller of BPMN wrote it. */
export function ImportButton() {
  const { t } = useTranslation()
  const { make, busy } = useImport()
  return (
    <Upload
      accept=".json,.bpmn,.xml"
      showUploadList={false}
      beforeUpload={(file) => {
        make(async () => contentOf(await file.text()))
        return Upload.LIST_IGNORE
      }}
    >
      <Button icon={<UploadOutlined aria-hidden />} loading={busy} title={t('workflows.importHint')}>
        {t('workflows.import')}
      </Button>
    </Upload>
  )
}
