import { UploadOutlined } from '@ant-design/icons'
import { Alert, Button, Flex, Upload, type UploadFile } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { upload } from '@/lib/upload'

import { type Attachment, safeUrl, UNDER_WAY } from './attachments'

interface Props {
  id?: string
  value?: Attachment[]
  onChange?: (value: Attachment[]) => void
}

/** Files are sent at once, with progress. */
export function AttachmentInput({ id, value = [], onChange }: Props) {
  const { t } = useTranslation()
  const [files, setFiles] = useState<UploadFile<Attachment>[]>(() => value.map(arrived))
  const [failure, setFailure] = useState<string>()
  return (
    <Flex vertical gap="small">
      <Upload<Attachment>
        id={id}
        multiple
        fileList={files}
        customRequest={({ file, onProgress, onSuccess, onError }) =>
          upload(file as File, (percent) => onProgress?.({ percent })).then(onSuccess, onError)
        }
        onChange={({ file, fileList }) => {
          const kept = fileList.filter(({ status }) => status !== 'error')
          setFiles(kept)
          onChange?.(kept.map(attachmentOf))
          setFailure(
            file.status === 'error'
              ? t('field.uploadFailed', { name: file.name, reason: (file.error as Error).message })
              : undefined,
          )
        }}
      >
        <Button icon={<UploadOutlined aria-hidden />}>{t('field.upload')}</Button>
      </Upload>
      {failure && <Alert type="error" showIcon title={failure} role="alert" />}
    </Flex>
  )
}

const arrived = (attachment: Attachment): UploadFile<Attachment> => ({
  uid: attachment.url,
  name: attachment.file_name,
  url: safeUrl(attachment.url),
  status: 'done',
  response: attachment,
})

const attachmentOf = ({ name, response }: UploadFile<Attachment>): Attachment =>
  response ?? { url: UNDER_WAY, file_name: name }
