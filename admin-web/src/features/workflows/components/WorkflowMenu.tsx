import { MoreOutlined } from '@ant-design/icons'
import { App, Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'

import { saveText } from '@/lib/files'

import { readBpmn, readDefinition } from '../api/files'
import { useImport } from './useImport'

const LONGEST_NAME = 50

/** What else can be done with a workflow: copied, or taken elsewhere as a file. */
export function WorkflowMenu({ id, name }: { id: number; name: string }) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const { make, busy } = useImport()
  const label = t('workflows.more', { name })

  async function copied() {
    const suffix = t('workflows.copySuffix')
    const definition = await readDefinition(id)
    return { definition: { ...definition, name: name.slice(0, LONGEST_NAME - suffix.length) + suffix } }
  }
  const failed = (refusal: Error) =>
    void modal.error({ title: t('workflows.notSaved', { name }), content: refusal.message })
  const deeds = {
    copy: () => make(copied),
    json: () =>
      void readDefinition(id).then(
        (definition) => saveText(JSON.stringify(definition, null, 2), `${name}.json`, 'application/json'),
        failed,
      ),
    bpmn: () =>
      void readBpmn(id).then(({ bpmn_xml }) => saveText(bpmn_xml, `${name}.bpmn`, 'application/xml'), failed),
  }
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: (['copy', 'json', 'bpmn'] as const).map((key) => ({ key, label: t(`workflows.as.${key}`) })),
        onClick: ({ key }) => deeds[key as keyof typeof deeds](),
      }}
    >
      <Button
        type="text"
        icon={<MoreOutlined aria-hidden />}
        loading={busy}
        aria-label={label}
        title={label}
      />
    </Dropdown>
  )
}
