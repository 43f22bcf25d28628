import { useQuery } from '@tanstack/react-query'
import { DatePicker, Select } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'

import { administeredWorkflows, workflows } from '@/lib/workflows'

import { ADMINISTERED, type Listing, PROGRESS, type Progress } from '../api/tickets'
import { StateChoice } from './StateChoice'

interface Props {
  listing: Listing
  onShow: (change: Partial<Listing>) => void
}

/** Of which workflow, in which state, whether ended, opened when. What waits for somebody has not ended, and is seldom much. */
export function Filters({ listing, onShow }: Props) {
  const { t } = useTranslation()
  const { category, workflow, state, progress, from, to } = listing
  const offered = useQuery(category === ADMINISTERED ? administeredWorkflows : workflows)
  return (
    <>
      <Select<number>
        value={workflow}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('workbench.anyWorkflow')}
        aria-label={t('ticket.workflow')}
        style={{ minWidth: 180 }}
        options={offered.data?.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(workflow) => onShow({ workflow, state: undefined, columns: [], order: undefined })}
      />
      {workflow && <StateChoice workflow={workflow} state={state} onChoose={(state) => onShow({ state })} />}
      {(category !== 'duty' || progress) && (
        <Select<Progress>
          value={progress}
          allowClear
          placeholder={t('workbench.anyProgress')}
          aria-label={t('workbench.progressLabel')}
          style={{ minWidth: 150 }}
          options={PROGRESS.map((value) => ({ value, label: t(`workbench.progress.${value}`) }))}
          onChange={(progress: Progress | undefined) => onShow({ progress })}
        />
      )}
      {(category === ADMINISTERED || from || to) && (
        <DatePicker.RangePicker
          aria-label={t('workbench.opened')}
          placeholder={[t('workbench.openedFrom'), t('workbench.openedTo')]}
          allowEmpty
          value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
          maxDate={dayjs()}
          style={{ maxWidth: 280 }}
          onChange={(days) => {
            const [first, last] = (days ?? []).map((day) => day?.format('YYYY-MM-DD') ?? '')
            onShow({ from: first ?? '', to: last ?? '' })
          }}
        />
      )}
    </>
  )
}
