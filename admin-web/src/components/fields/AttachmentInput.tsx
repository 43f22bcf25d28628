import { UploadOutlined } from '@ant-design/icons'
import { Alert, Button, Flex, Upload, type UploadFile } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { upload } from '@/lib/upload'

import { type Attachment, safeUrl } from './attachments'

interface Props {
  id?: string
  value?: Attachment[]
  onChange?: (value: Attachment[]) => void
}

/** Files are sent at once, with progress; the field's value has those that have arrived. */
export function AttachmentInput({ id, value = [], onChange }: Props) {
  const { t } = useTranslation()
  const [underWay, setUnderWay] = useState<UploadFile[]>([])
  const [failure, setFailure] = useState<string>()
  const arrived: UploadFile[] = value.map(({ url, file_name }) => ({
    uid: url,
    name: file_name,
    url: safeUrl(url),
    status: 'done',
  }))
  return (
    <Flex vertical gap="small">
      <Upload
        id={id}
        multiple
        fileList={[...arrived, ...underWay]}
        onRemove={({ uid }) => onChange?.(value.filter(({ url }) => url !== uid))}
        customRequest={({ file, onProgress, onSuccess, onError }) =>
          upload(file as File, (percent) => onProgress?.({ percent })).then(onSuccess, onError)
        }
        onChange={({ file, fileList }) => {
          setUnderWay(fileList.filter(({ status }) => status === 'uploading'))
          if (file.status === 'uploading') setFailure(undefined)
          if (file.status === 'done') onChange?.([...value, file.response as Attachment])
          if (file.status === 'error')
            setFailure(t('field.uploadFailed', { name: file.name, reason: (file.error as Error).message }))
        }}
      >
        <Button icon={<UploadOutlined />}>{t('field.upload')}</Button>
      </Upload>
      {failure && <Alert type="error" showIcon title={failure} role="alert" />}
    </Flex>
  )
}
