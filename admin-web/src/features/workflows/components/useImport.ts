import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { useChange } from '@/lib/records'

import { importWorkflow } from '../api/files'
import { WORKFLOWS } from '../api/wire'

/** Makes a workflow of what is given, and turns to it; or says why that cannot be. */
export function useImport() {
  const { t } = useTranslation()
  const { message, modal } = App.useApp()
  const go = useNavigate()
  const making = useChange(WORKFLOWS, async (content: () => Promise<Parameters<typeof importWorkflow>[0]>) =>
    importWorkflow(await content()),
  )
  const make = (content: () => Promise<Parameters<typeof importWorkflow>[0]>) =>
    making.mutate(content, {
      onSuccess: ({ workflow_id }) => {
        void message.success(t('workflows.imported'))
        void go(`/admin/workflows/${workflow_id}/check`)
      },
      onError: (refusal) =>
        void modal.error({
          title: t('workflows.notImported'),
          content: refusal instanceof SyntaxError ? t('workflows.noWorkflowFile') : refusal.message,
        }),
    })
  return { make, busy: making.isPending }
}
